import { isAscii } from 'node:buffer'
import { withoutHalfCharacter } from './without-half-character.ts'

/**
 * Tells whether a text breaks off within a character of UTF-8 or UTF-16; of ASCII but for its end, nothing tells the
 * charset.
 */
export function endsInsideCharacter(bytes: Uint8Array): boolean {
  const whole = withoutHalfCharacter(bytes)
  return whole.length < bytes.length && !isAscii(whole)
}

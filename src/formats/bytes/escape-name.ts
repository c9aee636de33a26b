/** File names as text. A name is bytes; most are UTF-8, and what is not is written out: `caf\xe9.txt`. */
import { isUtf8 } from 'node:buffer'

/** Matches a byte that is written out. */
const ESCAPED = /\\x([0-9a-f]{2})/g

/**
 * A name as text that tells every byte: bytes that are not UTF-8 as `\xe9`, and where a name holds `\x` and two digits
 * itself, its backslash as `\x5c`. So no two names are the same text.
 */
export function escapeName(name: Uint8Array): string {
  if (isUtf8(name))
    return Buffer.from(name)
      .toString()
      .replace(/\\(?=x[0-9a-f]{2})/g, '\\x5c')
  let text = ''
  for (let at = 0; at < name.length; ) {
    const length = characterAt(name, at)
    const character = Buffer.from(name.subarray(at, at + length))
    const isText = isUtf8(character) && character[0] !== 0x5c
    text += isText ? character.toString() : `\\x${character[0]!.toString(16).padStart(2, '0')}`
    at += isText ? length : 1
  }
  return text
}

/** The bytes of a name that was written out. */
export function unescapeName(text: string): Buffer {
  const parts: Buffer[] = []
  let from = 0
  for (const match of text.matchAll(ESCAPED)) {
    parts.push(Buffer.from(text.slice(from, match.index)), Buffer.from([Number.parseInt(match[1]!, 16)]))
    from = match.index + match[0].length
  }
  return Buffer.concat([...parts, Buffer.from(text.slice(from))])
}

/** Counts the bytes of the character that begins here, as its first byte says. */
function characterAt(name: Uint8Array, at: number): number {
  const lead = name[at]!
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
}

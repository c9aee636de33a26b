import type { Span } from '../../span.ts'

/**
 * Finds the first trace of UTF-8 that was once read as windows-1252 or latin1 (`â€œ`, `Ã©`, `Ð¿Ñ€`), of C1 control
 * characters, or of characters lost for good (U+FFFD). Null where the text is clean.
 */
export function findMojibake(text: string): Span | null {
  if (!SUSPECT.test(text)) return null
  const lost = text.indexOf('\ufffd')
  const match = MOJIBAKE.exec(text)
  if (match !== null && (lost < 0 || match.index < lost))
    return { start: match.index, end: match.index + match[0].length }
  return lost < 0 ? null : { start: lost, end: lost + 1 }
}

const SUSPECT = /[\u0080-\u0084\u0086-\u009f\u00c2\u00c3\u00d0\u00e2\ufffd]/

/** A lead byte of UTF-8 read as a letter, then one or two continuation bytes read as marks. */
const MOJIBAKE =
  /[\u0080-\u0084\u0086-\u009f]|\u00e2(?:\u20ac[\u0152\u0153\u009d\u2122\u02dc\u201c\u201d\u00a6\u00a2\u2013\u2014"]|\u201a\u00ac)|\u00c3[\u00a0-\u00bf\u2018-\u201d\u2020-\u2022\u2026\u2030\u20ac\u0178\u0160\u0161]|\u00c2[\u00a0-\u00bf]|(?:\u00d0[\u00a0-\u00bf\u00c0-\u00ff\u0152-\u2122]|\u00d1[\u0080-\u00bf\u0152-\u2122]){2}/

/** Classes of UTF-16 code units for the tokenizer. Half of an emoji or of a rare letter counts by its code point. */
export const SPACE = 1
export const LETTER = 2
export const CAPITAL = 3
export const DIGIT = 4
/** Inside a word and without a face of its own: combining accents, soft hyphen, zero-width and bidi marks. */
export const INVISIBLE = 5
export const APOSTROPHE = 6
export const HYPHEN = 7
export const MARK = 8

const kinds = new Uint8Array(0x10000)
const invisible = /[\p{M}\p{Cf}\u00ad\u200b-\u200f\u2060\ufeff]/u

function classify(code: number): number {
  const character = String.fromCharCode(code)
  if (code <= 0x20 || code === 0x85 || (code >= 0x80 && /\s/.test(character))) return SPACE
  // Both halves of a pair: letters beyond the basic plane are rare enough to read as letters, emoji as marks.
  if (code >= 0xd800 && code <= 0xdfff) return (code >= 0xd83c && code <= 0xd83e) || code >= 0xdc00 ? MARK : LETTER
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CAPITAL
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (invisible.test(character)) return INVISIBLE
  if (code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0xff07) return APOSTROPHE
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return HYPHEN
  return MARK
}

/** The kind of the code unit at `at`; SPACE past the end. Each kind is worked out once. */
export function characterKind(text: string, at: number): number {
  if (at >= text.length) return SPACE
  const code = text.charCodeAt(at)
  const known = kinds[code]!
  if (known !== 0) return known
  const kind = classify(code)
  kinds[code] = kind
  return kind
}

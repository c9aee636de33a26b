const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** A word or a year of two figures: `30s`. */
const word = /^[\p{L}\p{N}]+/u
const year = /^\d\ds?$/

/** Tells whether a word that has lost its beginning stands at `at`: `'em`, `'til`, and years: `'30s`. */
function isClipped(text: string, at: number, clipped: ReadonlySet<string>): boolean {
  const cut = word.exec(text.slice(at, at + 7))![0].toLowerCase()
  return clipped.has(cut) || year.test(cut)
}

/**
 * Tells whether a single mark is an apostrophe rather than a quotation mark: `Minsk's`, `protesters' camp`, `'30s`.
 * `open`: a single mark stands open, so that one after a word may close it.
 */
export function isApostrophe(text: string, at: number, open: boolean, clipped: ReadonlySet<string>): boolean {
  const before = text[at - 1]
  const after = text[at + 1]
  if (isWord(before) && isWord(after)) return true
  if (!isWord(before) && isWord(after)) return isClipped(text, at + 1, clipped)
  // after a word: `protesters' camp` goes on in small letters, a closing mark is met by a mark or the end
  if (isWord(before))
    return (
      !open ||
      (/[sS]/.test(before!) && after === ' ' && /\p{Ll}/u.test(text[at + 2] ?? '') && closesLater(text, at + 1))
    )
  return false
}

/** Tells whether another single mark that can close stands within the next few words. */
function closesLater(text: string, from: number): boolean {
  for (let at = from; at < Math.min(text.length, from + 200) && text[at] !== '\n'; at++) {
    const char = text[at]
    if ((char === "'" || char === '’') && !isWord(text[at + 1])) return true
  }
  return false
}

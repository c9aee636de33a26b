/** Printed signs that stand for one on the keyboard, each with that one. */
const APOSTROPHES = '\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\ua78c\uff07'
const MARKS = '\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2036\u301d\u301e\u301f\uff02'
const TYPED = new RegExp(`([${APOSTROPHES}])|([${MARKS}])|[\\p{Pd}\u2043\u2212]`, 'gu')

/**
 * Accents of Latin, Greek, Cyrillic, Hebrew and Arabic letters, the Arabic stretch, variation selectors, and signs that are
 * not seen. Marks of other scripts tell letters apart (`て`, `で`) and stay. Written as ranges, for an index must not depend
 * on how much of Unicode this Node knows.
 */
const ACCENTS = new RegExp(
  `[${[
    String.raw`\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f`,
    String.raw`\u0483-\u0489`,
    String.raw`\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7`,
    String.raw`\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed`,
    String.raw`\ufe00-\ufe0f\u{e0000}-\u{e01ef}`,
    String.raw`\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff`,
  ].join('')}]`,
  'gu',
)

/** Letters that Unicode does not take apart: those of its full case folding, and those with a stroke. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ς: 'σ',
  և: 'եւ',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  þ: 'th',
  ĸ: 'k',
  ʼ: "'",
  ʾ: "'",
  '′': "'",
}
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

const PLAIN = /^[\0-\x7f]*$/
const GAPS = /\s+/g
const WIDE = /[^\S ]| {2}/

/**
 * Folds what is the same to a reader into the same characters: case, accents, compatibility forms, apostrophes, quotation
 * marks, dashes, and how wide the gaps are do not matter. `Großer Café’s\nﬁsh` -> `grosser cafe's fish`. The one notion of
 * "equal" and "contains" of search, filters and facets; folding what is folded changes nothing.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return WIDE.test(text) ? text.toLowerCase().replace(GAPS, ' ') : text.toLowerCase()
  return text
    .replace(TYPED, (_, apostrophe, mark) => (apostrophe ? "'" : mark ? '"' : '-'))
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter]!)
    .normalize('NFC')
    .replace(GAPS, ' ')
}

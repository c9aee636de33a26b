/**
 * The one table of quotation marks. `family` tells what can close what: any DOUBLE closes a DOUBLE, whatever its shape
 * (typists mix straight and curly), a SINGLE only a SINGLE, an ANGLE only an ANGLE.
 */
export interface QuoteMark {
  readonly family: 'DOUBLE' | 'SINGLE' | 'ANGLE' | 'CORNER'
  /** EITHER: the same character opens and closes, its neighbours decide. */
  readonly side: 'OPEN' | 'CLOSE' | 'EITHER'
}

const rows: readonly (readonly [string, QuoteMark['family'], QuoteMark['side']])[] = [
  ['"', 'DOUBLE', 'EITHER'],
  ["''", 'DOUBLE', 'EITHER'],
  ['``', 'DOUBLE', 'OPEN'],
  ['“', 'DOUBLE', 'OPEN'],
  ['”', 'DOUBLE', 'CLOSE'],
  ['„', 'DOUBLE', 'OPEN'],
  ['‟', 'DOUBLE', 'OPEN'],
  ["'", 'SINGLE', 'EITHER'],
  ['`', 'SINGLE', 'OPEN'],
  ['‘', 'SINGLE', 'OPEN'],
  ['’', 'SINGLE', 'CLOSE'],
  ['‚', 'SINGLE', 'OPEN'],
  ['‛', 'SINGLE', 'OPEN'],
  ['«', 'ANGLE', 'EITHER'],
  ['»', 'ANGLE', 'EITHER'],
  ['「', 'CORNER', 'OPEN'],
  ['」', 'CORNER', 'CLOSE'],
  ['『', 'CORNER', 'OPEN'],
  ['』', 'CORNER', 'CLOSE'],
]

/** A mark with its length in UTF-16 units. */
export type SizedMark = QuoteMark & { readonly length: number }

const single = new Map<number, SizedMark>()
const doubled = new Map<number, SizedMark>()
for (const [mark, family, side] of rows)
  (mark.length === 1 ? single : doubled).set(mark.charCodeAt(0), { family, side, length: mark.length })

const APOSTROPHE = 0x27
const BACKTICK = 0x60

/** Most characters are no marks: below this there are only the straight ones. */
const FIRST_WIDE = 0xab

/** Nearly every character: a letter, a space, a stop; no mark begins with it. */
export const isPlain = (code: number): boolean =>
  code < FIRST_WIDE && code !== 0x22 && code !== APOSTROPHE && code !== BACKTICK

/** The mark that stands at `at`, with its length; two apostrophes or two backticks are one double mark. */
export function quoteMarkAt(text: string, at: number): SizedMark | null {
  const code = text.charCodeAt(at)
  if (code < FIRST_WIDE) {
    if (code !== 0x22 && code !== APOSTROPHE && code !== BACKTICK) return null
    if (code !== 0x22 && text.charCodeAt(at + 1) === code) return doubled.get(code)!
  }
  return single.get(code) ?? null
}

const low = '„‚'
/** German and Czech close with what English opens with: `„…“`, `‚…‘`. */
export const isLowMark = (mark: string): boolean => low.includes(mark)

import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import type { Lexicon } from '../lexicon/read-lexicon.ts'
import { Shape, type Words } from '../words/words.ts'
import { readUnit } from './read-unit.ts'
import type { Unit } from './run.ts'

const openers = new Set(['"', '“', '‘', "'", '(', '«', '„', '``'])
const closers = new Set(['"', '”', '’', "'", ')', '»', '“', "''"])

/** `Robert "Bob" Smith`, `Robert (Bob) Smith`. */
export function nickname(words: Words, lexicon: Lexicon, last: Unit, at: number, end: number): Unit[] | null {
  if (!openers.has(words.tokens[at]!.text) || ((last.flags & GIVEN) === 0 && last.shape !== Shape.INITIAL)) return null
  // `Robert "the Plumber" Smith`
  const article = words.grammar.definite.has(words.keys[at + 1] ?? '') ? 1 : 0
  let close = at + 1 + article
  while (close < end && close < at + 4 + article && words.shapes[close] !== Shape.LOWER) close++
  if (close === at + 1 + article || close + 1 >= end || !closers.has(words.tokens[close]!.text)) return null
  const next = readUnit(words, lexicon, close + 1, end)
  return next && [{ from: at, to: close + 1, flags: NameClass.NICKNAME, shape: Shape.CAPITAL }, next]
}

/** `Smith, Jr.`; `Smith, M.D.` */
export function suffix(words: Words, last: Unit, at: number, end: number): Unit[] | null {
  if (words.tokens[at]!.text !== ',' || at + 1 >= end || (last.flags & NameClass.SUFFIX) !== 0) return null
  if ((words.flags[at + 1]! & NameClass.SUFFIX) === 0 || words.shapes[at + 1] === Shape.LOWER) return null
  return [{ from: at, to: at + 2, flags: NameClass.SUFFIX, shape: Shape.CAPITAL }]
}

/** `Hill & Sons`: a firm, and no person. */
export function ampersand(words: Words, lexicon: Lexicon, last: Unit, at: number, end: number): Unit[] | null {
  const unit =
    words.tokens[at]!.text === '&' && last.flags !== NameClass.CONNECTOR ? readUnit(words, lexicon, at + 1, end) : null
  return unit && [{ from: at, to: at + 1, flags: NameClass.CONNECTOR, shape: Shape.LOWER }, unit]
}

/** `RFE/RL`: two sets of capitals that touch. */
export function slash(words: Words, lexicon: Lexicon, last: Unit, at: number, end: number): Unit[] {
  const mark = words.tokens[at]!
  const touches = mark.text === '/' && words.tokens[last.to - 1]!.end === mark.start
  if (!touches || last.shape !== Shape.CAPITALS || at + 1 >= end || words.shapes[at + 1] !== Shape.CAPITALS) return []
  const unit = readUnit(words, lexicon, at + 1, end)
  return unit ? [{ from: at, to: at + 1, flags: NameClass.CONNECTOR, shape: Shape.LOWER }, unit] : []
}

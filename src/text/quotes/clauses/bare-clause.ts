import { WordClass } from '../../../languages/word-class.ts'
import { is, type Token } from '../syntax/token.ts'

const auxiliary = WordClass.BE | WordClass.HAVE | WordClass.DO | WordClass.MODAL

const opensClause =
  WordClass.SUBJECT_PRONOUN |
  WordClass.DETERMINER |
  WordClass.NAME |
  WordClass.CAPITAL |
  WordClass.POSSESSIVE |
  WordClass.NUMBER

/** Tells whether a clause begins here: a noun phrase, then a verb or an auxiliary. */
export function bareClause(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at]
  if (!first) return false
  if (first.bits & WordClass.SUBJECT_PRONOUN) return true
  if (
    first.bits & (WordClass.MARK | WordClass.QUOTE) ||
    (first.bits & WordClass.PREPOSITION && !(first.bits & opensClause))
  )
    return false
  for (let i = at; i < Math.min(end, at + 30); i++) {
    const { bits } = tokens[i]!
    if (i > at && (bits & WordClass.QUOTE || isFiniteVerb(tokens[i]!))) return true
    if (bits & WordClass.THAT && i > at) return predicateBehind(tokens, i, end)
    if (bits & (WordClass.COLON | WordClass.STOP | WordClass.THAT)) return false
    // `protested Y's words [when] he spoke`
    if (i > at && bits & WordClass.SUBORDINATOR && bits & WordClass.QUESTION) return false
    if (bits & WordClass.COMMA) {
      i = insertionEnd(tokens, i, end)
      if (i < 0) return false
    }
  }
  return false
}

/** `said [news that Y had left] "is proof"`: words in marks that go on with a clause whose subject has a clause of its own. */
function predicateBehind(tokens: readonly Token[], that: number, end: number): boolean {
  for (let i = that + 1; i < Math.min(end, that + 20); i++) {
    const { bits } = tokens[i]!
    if (bits & (WordClass.MARK | WordClass.THAT)) return false
    if (bits & WordClass.QUOTE)
      return !(bits & WordClass.CAPITAL) && tokens.slice(that, i).some(isFiniteVerb) && !is(tokens, i - 1, LEADS)
  }
  return false
}

/** Classes of words that a phrase in marks completes: `that the port is [a] "ruin"`. */
const LEADS = WordClass.DETERMINER | WordClass.PREPOSITION | WordClass.POSSESSIVE | WordClass.BE | WordClass.ADJECTIVE

const isFiniteVerb = ({ bits, verb }: Token) =>
  verb === 'FINITE' || ((bits & auxiliary) !== 0 && !(bits & WordClass.POSSESSIVE))

/** The comma that closes an insertion between the subject and its verb: `the cost, he added, would rise`; else -1. */
function insertionEnd(tokens: readonly Token[], comma: number, end: number): number {
  let close = comma + 1
  while (close < end && close < comma + 16 && !is(tokens, close, WordClass.COMMA | WordClass.QUOTE)) close++
  return is(tokens, close, WordClass.COMMA) && close < end ? close : -1
}

import { WordClass } from '../../../languages/word-class.ts'
import { is, type Token } from '../syntax/token.ts'

const opensClause =
  WordClass.SUBJECT_PRONOUN |
  WordClass.DETERMINER |
  WordClass.NAME |
  WordClass.CAPITAL |
  WordClass.POSSESSIVE |
  WordClass.NUMBER

/** Whether a clause begins here: a noun phrase, then a verb or an auxiliary. */
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
    const { bits, verb } = tokens[i]!
    if (i > at && bits & WordClass.QUOTE) return true
    if (
      i > at &&
      (verb === 'FINITE' ||
        (bits & (WordClass.BE | WordClass.HAVE | WordClass.DO | WordClass.MODAL) && !(bits & WordClass.POSSESSIVE)))
    )
      return true
    if (bits & (WordClass.COLON | WordClass.STOP) || bits & WordClass.THAT) return false
    if (bits & WordClass.COMMA) {
      // an insertion between the subject and its verb: `the cost, he added, would rise`
      let close = i + 1
      while (close < end && close < i + 16 && !(tokens[close]!.bits & (WordClass.COMMA | WordClass.QUOTE))) close++
      if (!is(tokens, close, WordClass.COMMA) || close >= end) return false
      i = close
    }
  }
  return false
}

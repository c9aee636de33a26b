import { Is, type Item, is } from './item.ts'

const opensClause = Is.SUBJECT_PRONOUN | Is.DETERMINER | Is.NAME | Is.CAPITAL | Is.POSSESSIVE | Is.NUMBER

/** Whether a clause begins here: a noun phrase, then a verb or an auxiliary. */
export function bareClause(items: readonly Item[], at: number, end: number): boolean {
  const first = items[at]
  if (!first) return false
  if (first.bits & Is.SUBJECT_PRONOUN) return true
  if (first.bits & (Is.MARK | Is.QUOTE) || (first.bits & Is.PREPOSITION && !(first.bits & opensClause))) return false
  for (let i = at; i < Math.min(end, at + 30); i++) {
    const { bits, verb } = items[i]!
    if (i > at && bits & Is.QUOTE) return true
    if (i > at && (verb === 'FINITE' || (bits & (Is.BE | Is.HAVE | Is.DO | Is.MODAL) && !(bits & Is.POSSESSIVE))))
      return true
    if (bits & (Is.COLON | Is.STOP) || bits & Is.THAT) return false
    if (bits & Is.COMMA) {
      // an insertion between the subject and its verb: `the cost, he added, would rise`
      let close = i + 1
      while (close < end && close < i + 16 && !(items[close]!.bits & (Is.COMMA | Is.QUOTE))) close++
      if (!is(items, close, Is.COMMA) || close >= end) return false
      i = close
    }
  }
  return false
}

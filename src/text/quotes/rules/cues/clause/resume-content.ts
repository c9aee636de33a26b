import { WordClass } from '../../../../../languages/word-class.ts'
import { WordRole } from '../../../../../languages/word-role.ts'
import { bareClause } from '../../../clauses/bare-clause.ts'
import { clauseEnd } from '../../../clauses/clause-end.ts'
import type { After } from '../../../content/after.ts'
import { is, type Token } from '../../../syntax/token.ts'
import type { TokenRange } from '../../../syntax/token-range.ts'

/** `"A," he said, "B."`: the right side is more of the left one. */
export const goesOn = (tokens: readonly Token[], last: number, right: After) =>
  (right.how === 'QUOTE' || right.how === 'COLON') &&
  (tokens[right.content.from]!.bits & WordClass.QUOTE) !== 0 &&
  right.content.from <= last + 14

/** `In May, he said, prices fell`: the cue stands between commas and a clause follows. */
export function resumes(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 2]
  if (
    !is(tokens, last + 1, WordClass.COMMA) ||
    !next ||
    next.roles & WordRole.ACCORDING ||
    next.bits & (WordClass.COORDINATOR | WordClass.QUOTE | WordClass.SUBORDINATOR)
  )
    return false
  return (
    next.verb === 'FINITE' ||
    (next.bits & (WordClass.BE | WordClass.HAVE | WordClass.MODAL)) !== 0 ||
    bareClause(tokens, last + 2, tokens.length)
  )
}

/** `X, he said, is Y`: the sentence goes on after the comma. */
export function resumed(tokens: readonly Token[], last: number, left: TokenRange): TokenRange[] {
  const more = furtherQuote(tokens, last + 1)
  if (more > 0) return [{ from: more, to: clauseEnd(tokens, more) }]
  const next = tokens[last + 2]
  if (!is(tokens, last + 1, WordClass.COMMA) || !next || next.roles & WordRole.ACCORDING) return []
  if (
    next.verb === 'GERUND' ||
    next.bits & (WordClass.COORDINATOR | WordClass.SUBORDINATOR | WordClass.PREPOSITION) ||
    /[.?!]/.test(tokens[left.to - 1]!.lower)
  )
    return []
  const to = clauseEnd(tokens, last + 2)
  return to > last + 2 ? [{ from: last + 2, to }] : []
}

/** `"X," he said, and "Y"`, `"X," he wrote in a letter sent on Monday, "y"`: where the further quote stands, or 0. */
function furtherQuote(tokens: readonly Token[], from: number): number {
  let plain = is(tokens, from, WordClass.PREPOSITION | WordClass.TIME | WordClass.COMMA)
  for (let at = from; at < Math.min(tokens.length, from + 16); at++) {
    const { bits, verb } = tokens[at]!
    if (bits & WordClass.COMMA && is(tokens, at + 1, WordClass.QUOTE))
      return is(tokens, at + 1, WordClass.CAPITAL) ? 0 : at + 1
    if (
      plain &&
      bits & WordClass.COMMA &&
      is(tokens, at + 1, WordClass.COORDINATOR) &&
      is(tokens, at + 2, WordClass.QUOTE)
    )
      return at + 2
    if (bits & (WordClass.MARK | WordClass.QUOTE)) return 0
    if (verb !== 'NONE') plain = false
  }
  return 0
}

import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { subjectAfter } from '../clauses/subjects/subject-after.ts'
import { hasRole, is, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'

/** Limit of a circumstance, in tokens. */
const LONGEST = 12

/** Words without what only tells when and where they were said, and without the main clause after a leading one. */
export function trimContent(tokens: readonly Token[], verb: number, content: TokenRange): TokenRange {
  const to = leads(tokens, verb) ? mainClause(tokens, content) : content.to
  return { from: content.from, to: withoutCircumstance(tokens, content.from, to) }
}

/** `called Y a "clown" [on his radio show]`: behind the last quoted words. */
function withoutCircumstance(tokens: readonly Token[], from: number, to: number): number {
  let last = to - 1
  while (last >= from && last > to - LONGEST && !(tokens[last]!.bits & WordClass.QUOTE)) last--
  if (last < from || !(tokens[last]!.bits & WordClass.QUOTE) || last === to - 1) return to
  const comma = is(tokens, last + 1, WordClass.COMMA) ? 1 : 0
  if (!hasRole(tokens, last + 1 + comma, WordRole.CIRCUMSTANCE)) return to
  for (let i = last + 1; i < to; i++) if (tellsWhen(tokens[i]!)) return last + 1
  return to
}

/** A word of when or where words were said: a day, a show, an interview. */
export const tellsWhen = ({ bits, roles }: Token) =>
  (bits & (WordClass.TIME | WordClass.TITLE)) !== 0 || (roles & WordRole.OCCASION) !== 0

/** The cue's own clause comes first in the sentence: `While denying X, Y conceded Z`. */
function leads(tokens: readonly Token[], verb: number): boolean {
  const first = tokens[0]!
  const opens =
    first.bits & (WordClass.SUBORDINATOR | WordClass.PREPOSITION) || first.verb === 'GERUND' || first.verb === 'PASSIVE'
  if (!opens || first.bits & WordClass.THAT) return false
  for (let i = 1; i < verb; i++) if (tokens[i]!.bits & WordClass.COMMA) return false
  return true
}

/** Finds the start of the main clause after the comma of a leading one; the content's own end where there is none. */
function mainClause(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from; at < to; at++) {
    const comma =
      tokens[at]!.bits & WordClass.COMMA || (tokens[at]!.bits & WordClass.QUOTE && tokens[at]!.lower === ',')
    if (!comma) continue
    const subject = subjectAfter(tokens, at + 1)
    const next = subject && tokens[subject.to]
    if (
      next &&
      (next.verb === 'FINITE' || next.bits & (WordClass.BE | WordClass.HAVE | WordClass.MODAL | WordClass.DO))
    )
      return tokens[at]!.bits & WordClass.COMMA ? at : at + 1
  }
  return to
}

import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { speaks } from '../syntax/speaks.ts'
import { hasRole, is, type Token } from '../syntax/token.ts'
import { lineEnd } from './clause-end.ts'

const MARKS = WordClass.COMMA | WordClass.COLON | WordClass.DASH | WordClass.OPEN

/** Finds the end of a noun phrase with all that depends on it: `[his opponents for their votes]`. */
export function objectEnd(tokens: readonly Token[], from: number, described = false): number {
  const end = lineEnd(tokens)
  for (let at = from + 1; at < end; at++) {
    const { bits, lower, roles } = tokens[at]!
    if (bits & MARKS || lower === ';' || opensClause(tokens, at)) return at
    if (described && bits & WordClass.QUOTE && lower === ',') return at + 1
    if (roles & WordRole.ENDS_OBJECT || (roles & WordRole.AS && !described)) return at
    if (isTime(tokens, at)) return tokens[at - 1]!.roles & WordRole.LEADS_TIME ? at - 1 : at
    if (roles & WordRole.ACCORDING) return at
  }
  return end
}

/** `praised Y [and] left`, `praised Y [because] X`: a conjunction with a clause of its own. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const { bits } = tokens[at]!
  const next = tokens[at + 1]
  if (bits & WordClass.COORDINATOR) {
    if (next?.verb === 'FINITE' || tokens[at + 2]?.verb === 'FINITE') return true
    if (next?.verb === 'GERUND' && speaks(next)) return true
  }
  return (bits & WordClass.SUBORDINATOR) !== 0 && !(bits & (WordClass.THAT | WordClass.PREPOSITION))
}

/** `praised Y [Tuesday]`, but not `praised [Tuesday]'s vote`, `praised the [week]`. */
const isTime = (tokens: readonly Token[], at: number) =>
  is(tokens, at, WordClass.TIME) &&
  !is(tokens, at, WordClass.NAME) &&
  !hasRole(tokens, at + 1, WordRole.GENITIVE) &&
  !is(tokens, at - 1, WordClass.DETERMINER)

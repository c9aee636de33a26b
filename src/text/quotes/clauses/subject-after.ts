import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { headEnd } from '../phrases/head-end.ts'
import { hasRole, is, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import { inserts } from './subject-before-insertion.ts'

/** The noun phrase that begins at `start`: `said [Senator X, a member of Y]`; null where none does. */
export function subjectAfter(tokens: readonly Token[], start: number): TokenRange | null {
  const head = headEnd(tokens, start)
  if (head <= start) return null
  let to = head
  for (let rounds = 0; rounds < 8; rounds++) {
    const link = tokens[to]
    if (!link) break
    if (link.bits & WordClass.PREPOSITION && link.roles & WordRole.BINDS && !timeAfter(tokens, to + 1)) {
      if (hasRole(tokens, nounAt(tokens, to + 1), WordRole.MEDIUM)) break
      const next = headEnd(tokens, to + 1)
      if (next <= to + 1) break
      to = next
    } else if (
      link.roles & WordRole.AND &&
      tokens[to + 1] &&
      (tokens[to + 1]!.bits & (WordClass.NAME | WordClass.CAPITAL | WordClass.DETERMINER) || rounds > 0)
    ) {
      const next = headEnd(tokens, to + 1)
      if (next <= to + 1 || tokens[next]?.verb === 'FINITE') break
      to = next
    } else if (link.bits & WordClass.COMMA && apposes(tokens, to + 1)) {
      const next = insertionEnd(tokens, to + 1)
      if (next <= to + 1) break
      to = next
      if (is(tokens, to, WordClass.COMMA) && is(tokens, to + 1, WordClass.QUOTE)) break
    } else if (link.bits & WordClass.RELATIVE) {
      to = insertionEnd(tokens, to)
      break
    } else if (link.bits & WordClass.OPEN) {
      let at = to
      while (at < tokens.length && at < to + 12 && !(tokens[at]!.bits & WordClass.CLOSE)) at++
      if (!tokens[at] || !(tokens[at]!.bits & WordClass.CLOSE)) break
      to = at + 1
    } else break
  }
  return { from: start, to }
}

/** The noun that a determiner, if any, leads to. */
function nounAt(tokens: readonly Token[], at: number): number {
  let i = at
  while (
    i < tokens.length &&
    i < at + 4 &&
    !(tokens[i]!.roles & WordRole.MEDIUM) &&
    !(tokens[i]!.bits & (WordClass.MARK | WordClass.NAME))
  )
    i++
  return i
}

const timeAfter = (tokens: readonly Token[], at: number) =>
  ((tokens[at]?.bits ?? 0) & (WordClass.TIME | WordClass.NUMBER)) !== 0

function apposes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.bits & WordClass.COORDINATOR || token.bits & WordClass.SUBORDINATOR || token.bits & WordClass.QUOTE)
    return false
  if (token.verb === 'GERUND' || token.bits & WordClass.SUBJECT_PRONOUN) return (token.bits & WordClass.RELATIVE) !== 0
  return inserts(tokens, at) && !(token.bits & WordClass.PREPOSITION && !(token.bits & WordClass.ADJECTIVE))
}

/** Forward to the comma, dash or stop that ends an insertion. */
function insertionEnd(tokens: readonly Token[], start: number): number {
  let at = start
  while (
    at < tokens.length &&
    !(tokens[at]!.bits & (WordClass.COMMA | WordClass.STOP | WordClass.COLON | WordClass.QUOTE | WordClass.DASH))
  )
    at++
  return at
}

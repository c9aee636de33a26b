import { WordClass } from '../../../languages/word-class.ts'
import { headEnd } from '../phrases/head-end.ts'
import { binds } from '../phrases/phrase-start.ts'
import { is, type Token } from '../syntax/token.ts'
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
    if (link.bits & WordClass.PREPOSITION && binds.has(link.lower) && !timeAfter(tokens, to + 1)) {
      if (medium.has(tokens[nounAt(tokens, to + 1)]?.lower ?? '')) break
      const next = headEnd(tokens, to + 1)
      if (next <= to + 1) break
      to = next
    } else if (
      link.lower === 'and' &&
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

const medium = new Set(
  'interview statement email e-mail tweet post speech memo letter debate rally conference call briefing video message blog'.split(
    ' ',
  ),
)

/** The noun that a determiner, if any, leads to. */
function nounAt(tokens: readonly Token[], at: number): number {
  let i = at
  while (
    i < tokens.length &&
    i < at + 4 &&
    !medium.has(tokens[i]!.lower) &&
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

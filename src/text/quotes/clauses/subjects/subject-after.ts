import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { headEnd } from '../../phrases/head-end.ts'
import { hasRole, is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import { inserts } from './subject-before-insertion.ts'

/** The noun phrase that begins at `start`: `said [Senator X, a member of Y]`; null where none does. */
export function subjectAfter(tokens: readonly Token[], start: number): TokenRange | null {
  const head = headEnd(tokens, start)
  if (head <= start) return null
  let to = head
  for (let rounds = 0; rounds < MOST && to < tokens.length; rounds++) {
    const part = partAfter(tokens, to, rounds > 0)
    if (part === null) break
    to = part.to
    if (part.last) break
  }
  return { from: start, to }
}

/** No phrase has more parts than this. */
const MOST = 8

/** A further part of a phrase, by its end; `last`: nothing can follow it. */
interface Part {
  readonly to: number
  readonly last: boolean
}

/** Finds what continues the phrase that ends before `link`: `of Y`, `and Y`, `, a member of Y`, `who is Y`, `(Y)`. */
function partAfter(tokens: readonly Token[], link: number, listed: boolean): Part | null {
  const { bits, roles } = tokens[link]!
  if (bits & WordClass.PREPOSITION && roles & WordRole.BINDS && !timeAfter(tokens, link + 1)) {
    const to = hasRole(tokens, nounAt(tokens, link + 1), WordRole.MEDIUM) ? -1 : headEnd(tokens, link + 1)
    return to > link + 1 ? { to, last: false } : null
  }
  if (roles & WordRole.AND && tokens[link + 1] && (listed || is(tokens, link + 1, NOMINAL))) {
    const to = headEnd(tokens, link + 1)
    return to > link + 1 && tokens[to]?.verb !== 'FINITE' ? { to, last: false } : null
  }
  if (bits & WordClass.COMMA && apposes(tokens, link + 1)) {
    const to = insertionEnd(tokens, link + 1)
    if (to <= link + 1) return null
    return { to, last: is(tokens, to, WordClass.COMMA) && is(tokens, to + 1, WordClass.QUOTE) }
  }
  if (bits & WordClass.RELATIVE) return { to: insertionEnd(tokens, link), last: true }
  return bits & WordClass.OPEN ? bracket(tokens, link) : null
}

const NOMINAL = WordClass.NAME | WordClass.CAPITAL | WordClass.DETERMINER

/** `Hill [(54)]` */
function bracket(tokens: readonly Token[], open: number): Part | null {
  let at = open
  while (at < tokens.length && at < open + 12 && !is(tokens, at, WordClass.CLOSE)) at++
  return is(tokens, at, WordClass.CLOSE) ? { to: at + 1, last: false } : null
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

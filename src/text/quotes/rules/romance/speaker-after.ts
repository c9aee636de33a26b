import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { subjectAfter } from '../../clauses/subjects/subject-after.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'

const ends =
  WordClass.STOP | WordClass.COLON | WordClass.QUOTE | WordClass.THAT | WordClass.COORDINATOR | WordClass.RELATIVE

/** Finds who stands behind a cue: `dijo [Y] al juez`, `a déclaré lundi à l'AFP [la ministre]`. Null where nobody does. */
export function speakerAfter(tokens: readonly Token[], from: number): TokenRange | null {
  const start = pastCircumstances(tokens, from)
  if (start >= tokens.length || is(tokens, start, ends & ~WordClass.RELATIVE)) return null
  const named = subjectAfter(tokens, start)
  if (!named) return null
  for (let at = start + 1; at < named.to; at++)
    if (tokens[at]!.roles & WordRole.HEARER && !namedLater(tokens, at, named.to)) return { from: start, to: at }
  return on(tokens, named)
}

/** `l'adjoint [au] maire X`: the name still follows, and is not the hearer's. */
function namedLater(tokens: readonly Token[], at: number, to: number): boolean {
  if (is(tokens, at - 1, WordClass.NAME) || is(tokens, at + 1, WordClass.NAME)) return false
  for (let i = at + 2; i < to; i++) if (is(tokens, i, WordClass.NAME)) return true
  return false
}

/** `indique-t-on [de source proche]`: the source stands behind a pronoun for nobody in particular. */
function on(tokens: readonly Token[], named: TokenRange): TokenRange {
  if (!is(tokens, named.from, WordClass.SUBJECT_PRONOUN) || !is(tokens, named.to, WordClass.PREPOSITION)) return named
  if (named.to - named.from > 1 || tokens[named.from]!.lower.length > 2 || tokens[named.from]!.roles) return named
  const source = subjectAfter(tokens, named.to + 1)
  return source ? { from: named.from, to: source.to } : named
}

/** Past times, adverbs and phrases with a preposition between a verb and its subject. */
export function pastCircumstances(tokens: readonly Token[], from: number): number {
  let at = from
  for (let rounds = 0; rounds < 6 && at < tokens.length; rounds++) {
    const next = pastOne(tokens, at)
    if (next === at) break
    at = next
  }
  return at
}

function pastOne(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!
  if (token.bits & WordClass.NAME) return at
  if (token.bits & (WordClass.ADVERB | WordClass.TIME | WordClass.NUMBER)) return at + 1
  if (
    token.bits & WordClass.DETERMINER &&
    is(tokens, at + 1, WordClass.TIME | WordClass.NUMBER) &&
    !is(tokens, at + 1, WordClass.NAME)
  )
    return at + 1
  // `, lundi, le maire`
  if (token.bits & WordClass.COMMA) return pastInsertion(tokens, at)
  if (!(token.bits & WordClass.PREPOSITION) || token.verb !== 'NONE') return at
  // `des habitants`, `du monde`: plural and partitive articles
  if (token.bits & WordClass.DETERMINER && token.lower.startsWith('de')) return at
  return phraseEnd(tokens, at)
}

function pastInsertion(tokens: readonly Token[], comma: number): number {
  const inner = comma + 1
  for (let at = inner; at < Math.min(tokens.length, inner + 8); at++) {
    if (is(tokens, at, ends)) return comma
    if (is(tokens, at, WordClass.COMMA)) return is(tokens, at + 1, opens) ? at + 1 : comma
  }
  return comma
}

const opens = WordClass.NAME | WordClass.DETERMINER | WordClass.CAPITAL | WordClass.PREPOSITION | WordClass.TIME

/** Behind a phrase that a preposition opens: up to a mark, a name behind a name, or the determiner of the next phrase. */
function phraseEnd(tokens: readonly Token[], preposition: number): number {
  let at = preposition + 1
  if (is(tokens, at, WordClass.DETERMINER | WordClass.POSSESSIVE) && !is(tokens, at, WordClass.NAME)) at++
  for (; at < tokens.length; at++) {
    const { bits } = tokens[at]!
    if (bits & ends || bits & WordClass.COMMA) return at
    const tied = is(tokens, at - 1, WordClass.PREPOSITION)
    if (bits & WordClass.NAME && !tied && (is(tokens, at - 1, WordClass.NAME) || isLast(tokens, at))) return at
    if (bits & WordClass.PREPOSITION) continue
    if (bits & (WordClass.DETERMINER | WordClass.POSSESSIVE) && !tied) return at
    if (bits & WordClass.SUBJECT_PRONOUN) return at
  }
  return at
}

/** Tells whether no other noun phrase follows the name at `at`: it is the subject, and no part of the phrase before it. */
function isLast(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    const { bits } = tokens[i]!
    if (bits & ends || bits & WordClass.COMMA) return true
    if (bits & WordClass.NAME) return false
    if (bits & WordClass.DETERMINER && !(bits & WordClass.PREPOSITION) && !is(tokens, i - 1, WordClass.PREPOSITION))
      return false
  }
  return true
}

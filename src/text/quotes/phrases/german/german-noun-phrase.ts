import { GERMAN_BEGINNINGS, GERMAN_ENDINGS } from '../../../../languages/de/german-endings.ts'
import { hasGermanUse } from '../../../../languages/de/has-german-use.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import { isNoun } from './german-is-noun.ts'
import { isNominative, rankOf } from './german-rank.ts'

/** A noun phrase with what it can be: the subject of its clause, and how likely one that speaks. */
export interface NounPhrase extends TokenRange {
  /** Its determiner can be a subject's: not `dem Rathaus`, `der Zeitung`. */
  readonly nominative: boolean
  /** 8 a pronoun, 6 a name, 5 a person or body by its noun, 4 a document, 1 another noun. */
  readonly rank: number
}
const stop =
  WordClass.MARK |
  WordClass.QUOTE |
  WordClass.COORDINATOR |
  WordClass.PREPOSITION |
  WordClass.BE |
  WordClass.HAVE |
  WordClass.MODAL |
  WordClass.ADVERB |
  WordClass.OBJECT_PRONOUN |
  WordClass.NEGATION
const isDetermining = ({ bits }: Token) => (bits & (WordClass.DETERMINER | WordClass.POSSESSIVE)) !== 0

/** The noun phrase that begins at `from`, with its genitives and the names in apposition, or null. */
export function nounPhrase(tokens: readonly Token[], from: number): NounPhrase | null {
  const first = tokens[from]
  if (!first || first.bits & (WordClass.MARK | WordClass.QUOTE)) return null
  if (isPronoun(tokens, from))
    return { from, to: from + 1, nominative: true, rank: hasGermanUse(first.lower, 'IT') ? 0 : 8 }
  if (first.bits & (WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.SUBORDINATOR) && !isDetermining(first))
    return null
  let at = from
  while (tokens[at] && isDetermining(tokens[at]!)) at++
  at = overAdjectives(tokens, at)
  const head = at
  at = overNouns(tokens, at)
  if (at === head) return standsAlone(tokens, from, head)
  const named = is(tokens, at - 1, WordClass.NAME)
  at = overGenitives(tokens, at, named)
  const noun = tokens[nounOf(tokens, head, at)]!
  return { from, to: at, nominative: isNominative(first, noun), rank: rankOf(tokens, head, at, noun) }
}

/** `viele`, `einige`, `andere` without a noun. */
const standsAlone = (tokens: readonly Token[], from: number, to: number): NounPhrase | null =>
  to > from && hasGermanUse(tokens[to - 1]!.lower, 'SOME') ? { from, to, nominative: true, rank: 5 } : null

/** `er`, `sie`, `diese` alone, but `ihr Sprecher`. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const { bits, lower } = tokens[at]!
  const next = tokens[at + 1]
  if (hasGermanUse(lower, 'DEMONSTRATIVE'))
    return !next || (next.bits & (stop | WordClass.TIME)) !== 0 || (next.forms !== null && !isNoun(next))
  return (
    (bits & WordClass.SUBJECT_PRONOUN) !== 0 &&
    (bits & WordClass.CAPITAL || !hasGermanUse(lower, 'HER') ? true : !next || !isNoun(next))
  )
}

function overAdjectives(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + 6) {
    const token = tokens[at]
    if (!token || isNoun(token)) break
    const adverb = token.bits & WordClass.ADVERB && at > from - 1 && isInflected(tokens[at + 1])
    if (token.bits & WordClass.NUMBER || isInflected(token) || adverb) at++
    else break
  }
  return tokens[at] && isNoun(tokens[at]!) ? at : from
}

/** `neue`, `früherer`, `zuständigen`: small letters and an adjective's ending. */
const isInflected = (token: Token | undefined) =>
  token !== undefined &&
  (token.bits & (stop | WordClass.CAPITAL | WordClass.DETERMINER | WordClass.SUBORDINATOR)) === 0 &&
  (GERMAN_ENDINGS.ADJECTIVE.test(token.lower) || GERMAN_ENDINGS.OPEN_COMPOUND.test(token.lower)) &&
  !(
    token.forms?.verb.sense &&
    GERMAN_ENDINGS.WEAK_PAST.test(token.lower) &&
    !GERMAN_BEGINNINGS.PARTICIPLE.test(token.lower)
  )

function overNouns(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length) {
    const token = tokens[at]!
    if (!isNoun(token) || (token.bits & WordClass.TIME && at > from && !(token.bits & WordClass.NAME))) break
    if (token.bits & (WordClass.PREPOSITION | WordClass.DETERMINER) && at > from) break
    at++
  }
  return at
}

/** `der Werft`, `des neuen Amtes` behind a noun; behind a person's name it is the hearer: `Y der Zeitung`. */
function overGenitives(tokens: readonly Token[], from: number, named: boolean): number {
  let at = from
  if (named) return at
  for (let more = 0; more < 3; more++) {
    const token = tokens[at]
    if (!token || !hasGermanUse(token.lower, 'GENITIVE')) break
    const adjectives = overAdjectives(tokens, at + 1)
    const to = overNouns(tokens, adjectives)
    if (to === adjectives) break
    at = to
  }
  return at
}

/** The noun that the phrase is about: the last before a genitive, or the one before a name. */
function nounOf(tokens: readonly Token[], head: number, to: number): number {
  let at = head
  while (at + 1 < to && isNoun(tokens[at + 1]!) && !isDetermining(tokens[at + 1]!)) at++
  return at
}

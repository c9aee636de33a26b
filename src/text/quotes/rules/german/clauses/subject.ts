import { WordClass } from '../../../../../languages/word-class.ts'
import { afterPhrase, prepositional } from '../../../phrases/german/german-after-phrase.ts'
import { type NounPhrase, nounPhrase } from '../../../phrases/german/german-noun-phrase.ts'
import { is, type Token } from '../../../syntax/token.ts'

const auxiliary = WordClass.BE | WordClass.HAVE | WordClass.MODAL

/** Limit of the distance from a verb to its subject, in tokens. */
const REACH = 16

/** The subject behind the verb before `from`: over adverbs, reflexives, objects in other cases, days and places. */
export function subjectBehind(tokens: readonly Token[], from: number): NounPhrase | null {
  let at = from
  let other: NounPhrase | null = null
  while (at < tokens.length && at < from + REACH) {
    const { bits } = tokens[at]!
    const past = overMiddle(tokens, at)
    if (past === null) break
    if (past > at) {
      at = past
      continue
    }
    const phrase = nounPhrase(tokens, at)
    if (phrase && !(bits & WordClass.TIME && phrase.to === at + 1)) {
      if (phrase.nominative && (phrase.rank > 1 || phrase.rank === 0)) return joint(tokens, phrase)
      if (phrase.nominative) other ??= phrase
      at = phrase.to
      continue
    }
    at++
  }
  return other
}

/** Past brackets and a preposition with its words at `at`; `at` itself where neither stands there, null where the clause ends. */
function overMiddle(tokens: readonly Token[], at: number): number | null {
  const { bits } = tokens[at]!
  const ends = WordClass.MARK | WordClass.QUOTE | WordClass.COORDINATOR | WordClass.SUBORDINATOR
  if (bits & WordClass.OPEN) {
    const past = afterPhrase(tokens, at)
    return past > at ? past : null
  }
  if (bits & WordClass.PREPOSITION) return prepositional(tokens, at)?.to ?? at + 1
  return bits & ends ? null : at
}

/** `Polizei und Feuerwehr`, `Anna Hügel und Jan Holt`: two that speak as one. */
export function joint(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const past = afterPhrase(tokens, phrase.to)
  if (!is(tokens, past, WordClass.COORDINATOR) || phrase.rank === 8) return phrase
  const next = nounPhrase(tokens, past + 1)
  if (!next?.nominative || next.rank < 5 || next.rank === 8) return phrase
  const follows = tokens[next.to]
  if (follows && follows.bits & auxiliary) return phrase
  return { ...phrase, to: next.to }
}

/** The subject in front of the verb at `verb`, in a clause that begins at `from`; null where something else is there. */
export function subjectAhead(tokens: readonly Token[], from: number, verb: number): NounPhrase | null {
  let at = from
  while (at < verb && is(tokens, at, WordClass.ADVERB | WordClass.COORDINATOR | WordClass.COMMA | WordClass.DASH)) at++
  const found = nounPhrase(tokens, at)
  if (!found?.nominative || found.to > verb) return null
  const phrase = joint(tokens, found)
  return reaches(tokens, phrase.to, verb) ? phrase : null
}

/** Tells whether only adverbs, brackets, prepositions' words and insertions between commas stand before the verb. */
function reaches(tokens: readonly Token[], from: number, verb: number): boolean {
  let at = afterPhrase(tokens, from)
  if (is(tokens, at, WordClass.COMMA | WordClass.DASH) && at < verb - 1) {
    const close = closing(tokens, at, verb)
    if (close < 0) return false
    at = afterPhrase(tokens, close + 1)
  }
  for (; at < verb; at++) {
    const { bits } = tokens[at]!
    if (bits & (WordClass.ADVERB | WordClass.TIME | WordClass.NUMBER | WordClass.OBJECT_PRONOUN)) continue
    if (bits & WordClass.PREPOSITION) {
      const object = prepositional(tokens, at)
      if (!object || object.to > verb) return false
      at = afterPhrase(tokens, object.to) - 1
      continue
    }
    return false
  }
  return true
}

/** The mark that closes an insertion which a mark at `open` opens; the last one before the verb, with nothing behind it but adverbs. */
function closing(tokens: readonly Token[], open: number, verb: number): number {
  const mark = tokens[open]!.bits & (WordClass.COMMA | WordClass.DASH)
  for (let at = verb - 1; at > open && at > verb - 8; at--) if (tokens[at]!.bits & mark) return at
  return -1
}

/** The likelier of a subject before its verb and one behind it. */
export function choose(ahead: NounPhrase | null, behind: NounPhrase | null): NounPhrase | null {
  if (!ahead || !behind) return ahead ?? behind
  if (behind.rank === 0) return ahead.rank > 1 ? ahead : behind
  return behind.rank > Math.max(ahead.rank, 1) && ahead.rank < 5 ? behind : ahead
}

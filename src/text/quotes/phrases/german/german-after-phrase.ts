import { hasGermanUse } from '../../../../languages/de/has-german-use.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { is, type Token } from '../../syntax/token.ts'
import { isNoun } from './german-is-noun.ts'
import { type NounPhrase, nounPhrase } from './german-noun-phrase.ts'

/** Past what may stand behind a noun phrase and belongs to it: `(SPD)`, `aus Lindhausen`, `von der Werft`. */
export function afterPhrase(tokens: readonly Token[], to: number): number {
  let at = to
  for (let more = 0; more < 4; more++) {
    const next = tokens[at]
    if (!next) break
    if (next.bits & WordClass.OPEN) {
      let close = at + 1
      while (close < tokens.length && close < at + 12 && !(tokens[close]!.bits & WordClass.CLOSE)) close++
      if (!is(tokens, close, WordClass.CLOSE)) break
      at = close + 1
    } else if (next.bits & WordClass.PREPOSITION) {
      const object = prepositional(tokens, at)
      if (!object) break
      at = object.to
    } else break
  }
  return at
}

/** Past brackets and what tells where somebody belongs: `(SPD)`, `von der Werft`, `aus Lindhausen`. */
export function afterSource(tokens: readonly Token[], to: number): number {
  let at = to
  while (is(tokens, at, WordClass.OPEN) || hasGermanUse(tokens[at]?.lower, 'BELONGING')) {
    const past = is(tokens, at, WordClass.OPEN) ? afterPhrase(tokens, at) : (prepositional(tokens, at)?.to ?? at)
    if (past === at) break
    at = past
  }
  return at
}

/** The words that a preposition at `at` governs, itself included, or null. */
export function prepositional(tokens: readonly Token[], at: number): NounPhrase | null {
  let from = at + 1
  while (is(tokens, from, WordClass.ADVERB | WordClass.PREPOSITION)) from++
  const token = tokens[from]
  if (!token) return null
  if (token.bits & (WordClass.NUMBER | WordClass.OBJECT_PRONOUN) && !isNoun(tokens[from + 1] ?? token))
    return { from, to: from + 1, nominative: false, rank: 0 }
  return nounPhrase(tokens, from)
}

import { hasGermanUse } from '../../../../../languages/de/has-german-use.ts'
import { WordClass } from '../../../../../languages/word-class.ts'
import { afterPhrase } from '../../../phrases/german/german-after-phrase.ts'
import { nounPhrase } from '../../../phrases/german/german-noun-phrase.ts'
import { is, type Token } from '../../../syntax/token.ts'
import { edgeAfter, isVerbFinal, speechVerb } from './clause.ts'
import { isReported } from './reported.ts'

/** Tells whether a further cue begins at `at`: `fügte er hinzu`, `so Y`, `wie Y sagte`. */
export function opensCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (hasGermanUse(token.lower, 'SO')) return (nounPhrase(tokens, at + 1)?.rank ?? 0) >= 4 && ends(tokens, at + 1)
  if (hasGermanUse(token.lower, 'AS')) return asCue(tokens, at)
  const from = is(tokens, at, WordClass.ADVERB) ? at + 1 : at
  const verb = tokens[from]?.forms ? speechVerb(tokens, from) : null
  return verb !== null && verb.finite === from && !isReported(tokens[from]!) && !isVerbFinal(tokens, from)
}

const ends = (tokens: readonly Token[], from: number) => {
  const phrase = nounPhrase(tokens, from)!
  const next = tokens[afterPhrase(tokens, phrase.to)]
  return !next || (next.bits & (WordClass.MARK | WordClass.TIME | WordClass.ADVERB | WordClass.COORDINATOR)) !== 0
}

function asCue(tokens: readonly Token[], at: number): boolean {
  const edge = edgeAfter(tokens, at + 1)
  const last = tokens[edge - 1]
  return last !== undefined && edge - at > 2 && last.forms?.verb.sense != null
}

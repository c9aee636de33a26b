import { hasGermanUse } from '../../../../languages/de/has-german-use.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { prepositional } from '../../phrases/german/german-after-phrase.ts'
import { type NounPhrase, nounPhrase } from '../../phrases/german/german-noun-phrase.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { SpeechVerb } from './clauses/clause.ts'

/** `hieß es in der Mitteilung`: what `es` stands in for is the document; nobody where none is named. */
export function whoseWords(tokens: readonly Token[], verb: SpeechVerb, phrase: NounPhrase): NounPhrase | null {
  if (phrase.rank > 0) return hasGermanUse(verb.verb.lemma, 'BEING_WORDS') ? ownerOf(tokens, phrase) : phrase
  for (let at = phrase.to; at < Math.min(tokens.length, phrase.to + 8); at++) {
    const { bits } = tokens[at]!
    if (bits & (WordClass.MARK | WordClass.QUOTE)) break
    if (!(bits & WordClass.PREPOSITION)) continue
    const source = prepositional(tokens, at)
    if (source && source.rank >= 4) return source
  }
  return front(tokens, verb.finite)
}

/** `lautete der Kommentar der Siegerin`, `lautete die Kritik in einem Brief der Fischer`: whose the words are. */
function ownerOf(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const owner = hasGermanUse(tokens[at]!.lower, 'SPEECH_OWNER') ? nounPhrase(tokens, at) : null
    if (owner && owner.rank > 3) return owner
  }
  if (!is(tokens, phrase.to, WordClass.PREPOSITION)) return phrase
  const source = prepositional(tokens, phrase.to)
  return source && source.rank > 3 ? ownerOf(tokens, source) : phrase
}

/** `In der Mitteilung heißt es: „X“` */
function front(tokens: readonly Token[], verb: number): NounPhrase | null {
  let from = verb
  while (from > 0 && !is(tokens, from - 1, WordClass.MARK | WordClass.QUOTE)) from--
  const source = is(tokens, from, WordClass.PREPOSITION) ? prepositional(tokens, from) : null
  return source && source.rank >= 4 ? source : null
}

import type { QuoteLanguage, WordOrder } from '../../../languages/quote-language.ts'
import type { Sentence, Token } from '../syntax/token.ts'
import type { VerbsTrial, Watch } from '../trials/trial.ts'
import type { Attribution } from './attribution.ts'
import { findAttributions } from './find-attributions.ts'
import { findGerman } from './german/find-german.ts'
import { readRomance } from './romance/read-romance.ts'

type ReadSentence = (sentence: Sentence, index: number, language: QuoteLanguage, watch?: Watch) => Attribution[]

const BY_WORD_ORDER: Readonly<Record<WordOrder, ReadSentence>> = {
  SUBJECT_FIRST: findAttributions,
  VERB_SECOND: findGerman,
  SUBJECT_OPTIONAL: readRomance,
  SUBJECT_INVERTED: readRomance,
}

/** Every cue of each sentence with its speaker and its words, by the language's order of words. */
export const readAttributions = (
  sentences: readonly Sentence[],
  language: QuoteLanguage,
  watch?: Watch,
): Attribution[][] =>
  sentences.map((sentence, index) => {
    const found = BY_WORD_ORDER[language.wordOrder](sentence, index, language, watch)
    if (!sentence.pure) watch?.(verbsOf(sentence))
    return found
  })

function verbsOf({ tokens, start, end }: Sentence): VerbsTrial {
  const spans = (some: readonly Token[]) => some.map((token) => ({ start: token.start, end: token.end }))
  const speaks = ({ forms }: Token) =>
    forms !== null && forms.verb.lemma !== '' && (forms.verb.sense !== null || forms.verb.phrasal.size > 0)
  return {
    type: 'VERBS',
    sentence: { start, end },
    ofSpeech: spans(tokens.filter(speaks)),
    others: spans(tokens.filter((token) => token.verb !== 'NONE' && !speaks(token))),
  }
}

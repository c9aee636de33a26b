import type { QuoteLanguage, WordOrder } from '../../../languages/quote-language.ts'
import type { Sentence } from '../syntax/token.ts'
import type { Watch } from '../trials/trial.ts'
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
  sentences.map((sentence, index) => BY_WORD_ORDER[language.wordOrder](sentence, index, language, watch))

import type { SentenceLanguage } from '../parts/sentence-language.ts'
import { wordSet } from '../parts/word-set.ts'

export const englishSentences: SentenceLanguage = {
  asking: wordSet(
    'said says asked asks added wrote writes tweeted replied answered responded continued exclaimed shouted yelled joked told declared wondered',
  ),
  opening: new Set(['“', '‘', '«']),
  monthsAfterDay: null,
}

import type { SentenceLanguage } from '../parts/sentence-language.ts'
import { wordSet } from '../parts/word-set.ts'

export const germanSentences: SentenceLanguage = {
  asking: wordSet('fragte sagte rief antwortete'),
  opening: new Set([]),
  monthsAfterDay: /^(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)/,
}

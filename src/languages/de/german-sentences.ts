import type { SentenceLanguage } from '../sentence-language.ts'
import { wordSet } from '../word-set.ts'

export const germanSentences: SentenceLanguage = {
  asking: wordSet('fragte sagte rief antwortete'),
  opening: new Set([]),
  monthsAfterDay: /^(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)/,
}

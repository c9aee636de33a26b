import type { SentenceLanguage } from '../parts/sentence-language.ts'
import { wordSet } from '../parts/word-set.ts'

export const spanishSentences: SentenceLanguage = {
  asking: wordSet('preguntó pregunta dijo dice respondió responde contestó contesta exclamó exclama añadió añade'),
  opening: new Set(['“', '‘', '«']),
  monthsAfterDay: null,
}

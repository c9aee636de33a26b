import type { SentenceLanguage } from '../parts/sentence-language.ts'
import { wordSet } from '../parts/word-set.ts'

export const frenchSentences: SentenceLanguage = {
  asking: wordSet(
    'demande demandait dit disait répond répondait lance lançait ajoute ajoutait interroge interrogeait écrit écrivait a',
  ),
  opening: new Set(['“', '‘', '«']),
  monthsAfterDay: null,
}

import type { Candidate } from '../candidates/candidate.ts'
import { Style, type Words } from '../words/words.ts'
import { weighPlace } from './weigh-place.ts'
import { weighWords } from './weigh-words.ts'

/** Evidence of all the mentions of one spelling. */
export interface Evidence {
  words: number
  place: number
  titled: boolean
  count: number
  withArticle: number
  opening: number
  prose: boolean
}

export function gather(words: Words, candidate: Candidate, evidence: Map<string, Evidence>) {
  const place = weighPlace(words, candidate)
  const own = weighWords(words, candidate)
  const before = words.keys[candidate.from - 1]
  const article = candidate.titleTo < 0 && words.grammar.definite.has(before ?? '') ? 1 : 0
  const prose = words.styles[words.sentenceOf[candidate.from]!] === Style.PROSE
  const opening = words.opens[candidate.from]!
  const known = evidence.get(candidate.key)
  if (!known) {
    const titled = candidate.titleTo > 0
    evidence.set(candidate.key, { words: own, place, titled, count: 1, withArticle: article, opening, prose })
    return
  }
  known.words = Math.max(known.words, own)
  known.place = Math.max(known.place, place) + (place > 0 && known.place > 0 ? 0.3 : 0)
  known.titled ||= candidate.titleTo > 0
  known.count++
  known.withArticle += article
  known.opening += opening
  known.prose ||= prose
}

import type { Candidate } from '../candidates/candidate.ts'
import { NameClass } from '../lexicon/name-class.ts'
import { Shape, Style, type Words } from '../words/words.ts'
import { isCalledFirm } from './firm.ts'
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
  /** It stands in prose, not only in headlines. */
  prose: boolean
  /** Number of times that its neighbours say that it is a place or a state: `in X`, `X's minister`, `the mayor of X`. */
  located: number
  /** A noun before it tells what body it is: `the newspaper X`. */
  described: boolean
  /** The words around it say that it is a firm (`isCalledFirm`). */
  firm: boolean
  /** It is a word of a longer run elsewhere: `BELZER SELLS PORT`. */
  inside: boolean
}

/** Adds what one mention says to the evidence of its spelling; outside of prose the words around it say nothing. */
export function gather(words: Words, candidate: Candidate, evidence: Map<string, Evidence>) {
  const own = weighWords(words, candidate)
  const before = words.keys[candidate.from - 1]
  const article = candidate.titleTo < 0 && words.grammar.definite.has(before ?? '') ? 1 : 0
  const prose = words.styles[words.sentenceOf[candidate.from]!] === Style.PROSE
  const place = prose ? weighPlace(words, candidate) : Math.min(0, weighPlace(words, candidate))
  const located = isLocated(words, candidate) || isState(words, candidate) ? 1 : 0
  const described = article === 0 && isDescribed(words, candidate)
  const opening = words.opens[candidate.from]!
  const known = evidence.get(candidate.key)
  if (!known) {
    const titled = candidate.titleTo > 0
    evidence.set(candidate.key, {
      words: own,
      place,
      titled,
      count: 1,
      withArticle: article,
      opening,
      prose,
      located,
      described,
      firm: isCalledFirm(words, candidate),
      inside: false,
    })
    return
  }
  known.words = Math.max(known.words, own)
  known.place = Math.max(known.place, place) + (place > 0 && known.place > 0 ? 0.3 : 0)
  known.titled ||= candidate.titleTo > 0
  known.count++
  known.withArticle += article
  known.opening += opening
  known.prose ||= prose
  known.located += located
  known.described ||= described
  known.firm ||= isCalledFirm(words, candidate)
}

/** `the newspaper Elmton Herald` */
const isDescribed = ({ grammar, keys }: Words, { from, titleTo }: Candidate) =>
  titleTo < 0 && grammar.described.has(keys[from - 1] ?? '') && grammar.definite.has(keys[from - 2] ?? '')

/** Tokens behind a genitive that are looked at for an office. */
const REACH = 3

/** `Elmton's foreign minister`, `the chancellor of Elmton`. */
function isState({ grammar, keys, tokens }: Words, { from, to }: Candidate): boolean {
  const { stateOffices, from: of, genitive } = grammar
  if (of.has(keys[from - 1] ?? '') && stateOffices.has(keys[from - 2] ?? '')) return true
  if (!genitive.has(keys[to] ?? '')) return false
  for (let at = to + 1; at <= to + REACH && tokens[at]?.kind === 'WORD'; at++)
    if (stateOffices.has(keys[at]!)) return true
  return false
}

/** `in Elmton`, but not `in Smith's view`, `at Smith rallies`. */
function isLocated({ grammar, keys, tokens, flags, shapes }: Words, { from, to }: Candidate): boolean {
  if (!grammar.placePrepositions.has(keys[from - 1] ?? '')) return false
  const plain = tokens[to]?.kind === 'WORD' && shapes[to] === Shape.LOWER && (flags[to]! & ~NameClass.PARTICLE) === 0
  return !grammar.genitive.has(keys[to] ?? '') && !plain
}

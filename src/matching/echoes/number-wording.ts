/** Numbers by which quoted words are found in a large archive: one for the wording, some for its runs of words. */
import { hashWords } from '../near-duplicates/hash-words.ts'
import { FEWEST_NEAR } from './compare-words.ts'
import { echoKey } from './echo-key.ts'
import { FEWEST, readWording, runsOf, type Wording } from './read-wording.ts'

export interface NumberedWording {
  readonly wording: number
  /** As of `runNumbers`. */
  readonly runs: readonly number[]
}

/** Null where the words say too little to tell whose they are. */
export function numberWording(text: string): NumberedWording | null {
  const key = echoKey(text)
  const words = readWording(key)
  return words.content < FEWEST ? null : { wording: hashWords(key), runs: runNumbers(words) }
}

/** Of so many runs beside each other one is kept: two wordings with five words in a row in common share one for certain. */
const WINDOW = 3

/** Some of the runs, by which near wordings are found; none of words so few that nothing is near them. */
export function runNumbers(wording: Wording): number[] {
  if (wording.content < FEWEST_NEAR) return []
  const runs = [...runsOf(wording)].map(hashWords)
  const kept = new Set<number>()
  for (let at = 0; at === 0 || at + WINDOW <= runs.length; at++) kept.add(Math.min(...runs.slice(at, at + WINDOW)))
  return runs.length ? [...kept] : []
}

import { hashWords, joinHashes } from './hash-words.ts'

/** Words in a row that make a shingle: fewer are common phrases, more miss what was lightly edited. */
const RUN = 4

/** Shingles of a sketch: two texts that share half their shingles share about a third of their sketches. */
const SIZE = 24

const WORD = /[\p{L}\p{N}]+/gu

/** Every run of four words of a text, as numbers. */
export function shinglesOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(WORD) ?? []).map(hashWords)
  const shingles = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at++) shingles.add(joinHashes(words, at, at + RUN))
  return shingles
}

/** The smallest of a text's shingles: the same ones are picked in every text that has them. */
export function sketchText(text: string): number[] {
  return sketchOf(shinglesOf(text))
}

export function sketchOf(shingles: ReadonlySet<number>): number[] {
  return [...Float64Array.from(shingles).sort().subarray(0, SIZE)]
}

/** Share of shingles that two texts have in common, of all that either has: 1 for equal words. */
export function compareShingles(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

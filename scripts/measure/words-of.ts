import type { Span } from '../../src/text/span.ts'

/** Finds the words that spans hold, each known by where it starts. */
export function wordsOf(text: string, spans: readonly Span[]): Set<number> {
  const words = new Set<number>()
  for (const { start, end } of spans)
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}_]+/gu)) words.add(start + match.index)
  return words
}

export const shareWord = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
  (a.size === 0 && b.size === 0) || [...a].some((word) => b.has(word))

/** Jaccard's index of two sets of words. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / Math.max(1, a.size + b.size - both)
}

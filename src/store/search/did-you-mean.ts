/** Names of the archive that are spelt nearly like words that were searched for. */
import { foldName } from '../folding/fold-name.ts'

/** The share of a name's letters that must agree, and the words that a name may have. */
const LEAST = 0.7
const MOST_WORDS = 4
const MAX_TRIGRAMS = 60

/** Every three letters of the query's words, for the index of names; null where no word is long enough. */
export function trigramsOf(query: string): string | null {
  const words = foldName(query).split(' ')
  const trigrams = new Set(
    words
      .filter((word) => word.length > 3)
      .flatMap((word) => Array.from({ length: word.length - 2 }, (_, index) => word.slice(index, index + 3))),
  )
  return trigrams.size
    ? [...trigrams]
        .slice(0, MAX_TRIGRAMS)
        .map((three) => `"${three}"`)
        .join(' OR ')
    : null
}

/** The candidates nearest to some words of the query, the nearest first; a word that is a name already is left alone. */
export function didYouMean(query: string, candidates: readonly string[], most: number): string[] {
  const words = foldName(query).split(' ').filter(Boolean)
  const keys = new Map(candidates.map((name) => [name, foldName(name)]))
  const known = new Set([...keys.values()].flatMap((key) => [key, ...key.split(' ')]))
  const unknown = words.filter((word) => !known.has(word))
  if (!unknown.length) return []
  const nearest = new Map<string, number>()
  for (const [name, key] of keys) {
    const length = Math.min(key.split(' ').length, MOST_WORDS)
    for (let from = 0; from + length <= words.length; from++) {
      const part = words.slice(from, from + length)
      if (!part.some((word) => unknown.includes(word))) continue
      const near = similarity(part.join(' '), key)
      if (near >= LEAST && near < 1 && near > (nearest.get(name) ?? 0)) nearest.set(name, near)
    }
    for (const word of key.split(' '))
      for (const one of unknown) {
        const near = similarity(one, word) * 0.95 // a surname alone tells less than the name
        if (one.length > 3 && near >= LEAST && near > (nearest.get(name) ?? 0)) nearest.set(name, near)
      }
  }
  return [...nearest]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name)
}

/** 1 less the share of letters that have to be put in, left out, replaced or swapped with the next. */
function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  if (Math.abs(a.length - b.length) > longest * (1 - LEAST)) return 0
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row[j] = cost
    }
    ;[before, last] = [last, row]
  }
  return 1 - last[b.length]! / longest
}

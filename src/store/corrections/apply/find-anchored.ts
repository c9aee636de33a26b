/** Finds the words a correction is anchored to among those an article has now: exactly, by what stands around, nearly. */
import { nameKeyOf } from '../../rows/identify.ts'
import type { TextAnchor } from '../correction.ts'

export interface Anchored {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** UNCLEAR: several are as good. GONE: none is like it. */
export type Found<Row> = { readonly row: Row; readonly isExact: boolean } | 'UNCLEAR' | 'GONE'

/** Share of words in common from which on edited words count as the same ones. */
const NEARLY = 0.75

export function findAnchored<Row>(
  rows: readonly Row[],
  anchor: TextAnchor,
  wordsOf: (row: Row) => Anchored,
): Found<Row> {
  const key = nameKeyOf(anchor.exact)
  const same = rows.filter((row) => nameKeyOf(wordsOf(row).exact) === key)
  if (same.length) return { row: closest(same, anchor, wordsOf), isExact: true }
  const scored = rows
    .map((row) => ({ row, score: likeness(key, nameKeyOf(wordsOf(row).exact)) }))
    .filter(({ score }) => score >= NEARLY)
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  if (!best) return 'GONE'
  return next?.score === best.score ? 'UNCLEAR' : { row: best.row, isExact: false }
}

/** Among equal words those in the same surroundings, else the one whose turn it is. */
function closest<Row>(same: readonly Row[], anchor: TextAnchor, wordsOf: (row: Row) => Anchored): Row {
  const scores = same.map((row) => {
    const { prefix, suffix } = wordsOf(row)
    return common(reverse(prefix), reverse(anchor.prefix)) + common(suffix, anchor.suffix)
  })
  const most = Math.max(...scores)
  const best = same.filter((_, index) => scores[index] === most)
  return best.length === 1 ? best[0]! : (same[anchor.occurrence - 1] ?? same.at(-1)!)
}

/** Words that both have, of all that they have together, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, other] = [a.split(' '), b.split(' ')]
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count) shared++
    left.set(word, count - 1)
  }
  return (2 * shared) / (one.length + other.length)
}

/** Counts the characters that two texts begin with together. */
function common(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function reverse(text: string): string {
  return [...text].reverse().join('')
}

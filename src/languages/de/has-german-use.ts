import { wordSet } from '../parts/word-set.ts'
import { germanUses } from './german-uses-data.ts'

/** Use of a single word of German that rules ask for; see the data for an example each. */
export type GermanUse = keyof typeof germanUses

const sets = Object.fromEntries(Object.entries(germanUses).map(([use, words]) => [use, wordSet(words)])) as Readonly<
  Record<GermanUse, ReadonlySet<string>>
>

/** Tells whether a word in small letters has a use. */
export function hasGermanUse(lower: string | undefined, use: GermanUse): boolean {
  return lower !== undefined && sets[use].has(lower)
}

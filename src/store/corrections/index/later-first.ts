import type { Correction } from '../correction.ts'

/** Orders corrections, later ones first; of two of one moment, the order of their ids decides. */
export function laterFirst(a: Correction, b: Correction): number {
  return a.made.at === b.made.at ? (a.id < b.id ? 1 : -1) : a.made.at < b.made.at ? 1 : -1
}

import type { Correction } from '../correction.ts'

/** From an id to the id that takes its place, in one step. By null: not a person, but the evidence of the articles. */
export type Moves = ReadonlyMap<string, { readonly to: string; readonly by: Correction | null }>

/** Follows the moves to where they end. */
export function finalId({ moved }: { readonly moved: Moves }, id: string): string {
  let at = id
  for (let next = moved.get(at); next; next = moved.get(at)) at = next.to
  return at
}

/** Follows the moves that people made, to where they end. */
export function correctedId({ moved }: { readonly moved: Moves }, id: string): string {
  let at = id
  for (let next = moved.get(at); next?.by; next = moved.get(at)) at = next.to
  return at
}

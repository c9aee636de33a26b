/** Articles about the same people in the same weeks. */
import type { Appearance, NamedInArticles } from './appearance.ts'

/** News of one affair names the same people over weeks; reports of one event appear within days. */
const WEEKS = 21
const DAYS = 3

/** Within days one name in common is enough; within weeks two are. */
const ENOUGH = 2

/** The articles of some people by whom else they name; of each, the earliest first. */
export type Surroundings = ReadonlyMap<string, readonly Appearance[]>

/** Leaves out articles without a date. */
export function surroundingsOf(people: readonly NamedInArticles[]): Surroundings {
  const found = new Map<string, Appearance[]>()
  for (const { appearances } of people)
    for (const appearance of appearances)
      if (appearance.day !== null)
        for (const key of appearance.company) {
          const list = found.get(key)
          if (list) list.push(appearance)
          else found.set(key, [appearance])
        }
  for (const list of found.values()) list.sort((a, b) => a.day! - b.day!)
  return found
}

/** Number of the articles that are near one of the surroundings. */
export function countNear(appearances: readonly Appearance[], surroundings: Surroundings): number {
  return appearances.filter((appearance) => isNear(appearance, surroundings)).length
}

function isNear({ day, company }: Appearance, surroundings: Surroundings): boolean {
  if (day === null) return false
  const shared = new Map<string, number>()
  for (const key of company) {
    const list = surroundings.get(key) ?? []
    for (let i = firstFrom(list, day - WEEKS); i < list.length && list[i]!.day! <= day + WEEKS; i++) {
      const other = list[i]!
      const count = (shared.get(other.articleId) ?? 0) + 1
      if (count >= ENOUGH || Math.abs(other.day! - day) <= DAYS) return true
      shared.set(other.articleId, count)
    }
  }
  return false
}

/** Index of the first appearance on that day or later. */
function firstFrom(list: readonly Appearance[], day: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.day! < day) low = middle + 1
    else high = middle
  }
  return low
}

import type { Item } from './item.ts'
import type { Language } from './languages/language.ts'

/** `Albert "Shorty" Hill`, `the term "slack water"`: words in marks at `i` that are a name, or are talked of and not used. */
export function isTerm(items: readonly Item[], i: number, { works }: Language): boolean {
  const before = items[i - 1]
  if (!before) return false
  return works.terms.has(before.lower) || (before.name >= 0 && before.name === items[i + 1]?.name)
}

import type { Spelling } from '../write/unit-of-work.ts'
import { ANOTHER_NAME } from './printed-name.ts'

export type CountedSpelling = Spelling & { readonly articles: number }

export interface ShownSpelling {
  readonly name: string
  readonly givenName: string | null
  readonly familyName: string | null
  /** The commonest kind that says something. */
  readonly kind: string | null
}

/**
 * Chooses the spelling that is shown of a person or source: that of most articles, of equals the first by code points. What
 * stands in capitals, as in the headlines of a wire, is shown only where there is no other.
 */
export function bestSpelling(all: readonly CountedSpelling[]): ShownSpelling {
  // a surname that is taken for a full name does not take its place, however often it is printed
  const own = unlessAll(all, ({ kind }) => kind === ANOTHER_NAME)
  const spellings = unlessAll(own, isInCapitals)
  const name = commonest(spellings, (one) => one.name)!
  const same = spellings.filter((one) => one.name === name)
  const parts = commonest(
    same,
    ({ givenName, familyName }) => (givenName || familyName) && `${givenName}\n${familyName}`,
  )
  const [givenName, familyName] = parts ? parts.split('\n') : []
  const kind =
    commonest(own, (one) => (one.kind === 'OTHER_ORGANISATION' ? '' : one.kind)) ?? commonest(own, (one) => one.kind)
  return { name, givenName: givenName || null, familyName: familyName || null, kind }
}

/** Leaves out spellings that are so, unless all are. */
function unlessAll(
  spellings: readonly CountedSpelling[],
  isSo: (one: CountedSpelling) => boolean,
): readonly CountedSpelling[] {
  const others = spellings.filter((one) => !isSo(one))
  return others.length ? others : spellings
}

/** `REAGAN`, `Ronald REAGAN`, `ASSOCIATED PRESS`; not `JFK`, nor `NATO` and what else organisations are called. */
function isInCapitals({ name, kind }: CountedSpelling): boolean {
  const isPerson = kind === '' || kind === ANOTHER_NAME
  return isPerson
    ? /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u.test(name)
    : /\p{Lu}\P{L}+\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name)
}

/** Returns what most articles say, of what says anything. */
function commonest(spellings: readonly CountedSpelling[], of: (one: CountedSpelling) => string): string | null {
  const counts = new Map<string, number>()
  for (const one of spellings) {
    const value = of(one)
    if (value) counts.set(value, (counts.get(value) ?? 0) + one.articles)
  }
  let best: string | null = null
  for (const [value, count] of counts)
    if (best === null || count > counts.get(best)! || (count === counts.get(best) && value < best)) best = value
  return best
}

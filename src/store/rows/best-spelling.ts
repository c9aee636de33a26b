/** Which of a party's spellings is shown: the one of most articles, of equals the first by code points. */
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

export function bestSpelling(all: readonly CountedSpelling[]): ShownSpelling {
  // a surname that is taken for a full name does not take its place, however often it is printed
  const own = all.filter(({ kind }) => kind !== ANOTHER_NAME)
  const spellings = own.length ? own : all
  const name = commonest(spellings, (one) => one.name)!
  const same = spellings.filter((one) => one.name === name)
  const parts = commonest(
    same,
    ({ givenName, familyName }) => (givenName || familyName) && `${givenName}\n${familyName}`,
  )
  const [givenName, familyName] = parts ? parts.split('\n') : []
  const kind =
    commonest(spellings, (one) => (one.kind === 'OTHER_ORGANISATION' ? '' : one.kind)) ??
    commonest(spellings, (one) => one.kind)
  return { name, givenName: givenName || null, familyName: familyName || null, kind }
}

/** What most articles say, of what says anything. */
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

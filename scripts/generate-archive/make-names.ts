import {
  BODY_WORDS,
  CALLINGS_BEHIND,
  FAMILY_ENDS,
  FAMILY_MIDDLES,
  FAMILY_STARTS,
  GIVEN_NAMES,
  NEWSPAPER_WORDS,
  OFFICES_BEFORE,
  PLACE_ENDS,
  PLACE_MIDDLES,
  PLACE_STARTS,
  RARE_ENDS,
  RARE_MIDDLES,
  RARE_STARTS,
} from './names-data.ts'
import type { Random } from './random.ts'

export interface Person {
  readonly name: string
  readonly family: string
  readonly gender: 'FEMALE' | 'MALE'
  /** An office before the name, or a calling behind it. */
  readonly office: string | null
  readonly calling: string | null
}

export interface Outlet {
  readonly name: string
  readonly kind: 'NEWS_AGENCY' | 'NEWSPAPER' | 'BROADCASTER' | 'WEBSITE'
  readonly place: string
  readonly host: string
  /** Layout of its pages. */
  readonly layout: 'WIRE' | 'PAPER' | 'MARKDOWN'
  readonly marks: readonly [open: string, close: string]
  /** True if a name is `Mr. Corvel` after the first time. */
  readonly polite: boolean
}

const compose = (random: Random, ...parts: (readonly string[])[]) => parts.map((part) => random.pick(part)).join('')

/** So many different values; `make` is asked until there are enough. */
function different<T>(count: number, keyOf: (value: T) => string, make: (nth: number) => T): T[] {
  const found = new Map<string, T>()
  for (let tries = 0; found.size < count; tries++) {
    if (tries > 60 * count + 1000) throw new Error(`cannot make ${count} different names`)
    const value = make(found.size)
    if (!found.has(keyOf(value))) found.set(keyOf(value), value)
  }
  return [...found.values()]
}

/** People of different names; about one family name in seven is borne by several. */
export function makePeople(random: Random, count: number): Person[] {
  const familyOf = () => {
    const middle = random.chance(0.75) ? random.pick(FAMILY_MIDDLES) : ''
    return random.pick(FAMILY_STARTS) + middle + random.pick(FAMILY_ENDS)
  }
  return different(
    count,
    ({ name }) => name,
    () => {
      const gender = random.chance(0.5) ? ('FEMALE' as const) : ('MALE' as const)
      const family = familyOf()
      const inOffice = random.chance(0.55)
      return {
        name: `${random.pick(GIVEN_NAMES[gender])} ${family}`,
        family,
        gender,
        office: inOffice ? random.pick(OFFICES_BEFORE) : null,
        calling: inOffice ? null : random.pick(CALLINGS_BEHIND),
      }
    },
  )
}

/** Names of towns, rivers and districts. */
export function makePlaces(random: Random, count: number): string[] {
  const make = () => compose(random, PLACE_STARTS, random.chance(0.6) ? PLACE_MIDDLES : [''], PLACE_ENDS)
  return different(count, String, make)
}

/** Lower-case words that no dictionary has. */
export function makeRareWords(random: Random, count: number): string[] {
  const make = () => compose(random, RARE_STARTS, RARE_MIDDLES, random.chance(0.5) ? RARE_MIDDLES : [''], RARE_ENDS)
  return different(count, String, make)
}

/** Outlets of different names and habits. */
export function makeOutlets(random: Random, count: number, places: readonly string[]): Outlet[] {
  return different(
    count,
    ({ name }) => name.toLowerCase(),
    (nth) => {
      const place = random.pick(places)
      const kind =
        nth % 3 === 0 ? 'NEWS_AGENCY' : random.pick(['NEWSPAPER', 'NEWSPAPER', 'BROADCASTER', 'WEBSITE'] as const)
      const name = {
        NEWS_AGENCY: () => `${place} News Agency`,
        NEWSPAPER: () => `The ${place} ${random.pick(NEWSPAPER_WORDS)}`,
        BROADCASTER: () => `Radio ${place}`,
        WEBSITE: () => `${place} Online`,
      }[kind]()
      const layout = kind === 'NEWS_AGENCY' ? 'WIRE' : random.pick(['PAPER', 'MARKDOWN'] as const)
      const host = `${name.toLowerCase().replace(/^the /, '').replaceAll(' ', '')}.example`
      const marks = random.chance(0.5) ? (['“', '”'] as const) : (['"', '"'] as const)
      return { name, kind, place, host, layout, marks, polite: layout !== 'WIRE' && random.chance(0.3) }
    },
  )
}

/** Bodies that speak with one voice, e.g. `Velmar Harbour Authority`. */
export function makeBodies(random: Random, count: number, places: readonly string[]): string[] {
  const fields = ['Harbour', 'Health', 'Transport', 'Water', 'Energy', 'Housing', 'Farming', 'Trade', 'Fisheries']
  return different(count, String, () => {
    const body = random.pick(BODY_WORDS)
    const isWhole = ['University', 'Hospital', 'Police Department', 'Bank', 'Court', 'Foundation'].includes(body)
    return `${random.pick(places)} ${isWhole ? '' : `${random.pick(fields)} `}${body}`
  })
}

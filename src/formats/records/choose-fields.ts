import { resolveLanguage } from '../../languages/tags/resolve-language.ts'
import { plainDate } from '../../text/page/dates/plain-date.ts'
import type { GivenField } from '../raw-article.ts'

/** Fields that may have several values. */
const MANY = new Set(['author', 'contributor', 'source'])

/**
 * Of each field what the first of the lists says that says anything of it; empty values are none. Languages and dates
 * are written as the standards do: `en_US` -> `en-US`, `20200815T134000Z` -> `2020-08-15T13:40:00Z`.
 */
export function chooseFields(...lists: readonly (readonly GivenField[])[]): GivenField[] {
  const chosen = new Map<string, GivenField[]>()
  for (const list of lists) {
    const taken = new Set(chosen.keys())
    for (const field of list) {
      const value = plainValue(field.name, field.value.trim())
      const before = chosen.get(field.name) ?? []
      if (value === '' || taken.has(field.name)) continue
      if (before.length > 0 && (!MANY.has(field.name) || before.some((other) => other.value === value))) continue
      if (before.length > 0 && before[0]!.origin !== field.origin) continue
      chosen.set(field.name, [...before, { ...field, value }])
    }
  }
  return ORDER.flatMap((name) => chosen.get(name) ?? []).concat(
    [...chosen].filter(([name]) => !ORDER.includes(name)).flatMap(([, fields]) => fields),
  )
}

/** The order in which fields are written out. */
const ORDER = [
  'headline',
  'standfirst',
  'byline',
  'author',
  'date',
  'modified',
  'place',
  'dateline',
  'section',
  'language',
  'source',
  'publisher',
  'distributor',
  'contributor',
  'credit',
  'copyright',
  'url',
]

function plainValue(name: string, value: string): string {
  if (name === 'language') return resolveLanguage(value) ?? value
  return name === 'date' || name === 'modified' ? plainDate(value) : value
}

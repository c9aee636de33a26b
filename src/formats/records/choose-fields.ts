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
  if (name === 'language') return plainLanguage(value)
  if (name !== 'date' && name !== 'modified') return value
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(value)
  if (compact !== null && Number(compact[2]) <= 12) {
    const [, year, month, day, hour, minute, second = '00', zone = ''] = compact
    return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${zone}` : ''}`
  }
  // Seconds or milliseconds since 1970, from 1973 on.
  if (/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(value)) {
    const number = Number(value)
    return new Date(number < 1e11 ? number * 1000 : number).toISOString().replace(/\.\d+Z$/, 'Z')
  }
  return value.replace(/(\d{2}:\d{2}:\d{2})\.0+(?=Z|[+-]|$)/, '$1')
}

/** `EN_us` -> `en-US` */
function plainLanguage(value: string): string {
  const [language, ...rest] = value.replaceAll('_', '-').split('-')
  return [language!.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-')
}

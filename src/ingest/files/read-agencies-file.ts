/** Reads agencies.yaml: a list of `{name, kind, country, aliases, hosts, datelines, signOffs, notices}`. */
import type { SourceKind } from '../../languages/source-kind.ts'
import type { Agency } from '../../text/page/agencies/agency.ts'
import { nameKey } from '../../text/page/agencies/name-key.ts'
import { readYamlList } from './read-yaml-list.ts'

const KINDS: readonly SourceKind[] = [
  'NEWS_AGENCY',
  'BROADCASTER',
  'NEWSPAPER',
  'WEBSITE',
  'GOVERNMENT',
  'COMPANY',
  'PARTY',
  'OTHER_ORGANISATION',
]

const LISTS = ['aliases', 'hosts', 'datelines', 'signOffs', 'notices'] as const

/** The agencies of the file and its text; none where there is no such file. Two may not share a name. Throws a ListFileError. */
export function readAgenciesFile(path: string): { readonly text: string; readonly agencies: readonly Agency[] } {
  const file = readYamlList(path, `agencies, each {name, kind, country, ${LISTS.join(', ')}}`)
  if (file === null) return { text: '', agencies: [] }
  const { text, entries, fail } = file
  const taken = new Map<string, string>()
  const agencies = entries.map(({ value, offset }): Agency => {
    const { name, kind = 'NEWS_AGENCY', country = null } = value
    if (typeof name !== 'string' || !nameKey(name)) return fail(offset, 'an agency needs a name')
    const unknown = Object.keys(value).find((key) => !KEYS.has(key))
    if (unknown !== undefined) fail(offset, `${name}: ${unknown} is none of ${[...KEYS].join(', ')}`)
    if (!KINDS.includes(kind as SourceKind)) fail(offset, `kind of ${name}: expected ${KINDS.join(', ')}`)
    if (country !== null && !/^[A-Z]{2}$/.test(String(country)))
      fail(offset, `country of ${name}: expected two capitals of ISO 3166-1, e.g. DE`)
    const lists = Object.fromEntries(LISTS.map((key) => [key, wordsOf(value[key] ?? [])]))
    for (const key of LISTS) if (lists[key] === null) fail(offset, `${key} of ${name}: expected a list of words`)
    const marks = lists as Readonly<Record<(typeof LISTS)[number], string[]>>
    for (const form of [name, ...marks.aliases]) {
      const owner = taken.get(nameKey(form))
      if (owner !== undefined && owner !== name) fail(offset, `"${form}" belongs to ${owner} already`)
      taken.set(nameKey(form), name)
    }
    return {
      name,
      kind: kind as SourceKind,
      country: country as string | null,
      ...marks,
      hosts: marks.hosts.map(bareHost),
    }
  })
  return { text, agencies }
}

const KEYS: ReadonlySet<string> = new Set(['name', 'kind', 'country', ...LISTS])

const wordsOf = (value: unknown): string[] | null =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '')
    ? value.map((one) => one.trim())
    : null

const bareHost = (host: string) =>
  host
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/.*$/, '')

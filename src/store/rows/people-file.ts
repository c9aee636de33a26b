/** The archive's own knowledge of its people and agencies: which names are one's. Empty where there is no such file. */
import type { Agency } from '../../text/page/agencies/agency.ts'
import { nameKeyOf } from './identify.ts'

export interface KnownPerson {
  /** Canonical name: the one that is shown. */
  readonly name: string
  readonly aliases: readonly string[]
  /** e.g. `Q42`. */
  readonly wikidataId: string | null
}

export interface PeopleFile {
  /** Changes with the content of the files, so that articles are loaded again when it does. */
  readonly hash: string
  readonly byKey: ReadonlyMap<string, KnownPerson>
  /** The agencies of the file beside it. */
  readonly agencies: readonly Agency[]
}

export const NO_PEOPLE_FILE: PeopleFile = { hash: 'none', byKey: new Map(), agencies: [] }

/** Every name and alias leads to its person. */
export function indexPeople(
  hash: string,
  people: readonly KnownPerson[],
  agencies: readonly Agency[] = [],
): PeopleFile {
  const byKey = new Map<string, KnownPerson>()
  for (const person of people) for (const name of [person.name, ...person.aliases]) byKey.set(nameKeyOf(name), person)
  return { hash, byKey, agencies }
}

/** From names in claims to the ids of people and sources. */
import { idOf, nameKeyOf, sourceKeyOf } from '../../rows/identify.ts'
import { partySlug } from '../../rows/party-rows.ts'
import type { PeopleFile } from '../../rows/people-file.ts'
import type { PartyName } from '../correction.ts'

export type PartyType = 'Person' | 'Source'

/** A person or source as its name makes it: what a row of it would hold were it first seen now. */
export interface Party {
  readonly type: PartyType
  readonly id: string
  readonly name: string
  readonly nameKey: string
  readonly slug: string
}

/** The one of that name; of a person, the archive's people file decides who that is. */
export function partyOf(party: PartyName, known: PeopleFile): Party {
  if ('source' in party) {
    const nameKey = sourceKeyOf(party.source) || party.source
    const id = idOf('src', nameKey)
    return { type: 'Source', id, name: party.source, nameKey, slug: partySlug(nameKey, id) }
  }
  const name = known.byKey.get(nameKeyOf(party.person))?.name ?? party.person
  const nameKey = nameKeyOf(name) || name
  const id = idOf('per', nameKey)
  return { type: 'Person', id, name, nameKey, slug: partySlug(nameKey, id) }
}

/** The name in it, of whichever it is. */
export function nameIn(party: PartyName): string {
  return 'source' in party ? party.source : party.person
}

/** The same type of party, by another name. */
export function renamed(party: PartyName, name: string): PartyName {
  return 'source' in party ? { source: name } : { person: name }
}

/** Identities in their table: people who are one by the evidence of their articles. */
import type { Connection } from '../../database/connection.ts'
import { hashOf } from '../../rows/identify.ts'
import type { PeopleFile } from '../../rows/people-file.ts'
import type { IdentityPair } from './decide-who-is-who.ts'
import { partyOf } from './party-id.ts'

type Row = Readonly<Record<'id' | 'intoId' | 'name' | 'intoName', string>>

/** All that stand; of a person under several keys that of the first key. */
export function readIdentities(connection: Connection, known: PeopleFile): IdentityPair[] {
  const rows = connection.all<Row>(
    `SELECT i.id, i."intoId", p.name, q.name AS "intoName" FROM "Identity" i
      JOIN "PrintedPerson" p ON p.key = i.key AND p.id = i.id
      JOIN "PrintedPerson" q ON q.key = i.key AND q.id = i."intoId"
      ORDER BY i.id, i.key DESC`,
  )
  const party = (id: string, name: string) => ({ ...partyOf({ person: name }, known), id })
  return [...new Map(rows.map((row) => [row.id, row])).values()].map(({ id, intoId, name, intoName }) => [
    party(id, name),
    party(intoId, intoName),
  ])
}

/** Hashes the identities; empty where there are none. */
export function hashOfIdentities(connection: Connection): string {
  const rows = connection.values<string>(`SELECT key || id || "intoId" FROM "Identity" ORDER BY key, id`)
  return rows.length ? hashOf(rows.join('\n')).slice(0, 20) : ''
}

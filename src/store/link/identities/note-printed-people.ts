/** Notes whom the articles of a transaction name, or name no more. Who is whom is decided when what is new is linked. */
import { surnameKeys } from '../../../matching/identity/surname-keys.ts'
import type { Connection } from '../../database/connection.ts'
import type { PrintedName } from '../../rows/printed-name.ts'
import type { UnitOfWork } from '../../write/unit-of-work.ts'

export function notePrintedPeople(connection: Connection, { printed: named }: UnitOfWork): void {
  const keysOf = (id: string) => connection.values<string>('SELECT key FROM "PrintedPerson" WHERE id = ?', id)
  const keys = new Set(
    [...named].flatMap(([id, printed]) => (printed ? notePrintedPerson(connection, id, printed) : keysOf(id))),
  )
  connection.insert(
    'PendingLink',
    [...keys].map((id) => ({ kind: 'SURNAME', id })),
    'IGNORE',
  )
}

/** Lists a person under the keys of the surname. Returns the keys. */
export function notePrintedPerson(connection: Connection, id: string, printed: PrintedName): string[] {
  const { name, givenName, familyName } = printed
  const keys = surnameKeys(name, familyName)
  for (const key of keys)
    connection.run(
      `INSERT INTO "PrintedPerson" (key, id, name, "givenName", "familyName") VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET name = max(name, excluded.name),
          "givenName" = coalesce(max("givenName", excluded."givenName"), "givenName", excluded."givenName"),
          "familyName" = coalesce(max("familyName", excluded."familyName"), "familyName", excluded."familyName")
        WHERE excluded.name > name OR coalesce(excluded."givenName" > "givenName", "givenName" IS NULL)
          OR coalesce(excluded."familyName" > "familyName", "familyName" IS NULL)`,
      ...[key, id, name, givenName, familyName],
    )
  return keys
}

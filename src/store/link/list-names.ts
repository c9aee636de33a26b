/** Lists the keys of people's names, by which those who look alike are found. */

import { nameBlocks } from '../../matching/names/name-blocks.ts'
import type { NamedPerson } from '../../matching/names/name-match.ts'
import { hashWords } from '../../matching/near-duplicates/hash-words.ts'
import type { Connection } from '../database/connection.ts'
import type { Link } from './link.ts'

/** Brings the keys of some people up to date; whoever shares one that came or went is to be compared anew. */
export function listNames(connection: Connection): Link {
  return (ids) => {
    for (const id of ids.map(Number)) {
      const person = readPerson(connection, id)
      if (!person) continue
      const after = new Set([...nameBlocks(person)].map(hashWords))
      const before = new Set(
        connection
          .all<{ block: number }>('SELECT block FROM "NameBlock" WHERE "personId" = ?', id)
          .map(({ block }) => block),
      )
      const gone = [...before].filter((block) => !after.has(block))
      const come = [...after].filter((block) => !before.has(block))
      for (const block of gone) connection.run('DELETE FROM "NameBlock" WHERE block = ? AND "personId" = ?', block, id)
      for (const block of come) connection.run('INSERT INTO "NameBlock" (block, "personId") VALUES (?, ?)', block, id)
      if (gone.length + come.length)
        connection.run(`INSERT OR IGNORE INTO "PendingLink" (kind, id) VALUES ('NAMESAKE', ?)`, String(id))
      for (const block of [...gone, ...come])
        connection.run(
          `INSERT OR IGNORE INTO "PendingLink" (kind, id) SELECT 'NAMESAKE', CAST("personId" AS TEXT) FROM "NameBlock" WHERE block = ?`,
          block,
        )
    }
    return false
  }
}

/** A person with a number, by the public id otherwise. */
export interface NumberedPerson extends NamedPerson {
  readonly number: number
}

/** A person with every form of the name. */
export function readPerson(connection: Connection, id: number): NumberedPerson | undefined {
  const person = connection.get<Omit<NumberedPerson, 'aliases'>>(
    'SELECT "publicId" AS id, id AS number, name, "givenName", "familyName" FROM "Person" WHERE id = ?',
    id,
  )
  if (!person) return undefined
  const aliases = connection.all<{ name: string }>(
    'SELECT DISTINCT name FROM "Alias" WHERE "personId" = ? ORDER BY name',
    id,
  )
  return { ...person, aliases: aliases.map(({ name }) => name) }
}

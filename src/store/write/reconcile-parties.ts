/** At the end of a transaction: people and sources as the articles now name them, with what is counted of them. */

import type { Connection } from '../database/connection.ts'
import { notePrintedPeople } from '../link/identities/note-printed-people.ts'
import type { CountedSpelling } from '../rows/best-spelling.ts'
import { isPerson } from './numbers.ts'
import { insertAliases } from './parties/insert-aliases.ts'
import { reconcileParty } from './parties/reconcile-party.ts'
import type { PartyChange, UnitOfWork } from './unit-of-work.ts'

/**
 * Brings everyone that the batch touched up to date, and forgets those whom nothing names any more. Returns the ids of those
 * whose names may be others than before.
 */
export function reconcileParties(connection: Connection, unit: UnitOfWork): ReadonlySet<number> {
  const forgotten = new Set<number>()
  const renamed = new Set<number>()
  for (const [id, change] of unit.parties) {
    countSpellings(connection, change)
    const spellings = connection.all<CountedSpelling>('SELECT * FROM "Spelling" WHERE "partyId" = ?', id)
    if (spellings.length) reconcileParty(connection, id, spellings, change, unit, renamed)
    else {
      forget(connection, id)
      forgotten.add(id)
    }
  }
  const aliases = unit.aliases.filter(({ personId, sourceId }) => !forgotten.has((personId ?? sourceId)!))
  insertAliases(connection, aliases, renamed)
  const people = [...renamed].filter(isPerson).sort((a, b) => a - b)
  connection.insert(
    'PendingLink',
    people.map((id) => ({ kind: 'PERSON', id: String(id) })),
    'IGNORE',
  )
  notePrintedPeople(connection, unit)
  return renamed
}

function countSpellings(connection: Connection, { spellings }: PartyChange): void {
  for (const { spelling, count } of spellings.values()) {
    if (count === 0) continue
    const { partyId, name, givenName, familyName, kind } = spelling
    connection.run(
      `INSERT INTO "Spelling" ("partyId", name, "givenName", "familyName", kind, articles) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET articles = articles + excluded.articles`,
      ...[partyId, name, givenName, familyName, kind, count],
    )
    if (count < 0) connection.run('DELETE FROM "Spelling" WHERE "partyId" = ? AND articles <= 0', partyId)
  }
}

/** Those near in name are compared anew: two who were too many may now be one too few. */
function forget(connection: Connection, id: number): void {
  if (!isPerson(id)) {
    connection.run('DELETE FROM "Source" WHERE id = ?', id)
    return
  }
  connection.run(
    `INSERT OR IGNORE INTO "PendingLink" (kind, id) SELECT DISTINCT 'NAMESAKE', CAST(other."personId" AS TEXT)
      FROM "NameBlock" own JOIN "NameBlock" other ON other.block = own.block AND other."personId" <> own."personId"
      WHERE own."personId" = ?`,
    id,
  )
  connection.run('DELETE FROM "NameBlock" WHERE "personId" = ?', id)
  connection.run(`DELETE FROM "PendingLink" WHERE kind IN ('PERSON', 'NAMESAKE') AND id = ?`, String(id))
  connection.run('DELETE FROM "Person" WHERE id = ?', id)
}

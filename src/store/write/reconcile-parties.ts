/** At the end of a transaction: people and sources as the articles now name them, with what is counted of them. */

import type { Connection } from '../database/connection.ts'
import { notePrintedPeople } from '../link/identities/note-printed-people.ts'
import { bestSpelling, type CountedSpelling } from '../rows/best-spelling.ts'
import { idOf, nameKeyOf, sourceKeyOf } from '../rows/identify.ts'
import { isPerson } from './numbers.ts'
import type { PartyChange, UnitOfWork } from './unit-of-work.ts'

interface PartyRow {
  readonly publicId: string
  readonly name: string
  readonly nameKey: string
  readonly givenName?: string | null
  readonly familyName?: string | null
  readonly wikidataId?: string | null
  readonly kind?: string
}

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
    if (spellings.length) settleParty(connection, id, spellings, change, unit, renamed)
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

/** Most aliases say again, of another article, what the archive knows of their owner. */
function insertAliases(connection: Connection, aliases: UnitOfWork['aliases'], renamed: Set<number>): void {
  for (const { personId, sourceId, nameKey, name } of aliases) {
    const owner = (personId ?? sourceId)!
    if (renamed.has(owner)) continue
    const known = connection.value(
      `SELECT 1 FROM "Alias" WHERE "nameKey" = ? AND name = ? AND "${personId ? 'personId' : 'sourceId'}" = ? LIMIT 1`,
      ...[nameKey, name, owner],
    )
    if (!known) renamed.add(owner)
  }
  connection.insert('Alias', aliases, 'IGNORE')
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

function settleParty(
  connection: Connection,
  id: number,
  spellings: readonly CountedSpelling[],
  change: PartyChange,
  unit: UnitOfWork,
  renamed: Set<number>,
): void {
  const table = isPerson(id) ? 'Person' : 'Source'
  const { name, givenName, familyName, kind } = bestSpelling(spellings)
  const before = connection.get<PartyRow>(`SELECT * FROM "${table}" WHERE id = ?`, id)
  const given = (isPerson(id) ? unit.people : unit.sources).get(id)
  const publicId = before?.publicId ?? given!.id
  const facts = isPerson(id)
    ? { givenName, familyName, wikidataId: (unit.people.get(id) ?? before)?.wikidataId ?? null }
    : { kind: kind ?? 'OTHER_ORGANISATION' }
  if (!before) {
    connection.insert(table, [
      {
        ...given,
        ...facts,
        id,
        publicId,
        name,
        slug: freeSlug(connection, table, publicId, given!.slug),
        nameKey: freeKey(connection, table, id, name, given!.nameKey),
        quoteCount: change.quotes,
        articleCount: change.articles,
      },
    ])
  } else {
    const columns = {
      ...facts,
      name,
      nameKey: name === before.name ? before.nameKey : freeKey(connection, table, id, name, before.nameKey),
    }
    const names = Object.keys(columns)
    connection.run(
      `UPDATE "${table}" SET "quoteCount" = "quoteCount" + ?, "articleCount" = "articleCount" + ?, ${names.map((one) => `"${one}" = ?`).join(', ')} WHERE id = ?`,
      ...[change.quotes, change.articles, ...Object.values(columns), id],
    )
  }
  const isKnown = before?.name === name && before.givenName === givenName && before.familyName === familyName
  if (!isKnown || change.isLess) renamed.add(id)
  if (new Set(spellings.map((one) => one.name)).size > 1)
    spellOtherwise(connection, { id, publicId }, name, before, change, renamed)
  else if (before && before.name !== name)
    connection.run(`DELETE FROM "Alias" WHERE "${table === 'Person' ? 'personId' : 'sourceId'}" = ? AND own = 1`, id)
  if (isPerson(id) && before && given && forgetFileAliases(connection, id, unit.fileAliases.get(id))) renamed.add(id)
}

/** Names that the people file gave once and gives no longer; says whether there were any. */
function forgetFileAliases(connection: Connection, id: number, kept: ReadonlySet<string> = new Set()): boolean {
  // by that index, which has few such; the other one may have thousands
  const aliases = connection.all<{ id: string }>(
    'SELECT id FROM "Alias" INDEXED BY "Alias_articleId_idx" WHERE "articleId" IS NULL AND "personId" = ?',
    id,
  )
  const gone = aliases.filter((alias) => !kept.has(alias.id))
  for (const alias of gone) connection.run('DELETE FROM "Alias" WHERE id = ?', alias.id)
  return gone.length > 0
}

/** Articles that prefer another spelling than the one shown have theirs as an alias. */
function spellOtherwise(
  connection: Connection,
  { id, publicId }: { readonly id: number; readonly publicId: string },
  shown: string,
  before: PartyRow | undefined,
  change: PartyChange,
  renamed: Set<number>,
): void {
  const owner = isPerson(id) ? 'personId' : 'sourceId'
  const turned = !!before && before.name !== shown
  if (turned) connection.run(`DELETE FROM "Alias" WHERE "${owner}" = ? AND own = 1`, id)
  const others = connection.all<{ articleId: number; article: string; name: string }>(
    `SELECT n."articleId", a."publicId" AS article, n.name FROM "Naming" n JOIN "Article" a ON a.id = n."articleId"
      WHERE n."partyId" = ?1 AND n.name <> ?2 ${turned ? '' : 'AND n."articleId" IN (SELECT value FROM json_each(?3))'}`,
    ...[id, shown, ...(turned ? [] : [JSON.stringify([...change.seenIn])])],
  )
  const rows = others.map(({ articleId, article, name }) => ({
    id: idOf('ali', publicId, name, article, 'own'),
    name,
    nameKey: isPerson(id) ? nameKeyOf(name) : sourceKeyOf(name),
    articleId,
    [owner]: id,
    own: true,
  }))
  insertAliases(connection, rows, renamed)
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

/** The key of the name that is shown, unless it is another's: then the one they had. */
function freeKey(connection: Connection, table: string, id: number, name: string, had: string): string {
  const key = (table === 'Person' ? nameKeyOf(name) : sourceKeyOf(name)) || name
  const taken = connection.value(`SELECT 1 FROM "${table}" WHERE "nameKey" = ? AND id <> ?`, key, id)
  return taken ? had : key
}

function freeSlug(connection: Connection, table: string, id: string, slug: string): string {
  return connection.value(`SELECT 1 FROM "${table}" WHERE slug = ?`, slug) ? `${slug}-${id.slice(-6)}` : slug
}

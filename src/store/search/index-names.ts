/** Keeps the names of people and sources in the full-text index, in the order of the index. */
import type { Connection } from '../database/connection.ts'
import { isPerson } from '../write/numbers.ts'
import { type NamedEntry, nameKeys } from './name-keys.ts'
import { indexedText } from './search-words.ts'
import { entryType } from './searchable.ts'

interface Entry extends NamedEntry {
  readonly id: number | null
  readonly indexed: string | null
}

/** Brings the entries of some people and sources up to date; those who are gone have none any more. */
export function indexNames(connection: Connection, ids: Iterable<number>): void {
  const entries = [...ids].flatMap((id) => readEntry(connection, id) ?? [])
  const changed = entries.filter(({ names, indexed }) => names !== indexed)
  for (const { id, names } of changed.filter(({ id }) => id !== null).sort((a, b) => a.id! - b.id!)) {
    connection.run('UPDATE "SearchEntry" SET "names" = ? WHERE "id" = ?', names, id)
    connection.run('DELETE FROM "Search" WHERE rowid = ?', id)
  }
  const last = connection.value<number | null>('SELECT max("id") FROM "SearchEntry" WHERE "id" < 1 << 40') ?? 0
  const added = changed.filter(({ id }) => id === null)
  const rows = added.map(({ itemId, names }, index) => ({
    ...{ id: BigInt(last + 1 + index), type: typeOf(itemId), itemId, names },
  }))
  connection.insert('SearchEntry', rows)
  const renamed = changed.flatMap(({ id, names }) => (id === null ? [] : [{ id: BigInt(id), names }]))
  const words = [...renamed, ...rows].map(({ id, names }) => ({ rowid: id, name: indexedText(names) }))
  connection.insert('Search', words)
  for (const entry of entries) setKeys(connection, entry)
}

const typeOf = (itemId: number) => entryType(isPerson(itemId) ? 'PERSON' : 'SOURCE')

/** The key that tells them from others may change without a name that does. */
function setKeys(connection: Connection, entry: Entry): void {
  connection.run('DELETE FROM "SearchKey" WHERE "itemId" = ?', entry.itemId)
  connection.insert('SearchKey', nameKeys(entry))
}

function readEntry(connection: Connection, itemId: number): Entry | undefined {
  const [table, owner] = isPerson(itemId) ? ['Person', 'personId'] : ['Source', 'sourceId']
  return connection.get<Entry>(
    `SELECT e."id", p.id AS "itemId", p."nameKey", e."names" AS indexed,
        p.name || coalesce((SELECT char(10) || group_concat(name, char(10)) FROM (
          SELECT DISTINCT name FROM "Alias" WHERE "${owner}" = p.id ORDER BY name)), '') AS names
      FROM "${table}" p LEFT JOIN "SearchEntry" e ON e."articleId" IS NULL AND e."type" = ${typeOf(itemId)} AND e."itemId" = p.id
      WHERE p.id = ?`,
    itemId,
  )
}

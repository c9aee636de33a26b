/** Keeps the names of people and sources in the full-text index, in the order of the index. */
import type { Connection } from '../database/connection.ts'

interface Entry {
  readonly id: number | null
  readonly type: 'PERSON' | 'SOURCE'
  readonly itemId: string
  readonly indexed: string | null
  /** The name that is shown, then every other form, a line each. */
  readonly names: string
}

/** Brings the entries of some people and sources up to date; those who are gone have none any more. */
export function indexNames(connection: Connection, ids: Iterable<string>): void {
  const entries = [...ids].flatMap((id) => readEntry(connection, id) ?? [])
  const changed = entries.filter(({ names, indexed }) => names !== indexed)
  for (const { id, names } of changed.filter(({ id }) => id !== null).sort((a, b) => a.id! - b.id!))
    connection.run('UPDATE "SearchEntry" SET "names" = ? WHERE "id" = ?', names, id)
  const added = changed.filter(({ id }) => id === null)
  if (!added.length) return
  const last = connection.value<number | null>('SELECT max("id") FROM "SearchEntry" WHERE "id" < 1 << 40') ?? 0
  const rows = added.map(({ type, itemId, names }, index) => ({ id: BigInt(last + 1 + index), type, itemId, names }))
  connection.insert('SearchEntry', rows)
}

function readEntry(connection: Connection, itemId: string): Entry | undefined {
  const type = itemId.startsWith('per_') ? 'PERSON' : 'SOURCE'
  const [table, owner] = type === 'PERSON' ? ['Person', 'personId'] : ['Source', 'sourceId']
  return connection.get<Entry>(
    `SELECT e."id", '${type}' AS type, p.id AS "itemId", e."names" AS indexed,
        p.name || coalesce((SELECT char(10) || group_concat(name, char(10)) FROM (
          SELECT DISTINCT name FROM "Alias" WHERE "${owner}" = p.id ORDER BY name)), '') AS names
      FROM "${table}" p LEFT JOIN "SearchEntry" e ON e."articleId" IS NULL AND e."itemId" = p.id WHERE p.id = ?`,
    itemId,
  )
}

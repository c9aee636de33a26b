import type { Connection } from '../database/connection.ts'

/** A table of keys, each of which some may have; found by its key. */
export interface KeyTable {
  readonly table: string
  readonly key: string
  readonly holder: string
}

/**
 * Finds who has each of the keys, of those that a few have: what one alone has, or more than `common`, tells nothing. One
 * statement for many keys, in their order, for else each page of the index is looked for again and again.
 */
export function findByRareKeys<Holder extends number>(
  connection: Connection,
  { table, key, holder }: KeyTable,
  keys: Iterable<number>,
  common: number,
): ReadonlyMap<number, readonly Holder[]> {
  const sorted = Float64Array.from(new Set(keys)).sort()
  const rows = connection.all<{ key: number; holders: string }>(
    `WITH held AS MATERIALIZED (SELECT k.value AS key, (SELECT json_group_array("${holder}") FROM
        (SELECT "${holder}" FROM "${table}" WHERE "${key}" = k.value LIMIT ?2)) AS holders FROM json_each(?1) k)
      SELECT key, holders FROM held WHERE json_array_length(holders) BETWEEN 2 AND ?3`,
    `[${sorted.join(',')}]`,
    common + 1,
    common,
  )
  return new Map(rows.map((row) => [row.key, JSON.parse(row.holders) as Holder[]]))
}

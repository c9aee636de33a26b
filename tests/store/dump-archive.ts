/** All that an archive holds, in a form that two of them can be compared in. */
import Database from 'better-sqlite3'
import { SEARCH_TABLES } from '../../src/store/search/ensure-search.ts'

/** When things happened and how often, and where the folders lay, which may differ. */
export const CLOCK: ReadonlySet<string> = new Set(['readAt', 'loadedAt', 'version', 'modified', 'endedAt', 'root'])

/** All rows of all tables, in the order of their own text; of the search what it finds, not how it lies on disk. */
export function dumpArchive(file: string, leftOut: ReadonlySet<string> = CLOCK): Record<string, string[]> {
  const database = new Database(file, { readonly: true })
  const tables = database
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE '\\_prisma%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all() as string[]
  const kept = tables.filter((table) => !SEARCH_TABLES.includes(table) && !table.startsWith('Search'))
  const rows = [...kept, ...['SearchEntry', 'SearchKey'].filter((table) => tables.includes(table))].map((table) => {
    const all = database.prepare(`SELECT * FROM "${table}"`).all() as object[]
    const isLeftOut = (name: string) => leftOut.has(name) || (table === 'SearchEntry' && name === 'id')
    // a search knows the forms of a name in the order in which they came
    const sorted = ([name, value]: [string, unknown]) =>
      name === 'names' && typeof value === 'string' ? [name, value.split('\n').sort()] : [name, value]
    const entriesOf = (row: object) => Object.entries(row).filter(([name]) => !isLeftOut(name))
    return [table, all.map((row) => JSON.stringify(entriesOf(row).map(sorted))).sort()]
  })
  const words = database
    .prepare(
      `SELECT e."itemId" FROM "Search" JOIN "SearchEntry" e ON e.id = "Search".rowid WHERE "Search" MATCH 'the OR said' ORDER BY 1`,
    )
    .pluck()
    .all() as string[]
  database.close()
  return { ...(Object.fromEntries(rows) as Record<string, string[]>), found: words }
}

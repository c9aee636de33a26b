/** All that an archive holds, in a form that two of them can be compared in. */
import Database from 'better-sqlite3'
import { unpackText } from '../../src/store/packing/pack-text.ts'
import { SEARCH_TABLES } from '../../src/store/search/ensure-search.ts'
import { ENTRY_TYPES } from '../../src/store/search/searchable.ts'

/** When things happened and how often, and where the folders lay, which may differ. */
export const CLOCK: ReadonlySet<string> = new Set(['readAt', 'loadedAt', 'version', 'modified', 'endedAt', 'root'])

type Row = Readonly<Record<string, unknown>>

/** All rows of all tables, in the order of their own text; of the search what it finds, not how it lies on disk. */
export function dumpArchive(file: string, leftOut: ReadonlySet<string> = CLOCK): Record<string, string[]> {
  const database = new Database(file, { readonly: true })
  const tables = database
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE '\\_prisma%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all() as string[]
  const named = byPublicIds(database)
  const kept = tables.filter((table) => !SEARCH_TABLES.includes(table) && !table.startsWith('Search'))
  const rows = [...kept, ...['SearchEntry', 'SearchKey'].filter((table) => tables.includes(table))].map((table) => {
    const all = database.prepare(`SELECT * FROM "${table}"`).all() as Row[]
    const isLeftOut = (name: string) => leftOut.has(name) || (table === 'SearchEntry' && name === 'id')
    // a search knows the forms of a name in the order in which they came
    const sorted = ([name, value]: [string, unknown]) =>
      name === 'names' && typeof value === 'string' ? [name, value.split('\n').sort()] : [name, value]
    const entriesOf = (row: Row) => Object.entries(named(table, row)).filter(([name]) => !isLeftOut(name))
    return [table, all.map((row) => JSON.stringify(entriesOf(row).map(sorted))).sort()]
  })
  const words = database
    .prepare(
      `SELECT e.* FROM "Search" JOIN "SearchEntry" e ON e.id = "Search".rowid WHERE "Search" MATCH 'the OR said'`,
    )
    .all() as Row[]
  const found = words.map((row) => String(named('SearchEntry', row).itemId)).sort()
  database.close()
  return { ...(Object.fromEntries(rows) as Record<string, string[]>), found }
}

/** Numbers are a file's own: what makes two rows comparable has public ids in their place, and packed texts unpacked. */
function byPublicIds(database: Database.Database): (table: string, row: Row) => Row {
  const known = new Map<string, Map<number, string>>()
  const publicId = (table: string, number: number): string | undefined => {
    if (!known.has(table))
      known.set(
        table,
        new Map(database.prepare(`SELECT id, "publicId" FROM "${table}"`).raw().all() as [number, string][]),
      )
    return known.get(table)!.get(number)
  }
  const partyOf = (number: number) => publicId(number % 2 ? 'Source' : 'Person', number)
  const waiting = (row: Row) => (row.kind === 'ARTICLE' ? publicId('Article', Number(row.id)) : partyOf(Number(row.id)))
  const made = (table: string, row: Row, name: string): unknown => {
    const value = row[name]
    if (Buffer.isBuffer(value)) return unpackText(value)
    if (name === 'id' && 'publicId' in row) return row.publicId
    if (table === 'PendingLink' && name === 'id' && row.kind !== 'ECHO' && /^\d+$/.test(String(value)))
      return waiting(row)
    if (table === 'SearchEntry' && name === 'type') return ENTRY_TYPES[value as number] ?? value
    if (typeof value !== 'number' || !name.endsWith('Id')) return value
    return publicId(tableOf(table, name, row), value)
  }
  return (table, row) => {
    const names = Object.keys(row).filter((name) => name !== 'publicId')
    return Object.fromEntries(names.map((name) => [name, made(table, row, name)]))
  }
}

/** The table whose rows a column numbers. */
function tableOf(table: string, column: string, row: Row): string {
  if (column === 'partyId' || (table === 'SearchKey' && column === 'itemId')) {
    return (row[column] as number) % 2 ? 'Source' : 'Person'
  }
  if (column === 'itemId') return ['Article', 'Paragraph', 'Quote', 'Person', 'Source'][row.type as number]!
  if (column === 'otherId') return table === 'Lookalike' ? 'Person' : 'Article'
  if (column === 'parentId' || column === 'echoId') return 'Quote'
  const found = ['Article', 'Paragraph', 'Quote', 'Person', 'Source'].find((name) =>
    column.toLowerCase().endsWith(`${name.toLowerCase()}id`),
  )
  if (!found) throw new Error(`${table}.${column}: numbers what?`)
  return found
}

/** Statements prepared once and kept: the writing that Prisma is too slow for, row objects in the form of its models. */
import type { Database, Statement } from 'better-sqlite3'
import { addTextFunctions } from '../packing/text-functions.ts'
import { storedValue } from './stored-value.ts'

export interface Connection {
  all<Row>(statement: string, ...values: readonly unknown[]): Row[]
  /** The first row, or undefined. */
  get<Row>(statement: string, ...values: readonly unknown[]): Row | undefined
  /** The first column of all rows. */
  values<Value>(statement: string, ...values: readonly unknown[]): Value[]
  /** The first column of the first row. */
  value<Value>(statement: string, ...values: readonly unknown[]): Value | undefined
  /** Returns how many rows changed. */
  run(statement: string, ...values: readonly unknown[]): number
  /** Inserts rows; with `IGNORE`, only those that are not there. Returns how many. */
  insert(table: string, rows: readonly object[], conflict?: 'IGNORE' | 'REPLACE'): number
  /** All or nothing, also inside another one. Takes the lock before anything is read; what refers to nothing is found out at the end. */
  transaction<Result>(work: () => Result): Result
  readonly database: Database
  /** Milliseconds spent on the full-text index. */
  readonly spent: { index: number }
}

/** Memory for pages of the database, in KiB; pages of the log after which it is copied back. */
const CACHE_KIB = 32 * 1024
const CHECKPOINT_PAGES = 32_000

/**
 * Rows in one statement: few sizes, so that few statements are kept. One statement for many is quicker by much in the
 * full-text index, which writes out what it has whenever a statement begins.
 */
const SIZES = [64, 16, 8, 4, 2, 1] as const

export function newConnection(database: Database): Connection {
  // a power cut may lose the last commits, never half of one
  database.pragma('synchronous = NORMAL')
  database.pragma(`cache_size = -${CACHE_KIB}`)
  database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  // else the pages that a statement may have to take back are written to a file, each of them, by each statement
  database.pragma('temp_store = MEMORY')
  addTextFunctions(database)
  const statements = new Map<string, Statement<unknown[]>>()
  const prepare = (text: string, plucked = false) => {
    const key = plucked ? `value: ${text}` : text
    let statement = statements.get(key)
    if (!statement) {
      statement = database.prepare<unknown[]>(text)
      if (statement.reader) statement.safeIntegers(false).pluck(plucked)
      statements.set(key, statement)
    }
    return statement
  }
  const connection: Connection = {
    database,
    spent: { index: 0 },
    all: <Row>(text: string, ...values: readonly unknown[]) => prepare(text).all(...bound(text, values)) as Row[],
    get: <Row>(text: string, ...values: readonly unknown[]) =>
      prepare(text).get(...bound(text, values)) as Row | undefined,
    values: <Value>(text: string, ...values: readonly unknown[]) =>
      prepare(text, true).all(...bound(text, values)) as Value[],
    value: <Value>(text: string, ...values: readonly unknown[]) =>
      prepare(text, true).get(...bound(text, values)) as Value | undefined,
    run: (text, ...values) => prepare(text).run(...bound(text, values)).changes,
    insert(table, rows, conflict) {
      const columns = columnsOf(rows)
      const names = columns.map((name) => `"${name}"`).join(', ')
      const places = `(${columns.map(() => '?').join(', ')})`
      let inserted = 0
      for (let at = 0; at < rows.length; ) {
        const size = SIZES.find((most) => most <= rows.length - at)!
        const statement = prepare(
          `INSERT ${conflict ? `OR ${conflict} ` : ''}INTO "${table}" (${names}) VALUES ${Array(size).fill(places).join(', ')}`,
        )
        const values: unknown[] = []
        for (const row of rows.slice(at, at + size))
          for (const name of columns) values.push(storedValue((row as Record<string, unknown>)[name]))
        inserted += statement.run(...values).changes
        at += size
      }
      return inserted
    },
    transaction(work) {
      const nested = database.inTransaction
      database.exec(nested ? 'SAVEPOINT part' : 'BEGIN IMMEDIATE')
      try {
        database.pragma('defer_foreign_keys = ON')
        const result = work()
        database.exec(nested ? 'RELEASE part' : 'COMMIT')
        return result
      } catch (error) {
        // a full disk, among others, has taken all of it back already
        if (database.inTransaction) database.exec(nested ? 'ROLLBACK TO part' : 'ROLLBACK')
        throw error
      }
    },
  }
  return connection
}

/** The driver takes `?1` and `?2` for names. */
function bound(text: string, values: readonly unknown[]): readonly unknown[] {
  return text.includes('?1') ? [Object.fromEntries(values.map((value, index) => [index + 1, value]))] : values
}

/** Everything that any of the rows has. */
function columnsOf(rows: readonly object[]): string[] {
  const columns = new Set<string>()
  for (const row of rows) for (const name in row) columns.add(name)
  return [...columns]
}

/** Answers questions from the archive: one read-only connection, one statement a question. */
import Database from 'better-sqlite3'
import sql from 'sql-template-tag'
import { ReadError } from './read/read-error.ts'
import type { Selection } from './read/selection.ts'
import type { Plan, Shape } from './read/shape.ts'
import { shapes } from './shapes/all-shapes.ts'
import { StoreError } from './store-error.ts'

export interface Reader {
  /** The value of one root field of the schema, its members by the names the query gives them. */
  read(selection: Selection): unknown
  close(): void
}

/** Prepared statements kept, and tables' aliases in one statement, at the most. */
const MAX_STATEMENTS = 500
const MAX_ALIASES = 400

/** SQLite's words where a statement is past its limits; only what was asked can make it so. */
const TOO_LARGE = /parser stack overflow|recursion limit|too (?:large|many|complex|big)|at most \d+ tables/i

/** Opens a migrated database for reading only. `onStatement` hears every statement, for tests and logs. */
export function openReader(
  file: string,
  onStatement?: (statement: string, values: readonly unknown[]) => void,
): Reader {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 200 })
  if (database.pragma('journal_mode', { simple: true }) !== 'wal') {
    database.close()
    throw new StoreError('NOT_A_DATABASE', `${file}: not in write-ahead-log mode, so reading would wait for writing`)
  }
  const statements = new Map<string, Database.Statement<unknown[], unknown>>()
  const prepare = (text: string) => {
    const known = statements.get(text)
    if (known) return known
    const statement = database.prepare(text).pluck() as Database.Statement<unknown[], unknown>
    if (statements.size >= MAX_STATEMENTS) statements.delete(statements.keys().next().value!)
    statements.set(text, statement)
    return statement
  }
  return {
    read(selection) {
      const plan = newPlan()
      const value = shapes.Query.fields[selection.field as keyof typeof shapes.Query.fields]('', selection, plan)
      const statement = sql`SELECT json_object('value', ${value})`
      onStatement?.(statement.sql, statement.values)
      try {
        return JSON.parse(prepare(statement.sql).get(...statement.values) as string).value
      } catch (error) {
        if (!(error instanceof Error) || !TOO_LARGE.test(error.message)) throw error
        throw new ReadError('query', `${selection.field}: the question is too large, or nested too deep`)
      }
    },
    close: () => database.close(),
  }
}

function newPlan(): Plan {
  let aliases = 0
  return {
    alias(prefix) {
      if (++aliases > MAX_ALIASES)
        throw new ReadError('filter', `the question is too large: more than ${MAX_ALIASES} tables`)
      return `${prefix}_${aliases}`
    },
    shapeOf: (type) => (shapes as Readonly<Record<string, Shape>>)[type]!,
  }
}

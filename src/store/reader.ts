/** Answers questions from the archive in this thread: one read-only connection, one statement a question. */
import Database from 'better-sqlite3'
import { addContextFunctions } from './context/context-functions.ts'
import { requireNestedJson } from './database/require-nested-json.ts'
import { addExchangeFunctions } from './exchange/exchange-functions.ts'
import { addFoldingFunctions } from './folding/folding-functions.ts'
import { addTextFunctions } from './packing/text-functions.ts'
import { addStop, type RowAllowance, type StopOptions, type TimeLimit, TooManyRows } from './query/limits/stop.ts'
import { addWalks } from './query/limits/walks.ts'
import { planQuestion, type Question } from './query/plan-question.ts'
import { bind, type Variables } from './query/sql/parameter.ts'
import { ReadError } from './query/sql/read-error.ts'
import type { Selection } from './query/sql/selection.ts'
import { limitText } from './rights/limit-text.ts'
import type { TextAccess } from './rights/text-access.ts'
import type { Frequency } from './search/effort/search-effort.ts'
import { wordFrequencies } from './search/effort/word-frequencies.ts'
import { addSearchFunctions } from './search/search-functions.ts'

export interface Reader {
  /** The field's value as JSON, in UTF-8 as the database has it. Throws ReadError where a variable cannot have its value. */
  ask(question: Question, variables: Variables): Buffer
  /** The same for a statement whose values are known; where it would look at too many rows, for `bounded`. */
  run(statement: Statement, bounded?: Statement | null): Buffer
  /** Everything asked within is answered from one version of the archive. */
  together<Value>(ask: () => Value): Value
  /** Statements of the work are stopped by throwing `Stopped` once the limit is reached, none is begun after that. */
  within<Value>(limit: TimeLimit, work: () => Value): Value
  /** The archive's state by a name that moves with every change; begins with the number `Archive.version`. */
  version(): string
  /** Plans, asks, and reads the answer. */
  read(selection: Selection, variables?: Variables): unknown
  /** Share of the articles' text that it gives. */
  readonly textAccess: TextAccess
  close(): void
}

/** A statement's text and its values. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** Rows that the statements of one request look at together before they are asked in their bounded form. */
export const MOST_ROWS = 100_000

export interface ReaderOptions extends StopOptions {
  readonly frequency?: Frequency
  /** Share of the articles' text that is given; everything if it is not set. */
  readonly textAccess?: TextAccess
  /** See `MOST_ROWS`. */
  readonly mostRows?: number
}

/** Pages of the file that a connection keeps, in KiB; the system keeps the others. The driver's own figure is 16,000. */
const CACHE_KIB = 8_000

/** Prepared statements kept. */
export const MAX_STATEMENTS = 500

/** Before a statement: gives its plan, a JSON array of lines, instead of its answer. */
export const EXPLAIN = 'EXPLAIN QUERY PLAN '

const NULL = Buffer.from('null')

/** SQLite's words where a statement is past its limits; only what was asked can make it so. */
const TOO_LARGE = /parser stack overflow|recursion limit|too (?:large|many|complex|big)|at most \d+ tables/i

/** Opens a migrated database for reading only. `onStatement` hears every statement, for tests and logs. */
export function openReader(
  file: string,
  onStatement?: (statement: string, values: readonly unknown[]) => void,
  { frequency, textAccess = 'full', mostRows = MOST_ROWS, ...stop }: ReaderOptions = {},
): Reader {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 200 })
  requireNestedJson(database)
  database.pragma(`cache_size = -${CACHE_KIB}`)
  const { within, allowing, rowsSeen } = addStop(database, stop)
  const forgetWalks = addWalks(database, rowsSeen)
  const words = wordFrequencies(file)
  addSearchFunctions(database, frequency ?? words.frequency)
  addContextFunctions(database)
  addExchangeFunctions(database)
  addFoldingFunctions(database)
  addTextFunctions(database)
  limitText(database, textAccess)
  const statements = new Map<string, Database.Statement<unknown[], unknown>>()
  const prepare = (text: string) => {
    const known = statements.get(text)
    if (known) return known
    const statement = database.prepare(text).pluck() as Database.Statement<unknown[], unknown>
    if (statements.size >= MAX_STATEMENTS) statements.delete(statements.keys().next().value!)
    statements.set(text, statement)
    return statement
  }
  const version = readVersion(database)
  let rows: RowAllowance = { left: mostRows }
  const execute = ({ text, values }: Statement): Buffer => {
    onStatement?.(text, values)
    if (text.startsWith(EXPLAIN)) return explain(database, text, values)
    forgetWalks()
    try {
      return (prepare(text).get(values) as Buffer | null) ?? NULL
    } catch (error) {
      if (!(error instanceof Error) || !TOO_LARGE.test(error.message)) throw error
      throw new ReadError('query', 'The question is too large, or nested too deep.')
    }
  }
  const [begin, end] = [database.prepare('BEGIN'), database.prepare('COMMIT')]
  const reader: Reader = {
    version,
    textAccess,
    ask({ bounded, ...whole }, variables) {
      const bound = ({ text, values }: Statement) => ({ text, values: bind(values, variables) })
      return reader.run(bound(whole), bounded && bound(bounded))
    },
    run(statement, bounded) {
      if (!bounded) return execute(statement)
      if (!database.inTransaction) rows = { left: mostRows }
      try {
        return allowing(rows, () => execute(statement))
      } catch (error) {
        if (!(error instanceof TooManyRows)) throw error
        return execute(bounded)
      }
    },
    together(ask) {
      begin.run()
      rows = { left: mostRows }
      try {
        return ask()
      } finally {
        if (database.inTransaction) end.run()
      }
    },
    within,
    read: (selection, variables = {}) => JSON.parse(reader.ask(planQuestion(selection), variables).toString()),
    close() {
      words.close()
      database.close()
    },
  }
  return reader
}

/** Reads the version only where another connection has written since the last look. */
export function readVersion(database: Database.Database): () => string {
  const changes = database.prepare('PRAGMA data_version').pluck()
  const archive = database.prepare(`SELECT version || '-' || "loadedAt" FROM "Archive"`).pluck()
  let [seen, version] = [undefined as unknown, '']
  return () => {
    const now = changes.get()
    if (now !== seen) [seen, version] = [now, (archive.get() as string | undefined) ?? '0']
    return version
  }
}

/** The steps of a plan, each below the one that it belongs to by two blanks more. */
function explain(database: Database.Database, text: string, values: readonly unknown[]): Buffer {
  const steps = database.prepare(text).all(values) as { id: number; parent: number; detail: string }[]
  const depths = new Map([[0, -1]])
  const lines = steps.map(({ id, parent, detail }) => {
    const depth = (depths.get(parent) ?? -1) + 1
    depths.set(id, depth)
    return '  '.repeat(depth) + detail
  })
  return Buffer.from(JSON.stringify(lines))
}

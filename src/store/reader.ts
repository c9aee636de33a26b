/** Answers questions from the archive: one read-only connection, one statement a question. */
import Database from 'better-sqlite3'
import type { Sql } from 'sql-template-tag'
import { addContextFunctions } from './context/context-functions.ts'
import { addExchangeFunctions } from './exchange/exchange-functions.ts'
import { addFoldingFunctions } from './folding/folding-functions.ts'
import { addTextFunctions } from './packing/text-functions.ts'
import { addStop, type StopOptions, type TimeLimit } from './query/limits/stop.ts'
import { bind, type Variables } from './query/sql/parameter.ts'
import { ReadError } from './query/sql/read-error.ts'
import type { Selection } from './query/sql/selection.ts'
import type { Plan, TypeMapping } from './query/sql/type-mapping.ts'
import { shapes } from './query/types/all-types.ts'
import { summaryOf } from './query/types/parties/facets.ts'
import type { Frequency } from './search/effort/search-effort.ts'
import { wordFrequencies } from './search/effort/word-frequencies.ts'
import { addSearchFunctions } from './search/search-functions.ts'

/** One root field of the schema as a statement: its text, and its values, some of them known only when it is asked. */
export interface Question {
  readonly field: string
  readonly text: string
  readonly values: readonly unknown[]
}

export interface Reader {
  /** Throws ReadError where the question cannot be answered as asked. */
  plan(selection: Selection): Question
  /** The field's value as JSON, in UTF-8 as the database has it. Throws ReadError where a variable cannot have its value. */
  ask(question: Question, variables: Variables): Buffer
  /** Everything asked within is answered from one version of the archive. */
  together<Value>(ask: () => Value): Value
  /** Statements of the work are stopped by throwing `Stopped` once the limit is reached, none is begun after that. */
  within<Value>(limit: TimeLimit, work: () => Value): Value
  /** The archive's state by a name that moves with every change; begins with the number `Archive.version`. */
  version(): string
  /** Plans, asks, and reads the answer. */
  read(selection: Selection, variables?: Variables): unknown
  close(): void
}

/** Prepared statements kept, and tables' aliases in one statement, at the most. */
const MAX_STATEMENTS = 500
const MAX_ALIASES = 400

const NULL = Buffer.from('null')

/** SQLite's words where a statement is past its limits; only what was asked can make it so. */
const TOO_LARGE = /parser stack overflow|recursion limit|too (?:large|many|complex|big)|at most \d+ tables/i

/** Opens a migrated database for reading only. `onStatement` hears every statement, for tests and logs. */
export function openReader(
  file: string,
  onStatement?: (statement: string, values: readonly unknown[]) => void,
  { frequency, ...stop }: StopOptions & { readonly frequency?: Frequency } = {},
): Reader {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 200 })
  const within = addStop(database, stop)
  const words = wordFrequencies(file)
  addSearchFunctions(database, frequency ?? words.frequency)
  addContextFunctions(database)
  addExchangeFunctions(database)
  addFoldingFunctions(database)
  addTextFunctions(database)
  const statements = new Map<string, Database.Statement<unknown[], unknown>>()
  const prepare = (text: string) => {
    const known = statements.get(text)
    if (known) return known
    const statement = database.prepare(text).pluck() as Database.Statement<unknown[], unknown>
    if (statements.size >= MAX_STATEMENTS) statements.delete(statements.keys().next().value!)
    statements.set(text, statement)
    return statement
  }
  const changes = database.prepare('PRAGMA data_version').pluck() // moves when another connection has written
  const archive = database.prepare(`SELECT version || '-' || "loadedAt" FROM "Archive"`).pluck()
  let [seen, version] = [undefined as unknown, '']
  const reader: Reader = {
    version() {
      const now = changes.get()
      if (now !== seen) [seen, version] = [now, (archive.get() as string | undefined) ?? '0']
      return version
    },
    plan(selection) {
      const { sql, values } = expressionOf(selection)
      return { field: selection.field, text: `SELECT CAST(${sql} AS BLOB)`, values }
    },
    ask({ field, text, values }, variables) {
      const bound = bind(values, variables)
      onStatement?.(text, bound)
      try {
        return (prepare(text).get(bound) as Buffer | null) ?? NULL
      } catch (error) {
        if (!(error instanceof Error) || !TOO_LARGE.test(error.message)) throw error
        throw new ReadError('query', `${field}: the question is too large, or nested too deep`)
      }
    },
    together: (ask) => database.transaction(ask)(),
    within,
    read: (selection, variables = {}) => JSON.parse(reader.ask(reader.plan(selection), variables).toString()),
    close() {
      words.close()
      database.close()
    },
  }
  return reader
}

/** The root fields' values are objects, lists or null, whose text is JSON already. */
function expressionOf(selection: Selection): Sql {
  const roots = shapes.Query.fields
  return roots[selection.field as keyof typeof roots]('', selection, newPlan())
}

function newPlan(): Plan {
  let aliases = 0
  const plan: Plan = {
    alias(prefix) {
      if (++aliases > MAX_ALIASES)
        throw new ReadError('filter', `the question is too large: more than ${MAX_ALIASES} tables`)
      return `${prefix}_${aliases}`
    },
    shapeOf: (type) => (shapes as Readonly<Record<string, TypeMapping>>)[type]!,
    summaryOf: (selection, counted) => summaryOf(selection, counted, plan),
  }
  return plan
}

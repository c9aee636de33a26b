/** How a type of the schema lies in the tables: for each field, the SQL expression of its JSON value. */
import sql, { join, raw, type Sql } from 'sql-template-tag'
import type { Counted } from './counted.ts'
import { type Given, Parameter } from './parameter.ts'
import type { Row } from './row.ts'
import type { Selection, TypeName } from './selection.ts'

export interface Plan {
  /** A fresh alias. */
  alias(prefix: string): Row
  shapeOf(type: TypeName): TypeMapping
  /** A field that counts what a list holds: `facets`, `histogram`. */
  summaryOf(selection: Selection, counted: Counted): Sql
  /** Rows that a list may look at; null: all that there are. Whoever asks says that it looks at more the larger the archive is. */
  rowsToRead(): Given<number> | null
  /** The plan for what is read of each of so many rows: they share what may be read. */
  ofEach(rows: Given<number>): Plan
}

export type FieldSql = (row: Row, selection: Selection, plan: Plan) => Sql

/** What a plan is handed of an entry: switches and nested filters as they are, other values perhaps not known yet. */
export type Entry<Value> = Value extends boolean | Readonly<Record<string, unknown>> ? Value : Given<Value>

/** A condition on a row, from one entry of a filter. */
export type FilterPlan<Value> = (row: Row, value: Value, plan: Plan, scope: FilterScope) => Sql

/** A stretch of time: minutes before the year 3000, as in columns `newest`, both included. */
export interface Span {
  readonly from: Sql
  readonly to: Sql
}

/** Where a filter is asked from, for entries that mean something closer there. */
export interface FilterScope {
  /** Alias of the ArticleSource that links the source at hand to an article. */
  readonly link?: Row
  /** When the articles of all rows at hand are from, where a walk through a list goes no further. */
  readonly span?: Span
}

/** A column of an order; one of numbers has the type of what they number, which cursors know by its public id. */
export interface OrderKey {
  readonly column: string
  readonly descending?: boolean
  readonly numbers?: 'Article' | 'Quote'
}

/** Columns that a list is ordered by, on the row itself or on the row that links it to its parent. */
export interface OrderPlan {
  readonly keys: readonly OrderKey[]
}

export interface TypeMapping {
  /** The table whose rows the type describes; null for a part of another type's row. */
  readonly table: string | null
  readonly fields: Readonly<Record<string, FieldSql>>
  // biome-ignore lint/suspicious/noExplicitAny: each entry has the type of its own input field; see graph/shapes-match.ts
  readonly filters?: Readonly<Record<string, FilterPlan<any>>>
  readonly orders?: Readonly<Record<string, OrderPlan>>
}

/** `q3."text"` */
export function column(row: Row, name: string): Sql {
  return raw(`${row}."${name}"`)
}

/** `FROM`'s `"Quote" q3` */
export function table(name: string, row: Row): Sql {
  return raw(`"${name}" ${row}`)
}

/** Tables without row ids, and those whose row ids have gaps: each with a column of whole numbers that is cheap to read. */
const ASKED_EACH_ROW: Readonly<Record<string, string>> = {
  ArticleAuthor: 'position',
  ArticleSource: 'position',
  Mention: 'start',
  Naming: 'named',
  QuoteSpan: 'ordinal',
  QuoteSpeaker: 'position',
  Search: 'rowid',
  SearchEntry: 'id',
  SearchKey: 'isOwn',
  Source: 'id',
  WordingPair: 'other',
}

/** Rows for one call of `alive()` where row ids are without gaps: a power of two. */
export const ROWS_A_CALL = 64

/**
 * The first condition of each loop over a table's rows, always true: it lets the statement be stopped (see stop.ts). It
 * names a column, for without one SQLite would ask once for each row of the outermost loop only.
 */
export function alive(name: string, row: Row): Sql {
  const number = ASKED_EACH_ROW[name]
  return raw(number ? `alive(${row}."${number}")` : `(${row}.rowid & ${ROWS_A_CALL - 1} OR alive())`)
}

/** A word of the schema or of a closed list as a literal: what is the same every time need not be bound every time. */
export function literal(word: string): Sql {
  if (!/^\w*$/.test(word)) throw new Error(`not a plain word: ${word}`)
  return raw(`'${word}'`)
}

/**
 * How many rows at the most. A bare parameter behind LIMIT has SQLite prepare the statement again whenever it is bound,
 * which costs more than most of our questions; an expression has not.
 */
export function limit(rows: Given<number>): Sql {
  return rows instanceof Parameter ? sql`LIMIT CAST(${rows} AS INTEGER)` : raw(`LIMIT ${Math.trunc(rows)}`)
}

/** A JSON object: each selected member under the name that the query gives it. */
export function jsonObject(
  type: TypeName,
  selections: readonly Selection[],
  planOf: (selection: Selection) => Sql,
): Sql {
  if (!selections.length) return sql`json_object()`
  const members = selections.map(
    (selection) =>
      sql`${literal(selection.key)}, ${selection.field === '__typename' ? literal(type) : planOf(selection)}`,
  )
  return sql`json_object(${join(members)})`
}

/** The JSON object of what is selected of a row. */
export function objectOf(type: TypeName, row: Row, selection: Selection, plan: Plan): Sql {
  const { fields } = plan.shapeOf(type)
  return jsonObject(type, selection.of[type] ?? [], (child) => {
    const field = fields[child.field]
    if (!field) throw new Error(`No way to read ${type}.${child.field}`)
    return field(row, child, plan)
  })
}

/** A selection of the schema as one statement: nothing is read yet. */
import type { Sql } from 'sql-template-tag'
import { type Given, givenBoth } from './sql/parameter.ts'
import { ReadError } from './sql/read-error.ts'
import type { Selection } from './sql/selection.ts'
import type { Plan, TypeMapping } from './sql/type-mapping.ts'
import { shapes } from './types/all-types.ts'
import { summaryOf } from './types/parties/facets.ts'

/** A statement's text, and its values, some of them known only when it is asked. */
export interface Planned {
  readonly text: string
  readonly values: readonly unknown[]
}

/** One root field of the schema as a statement. */
export interface Question extends Planned {
  readonly field: string
  /**
   * The same question asked of so many rows of each list as can be read in good time, for where the statement would look
   * at too many. Null or missing where that cannot be.
   */
  readonly bounded?: Planned | null
}

/** Aliases of tables in one statement, at the most. */
const MAX_ALIASES = 400

/** Rows that a list of a bounded statement looks at, for a page and for each count; lists within lists share them. */
export const ROWS_OF_LIST = 10_000

/** No list within lists has fewer. */
const LEAST_ROWS = 100

/** `rows`: see `ROWS_OF_LIST`. Throws ReadError where the question cannot be answered as asked. */
export function planQuestion(selection: Selection, rows: number = ROWS_OF_LIST): Question {
  const { canGrow, ...whole } = plan(selection, null)
  return { field: selection.field, ...whole, bounded: canGrow ? plan(selection, rows) : null }
}

function plan(selection: Selection, rows: number | null): Planned & { readonly canGrow: boolean } {
  const asked = { aliases: 0, canGrow: false }
  const { sql, values } = expressionOf(selection, newPlan(asked, rows))
  return { text: `SELECT CAST(${sql} AS BLOB)`, values, canGrow: asked.canGrow }
}

/** The root fields' values are objects, lists or null, whose text is JSON already. */
function expressionOf(selection: Selection, plan: Plan): Sql {
  const roots = shapes.Query.fields
  return roots[selection.field as keyof typeof roots]('', selection, plan)
}

function newPlan(asked: { aliases: number; canGrow: boolean }, rows: Given<number> | null): Plan {
  const plan: Plan = {
    alias(prefix) {
      if (++asked.aliases > MAX_ALIASES)
        throw new ReadError('filter', `the question is too large: more than ${MAX_ALIASES} tables`)
      return `${prefix}_${asked.aliases}`
    },
    shapeOf: (type) => (shapes as Readonly<Record<string, TypeMapping>>)[type]!,
    summaryOf: (selection, counted) => summaryOf(selection, counted, plan),
    rowsToRead() {
      asked.canGrow = true
      return rows
    },
    ofEach: (times) =>
      rows === null
        ? plan
        : newPlan(
            asked,
            givenBoth(rows, times, (all, by) => share(all, by)),
          ),
  }
  return plan
}

const share = (rows: number, by: number) => Math.max(LEAST_ROWS, Math.floor(rows / Math.max(1, by)))

/** A selection of the schema as one statement: nothing is read yet. */
import type { Sql } from 'sql-template-tag'
import { ReadError } from './sql/read-error.ts'
import type { Selection } from './sql/selection.ts'
import type { Plan, TypeMapping } from './sql/type-mapping.ts'
import { shapes } from './types/all-types.ts'
import { summaryOf } from './types/parties/facets.ts'

/** One root field of the schema as a statement: its text, and its values, some of them known only when it is asked. */
export interface Question {
  readonly field: string
  readonly text: string
  readonly values: readonly unknown[]
}

/** Aliases of tables in one statement, at the most. */
const MAX_ALIASES = 400

/** Throws ReadError where the question cannot be answered as asked. */
export function planQuestion(selection: Selection): Question {
  const { sql, values } = expressionOf(selection)
  return { field: selection.field, text: `SELECT CAST(${sql} AS BLOB)`, values }
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

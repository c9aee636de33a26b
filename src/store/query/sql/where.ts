/** A filter of the API -> a condition in SQL. All entries must hold; `and`, `or`, `not` compose. */
import sql, { join, type Sql } from 'sql-template-tag'
import { ReadError } from './read-error.ts'
import type { Row } from './row.ts'
import type { TypeName } from './selection.ts'
import type { FilterScope, Plan } from './type-mapping.ts'

/** `and`, `or` and `not` inside one another, at the most. */
const MAX_DEPTH = 8

export type Filter = Readonly<Record<string, unknown>>

export function whereOf(
  type: TypeName,
  row: Row,
  filter: Filter | null | undefined,
  plan: Plan,
  scope: FilterScope = {},
  depth = 0,
): Sql {
  if (depth > MAX_DEPTH) throw new ReadError('filter', `filters are nested more than ${MAX_DEPTH} deep`)
  const inner = (one: unknown) => whereOf(type, row, one as Filter, plan, scope, depth + 1)
  const conditions = Object.entries(filter ?? {}).flatMap(([name, value]) => {
    if (value === null || value === undefined) return []
    if (name === 'and') return (value as unknown[]).map(inner)
    if (name === 'or')
      return (value as unknown[]).length ? [sql`(${join((value as unknown[]).map(inner), ' OR ')})`] : [sql`0`]
    if (name === 'not') return [sql`${inner(value)} IS NOT TRUE`] // what is not known does not hold
    const condition = plan.shapeOf(type).filters?.[name]
    if (!condition) throw new Error(`No way to filter ${type} by ${name}`)
    return [condition(row, value, plan, scope)]
  })
  return conditions.length ? sql`(${join(conditions, ' AND ')})` : sql`1`
}

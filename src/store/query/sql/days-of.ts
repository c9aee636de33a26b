/** Days that a filter asks for, as stretches of the order by date: rows of other days need not be looked at. */
import sql, { type Sql } from 'sql-template-tag'
import { newestFirst } from '../../rows/identify.ts'
import { type Given, given } from './parameter.ts'
import type { Row } from './row.ts'
import type { TypeName } from './selection.ts'
import { column } from './type-mapping.ts'
import type { Filter } from './where.ts'

/** Minutes by which the moment of a day may lie outside of the day in UTC. */
const ZONE = 26 * 60

const DATED: ReadonlySet<string> = new Set(['NEWEST', 'OLDEST'])

/** Conditions on `newest` that hold for every row that fits the filter. */
export function daysOf(type: TypeName, order: string, filter: Filter | null | undefined, row: Row): Sql[] {
  if (!filter || !DATED.has(order) || !(type === 'Article' || type === 'Quote')) return []
  const {
    publishedFrom: from,
    publishedTo: to,
    article,
    and,
  } = filter as {
    readonly publishedFrom?: Given<string> | null
    readonly publishedTo?: Given<string> | null
    readonly article?: Filter | null
    readonly and?: readonly Filter[] | null
  }
  const newest = column(row, 'newest')
  return [
    ...(from == null ? [] : [sql`${newest} <= ${given(from, (day) => newestFirst(`${day}T00:00:00Z`) + ZONE)}`]),
    ...(to == null ? [] : [sql`${newest} >= ${given(to, (day) => newestFirst(day) - ZONE)}`]),
    ...[article, ...(and ?? [])].flatMap((inner) => daysOf(type, order, inner, row)),
  ]
}

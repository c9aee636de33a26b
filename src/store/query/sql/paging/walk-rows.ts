/** The first rows of a list that a page or a count looks at, where the whole list may be too long to look through. */
import sql, { empty, join, raw, type Sql } from 'sql-template-tag'
import { type Given, given } from '../parameter.ts'
import type { Row } from '../row.ts'
import { alive, column, limit, literal, type OrderPlan, table } from '../type-mapping.ts'
import { beyond, cursorOf } from './cursor.ts'
import type { Cut, Rows, Walk } from './list-page.ts'

export interface Walked {
  /** The table that is walked in the list's order, and its alias. */
  readonly name: string
  readonly keys: Row
  /** What an index finds of it: the only conditions under which no row is looked at in vain. */
  readonly where: readonly Sql[]
  readonly order: OrderPlan
  readonly orderName: string
  readonly fixed?: readonly string[] | undefined
  readonly most: Given<number>
}

/** `FROM`'s part with the rows, under the alias of the table. */
export function walkRows(walked: Walked, walk: Walk): { readonly from: Sql; readonly cut: Cut } {
  const { name, keys, order, orderName, fixed, most } = walked
  const own = table(name, keys)
  const where = join([alive(name, keys), ...walked.where], ' AND ')
  const rows = sql`FROM ${own} WHERE ${where} ${between(order, keys, walk)}`
  const sorted = sql`ORDER BY ${sortedBy(order, keys, walk.isBackwards, fixed)}`
  return {
    from: sql`(SELECT * ${rows} ${sorted} ${limit(most)}) ${raw(keys)}`,
    cut: {
      isCut: sql`EXISTS (SELECT 1 ${rows} LIMIT 1 OFFSET ${most})`,
      cursor: sql`(SELECT ${cursorOf(orderName, order, keys)} ${rows} ${sorted} LIMIT 1 OFFSET ${given(most, (all) => all - 1)})`,
      walked: () => ({ from: own, where, keys }),
    },
  }
}

/** A `CountRelation`: whether what is counted of rows is all that there is. */
export function relationOf({ cut }: Pick<Rows, 'cut'>): Sql {
  return cut ? sql`iif(${cut.isCut}, 'AT_LEAST', 'EXACT')` : literal('EXACT')
}

/** Conditions that a row lies between the ends of a walk, each beginning with AND. */
export function between(order: OrderPlan, row: Row, { after, before }: Walk): Sql {
  return sql`${after ? sql`AND ${beyond(order, row, after, '>')}` : empty} ${before ? sql`AND ${beyond(order, row, before, '<')}` : empty}`
}

export function sortedBy(order: OrderPlan, row: Row, isBackwards: boolean, fixed: readonly string[] = []): Sql {
  return join(
    order.keys
      .filter((key) => !fixed.includes(key.column))
      .map((key) => sql`${column(row, key.column)} ${raw((key.descending ?? false) !== isBackwards ? 'DESC' : 'ASC')}`),
  )
}

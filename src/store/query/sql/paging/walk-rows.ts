/** The first rows of a list that a page or a count looks at, where the whole list may be too long to look through. */
import sql, { empty, join, raw, type Sql } from 'sql-template-tag'
import { type Given, given } from '../parameter.ts'
import type { Row } from '../row.ts'
import {
  alive,
  column,
  limit,
  literal,
  type OrderKey,
  type OrderPlan,
  type Plan,
  type Span,
  table,
} from '../type-mapping.ts'
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
  /** Rows to look at, those that are looked at for one of the walk included. */
  readonly most: Given<number>
  /** The number of what the list belongs to. */
  readonly parent: Sql
  readonly plan: Plan
}

export interface WalkedRows {
  /** `FROM`'s part with the rows, under the alias of the table. */
  readonly from: Sql
  /** The condition that the walk goes on: the first of those of the rows. */
  readonly goesOn: Sql
  readonly cut: Cut
  /** Of rows by date: when they are from. */
  readonly span?: Span
}

/** No article is from before. */
const EARLIEST = 2 ** 31

export function walkRows(walked: Walked, walk: Walk): WalkedRows {
  const { name, keys, order, orderName, fixed, most, parent, plan } = walked
  const slot = literal(plan.alias('walk'))
  const own = table(name, keys)
  const where = join([alive(name, keys), ...walked.where], ' AND ')
  const rows = sql`FROM ${own} WHERE ${where} ${between(order, keys, walk)}`
  const sorted = sql`ORDER BY ${sortedBy(order, keys, walk.isBackwards, fixed)}`
  const oneMore = given(most, (all) => all + 1)
  const [{ column: first, descending = false }] = order.keys as readonly [OrderKey, ...OrderKey[]]
  const key = (offset: Given<number>) => sql`(SELECT ${column(keys, first)} ${rows} ${sorted} LIMIT 1 OFFSET ${offset})`
  const isDown = descending !== walk.isBackwards
  const span = isDown
    ? { from: sql`coalesce(${key(most)}, 0)`, to: key(0) }
    : { from: key(0), to: sql`coalesce(${key(most)}, ${EARLIEST})` }
  return {
    from: sql`(SELECT * ${rows} ${sorted} ${limit(oneMore)}) ${raw(keys)}`,
    goesOn: sql`walk_on(${slot}, ${parent}, ${most}, ${join(order.keys.map((key) => column(keys, key.column)))})`,
    cut: {
      isCut: (after) => sql`walk_cut(${slot}, ${parent}, ${after})`,
      cursor: (after) =>
        sql`(SELECT ${cursorOf(orderName, order, keys)} FROM (SELECT *, row_number() OVER () AS nth FROM (SELECT * ${rows} ${sorted} ${limit(most)})) ${raw(keys)}
          WHERE nth = walk_length(${slot}, ${parent}, ${after}))`,
      walked: () => ({ from: own, where, keys }),
    },
    ...(first === 'newest' && { span }),
  }
}

/** A `CountRelation` of what is counted of rows: AT_LEAST where their walk was cut. */
export function relationOf({ cut }: Pick<Rows, 'cut'>, after: Sql): Sql {
  return cut ? sql`iif(${cut.isCut(after)}, 'AT_LEAST', 'EXACT')` : literal('EXACT')
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

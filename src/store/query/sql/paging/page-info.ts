/** Relay's PageInfo: where a page lies in its list. */

import sql, { join, raw, type Sql } from 'sql-template-tag'
import type { Row } from '../row.ts'
import type { Selection } from '../selection.ts'
import { jsonObject } from '../type-mapping.ts'
import { beyond, cursorOf } from './cursor.ts'
import { type Cut, FROM_START, type ListPage } from './list-page.ts'
import type { PageArguments } from './page-arguments.ts'

/**
 * `read` is the alias of the rows read: one more than the page has, where there is one. `kept` picks the page's. Where their
 * walk is cut before the page is full, the next page goes on from its end.
 */
export function pageInfo(list: ListPage, selections: readonly Selection[], read: Row, kept: Sql, cut?: Cut): Sql {
  const { page, order } = list
  const { first, last } = page
  const count = sql`(SELECT count(*) FROM ${raw(read)})`
  const edge = (way: 'first' | 'last') => {
    const sorted = order.keys.map(({ column: name, descending = false }) =>
      raw(`"${name}" ${descending === (way === 'last') ? 'ASC' : 'DESC'}`),
    )
    return sql`(SELECT ${cursorOf(page.order, order, read)} FROM ${kept} ${raw(read)} ORDER BY ${join(sorted)} LIMIT 1)`
  }
  /** The page's end in the direction in which it is read. */
  const farEdge = (way: 'first' | 'last', size: PageArguments['first']) =>
    cut && size !== null
      ? sql`iif(${count} <= ${size} AND ${cut.isCut(count)}, ${cut.cursor(count)}, ${edge(way)})`
      : edge(way)
  const isMore = (size: PageArguments['first']) =>
    cut ? sql`(${count} > ${size} OR ${cut.isCut(count)})` : sql`${count} > ${size}`
  const isSomethingBeyond = (cursor: PageArguments['after'], side: '>' | '<') => {
    if (!cursor) return sql`0`
    const rows = list.rows(FROM_START)
    const { from, where, keys } = rows.cut?.walked(side) ?? rows
    return sql`EXISTS (SELECT 1 FROM ${from} WHERE ${where} AND ${beyond(order, keys, cursor, side, true)})`
  }
  const values: Readonly<Record<string, () => Sql>> = {
    startCursor: () => (first === null ? farEdge('first', last) : edge('first')),
    endCursor: () => (first !== null ? farEdge('last', first) : edge('last')),
    hasNextPage: () => boolean(first !== null ? isMore(first) : isSomethingBeyond(page.before, '>')),
    hasPreviousPage: () =>
      boolean(
        last !== null ? (first === null ? isMore(last) : sql`${count} > ${last}`) : isSomethingBeyond(page.after, '<'),
      ),
  }
  return jsonObject('PageInfo', selections, ({ field }) => values[field]!())
}

export function boolean(condition: Sql): Sql {
  return sql`json(iif(${condition}, 'true', 'false'))`
}

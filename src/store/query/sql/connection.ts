/** The fields of the schema that are lists with pages: which rows they have, by their link to the parent and by a filter. */

import sql, { type Sql } from 'sql-template-tag'
import { allRows, type ConnectionPlan, firstRows } from './connection-rows.ts'
import type { Counted } from './counted.ts'
import { connectionObject } from './paging/connection-object.ts'
import { FROM_START, type ListPage, type Rows, type Walk } from './paging/list-page.ts'
import { pageArguments } from './paging/page-arguments.ts'
import { relationOf } from './paging/walk-rows.ts'
import { givenBoth } from './parameter.ts'
import type { Row } from './row.ts'
import type { TypeName } from './selection.ts'
import { column, type FieldSql, objectOf } from './type-mapping.ts'
import type { Filter } from './where.ts'

const PAGE = new Set(['nodes', 'edges', 'pageInfo'])

export function connection(type: TypeName, connectionPlan: ConnectionPlan = {}): FieldSql {
  const { where, total, isShort, among } = connectionPlan
  return (parent, selection, plan) => {
    const { orders } = plan.shapeOf(type)
    const page = pageArguments(selection, (order) => orders![order]!.keys.length)
    const order = orders![page.order]!
    const filter = selection.args.filter as Filter | null | undefined
    const selected = selection.of[`${type}Connection`] ?? []
    // A page of all rows of an index looks at none in vain.
    const isBounded =
      !isShort && !among && (filter != null || where !== undefined || selected.some(({ field }) => !PAGE.has(field)))
    const most = isBounded ? plan.rowsToRead() : null
    const source = { type, parent, args: selection.args, order, orderName: page.order, plan, ...connectionPlan }
    const rows = (walk: Walk): Rows => (most === null ? allRows(source) : firstRows(source, walk, most))
    const inner = plan.ofEach(givenBoth(page.first ?? 0, page.last ?? 0, (first, last) => Math.max(first, last)))
    const list: ListPage = {
      ...{ type, page, order, rows },
      isCostly: filter != null || page.before !== null || most !== null,
      total: () => (filter == null && total ? total(parent, selection.args) : null),
      edge: (edge, row) => objectOf(type, row, edge, inner),
      summary: (field) => {
        const counted = rows(FROM_START)
        const { child, from, where } = counted
        const relation = (after: Sql) => relationOf(counted, after)
        return plan.summaryOf(field, { from, where, relation, ...countable(type, child) })
      },
    }
    return connectionObject(list, selected, plan)
  }
}

/** The way from a row of articles or quotes to its article and its quotes. */
function countable(type: TypeName, row: Row): Omit<Counted, 'from' | 'where' | 'relation'> {
  const id = column(row, 'id')
  if (type === 'Article') return { id, articleId: id, isQuote: (quote) => sql`${column(quote, 'articleId')} = ${id}` }
  const isQuote = (quote: Row) => sql`${column(quote, 'id')} = ${id}`
  return { id, articleId: column(row, 'articleId'), isQuote, quote: row }
}

/** The fields of the schema that are lists with pages: which rows they have, by their link to the parent and by a filter. */

import sql, { join, type Sql } from 'sql-template-tag'
import type { Counted } from './counted.ts'
import { connectionObject } from './paging/connection-object.ts'
import type { ListPage, Rows } from './paging/list-page.ts'
import { pageArguments } from './paging/page-arguments.ts'
import type { Row } from './row.ts'
import type { TypeName } from './selection.ts'
import { alive, column, type FieldSql, objectOf, table } from './type-mapping.ts'
import { type Filter, whereOf } from './where.ts'

export interface ConnectionPlan {
  /** A table that links parent and child and carries the child's sort keys; `where` then gets its alias. */
  readonly link?: { readonly table: string; readonly childId: string; readonly orders: readonly string[] }
  /** Condition of the parent's rows, arguments other than the page's and `filter` included. */
  readonly where?: (child: Row, parent: Row, args: Readonly<Record<string, unknown>>, link: Row) => Sql
  /** Columns of the order that are the same in all rows of one parent. */
  readonly fixed?: readonly string[]
}

export function connection(type: TypeName, { link, where, fixed }: ConnectionPlan = {}): FieldSql {
  return (parent, selection, plan) => {
    const { orders } = plan.shapeOf(type)
    const page = pageArguments(selection, (order) => orders![order]!.keys.length)
    const rows = (): Rows => {
      const child = plan.alias(type)
      const linked = link ? plan.alias('link') : child
      const name = plan.shapeOf(type).table!
      const own = table(name, child)
      const conditions = [
        alive(name, child),
        ...(link ? [alive(link.table, linked)] : []),
        where?.(child, parent, selection.args, linked) ?? sql`1`,
        whereOf(type, child, selection.args.filter as Filter | null, plan),
      ]
      return {
        child,
        from: link
          ? sql`${table(link.table, linked)} JOIN ${own} ON ${column(child, 'id')} = ${column(linked, link.childId)}`
          : own,
        where: join(conditions, ' AND '),
        keys: link?.orders.includes(page.order) ? linked : child,
        fixed,
      }
    }
    const list: ListPage = {
      type,
      page,
      order: orders![page.order]!,
      rows,
      isCostly: selection.args.filter != null || page.before !== null,
      edge: (edge, row) => objectOf(type, row, edge, plan),
      summary: (field) => {
        const { child, from, where } = rows()
        return plan.summaryOf(field, { from, where, ...countable(type, child) })
      },
    }
    return connectionObject(list, selection.of[`${type}Connection`] ?? [], plan)
  }
}

/** The way from a row of articles or quotes to its article and its quotes. */
function countable(type: TypeName, row: Row): Omit<Counted, 'from' | 'where'> {
  const id = column(row, 'id')
  if (type === 'Article') return { id, articleId: id, isQuote: (quote) => sql`${column(quote, 'articleId')} = ${id}` }
  const isQuote = (quote: Row) => sql`${column(quote, 'id')} = ${id}`
  return { id, articleId: column(row, 'articleId'), isQuote, quote: row }
}

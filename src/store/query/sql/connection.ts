/**
 * A page of a list as one SQL expression, by Relay's Cursor Connections specification: the page is read once, one row
 * longer than asked for where it has to be known whether there is more, and what is selected is put together from there.
 * What the specification leaves open: before a page that starts behind `after`, and behind one that ends before `before`,
 * there is more where the list has anything on the cursor's far side, the cursor's own row included.
 */
import sql, { empty, join, raw, type Sql } from 'sql-template-tag'
import type { Counted } from './counted.ts'
import { beyond, cursorOf } from './paging/cursor.ts'
import type { ListPage, Rows } from './paging/list-page.ts'
import { type PageArguments, pageArguments } from './paging/page-arguments.ts'
import { pageInfo } from './paging/page-info.ts'
import { type Given, givenBoth } from './parameter.ts'
import type { Row } from './row.ts'
import type { Selection, TypeName } from './selection.ts'
import { column, type FieldSql, jsonObject, limit, objectOf, type Plan, table } from './type-mapping.ts'
import { type Filter, whereOf } from './where.ts'

export interface ConnectionPlan {
  /** A table that links parent and child and carries the child's sort keys; `where` then gets its alias. */
  readonly link?: { readonly table: string; readonly childId: string; readonly orders: readonly string[] }
  /** Which rows belong to the parent, arguments other than the page's and `filter` included. */
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
      const own = table(plan.shapeOf(type).table!, child)
      const conditions = [
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

/** How a row of articles or quotes leads to its article and its quotes. */
function countable(type: TypeName, row: Row): Omit<Counted, 'from' | 'where'> {
  const id = column(row, 'id')
  if (type === 'Article') return { id, articleId: id, isQuote: (quote) => sql`${column(quote, 'articleId')} = ${id}` }
  const isQuote = (quote: Row) => sql`${column(quote, 'id')} = ${id}`
  return { id, articleId: column(row, 'articleId'), isQuote, quote: row }
}

export function connectionObject(list: ListPage, selections: readonly Selection[], plan: Plan): Sql {
  const { type, page } = list
  const read = plan.alias('page')
  const edgesOf = (selection: Selection, row: Row) =>
    jsonObject(`${type}Edge`, selection.of[`${type}Edge`] ?? [], (member) =>
      member.field === 'cursor' ? cursorOf(page.order, list.order, row) : list.edge(member, row),
    )
  const object = (edges: (selection: Selection) => Sql, info: (selection: Selection) => Sql) =>
    jsonObject(`${type}Connection`, selections, (selection) => {
      if (selection.field === 'edges') return edges(selection)
      if (selection.field === 'pageInfo') return info(selection)
      if (selection.field !== 'totalCount') return list.summary(selection)
      if (list.total) return list.total()
      const { from, where } = list.rows()
      return sql`(SELECT count(*) FROM ${from} WHERE ${where})`
    })
  const keys = list.order.keys.map((key) => key.column)
  const one = givenBoth(page.first ?? 0, page.last ?? 0, (first, last) => Math.max(first, last) + 1)

  if (page.last === null && !list.isCostly) {
    // Forwards, the rows are put together as they come. What is told of the page needs no more than an index to be known.
    const hasInfo = selections.some(({ field }) => field === 'pageInfo')
    const pairs = object(
      (selection) => {
        const row = plan.alias(type)
        const edge = edgesOf(selection, row)
        return sql`(SELECT json_group_array(${edge}) FROM (${orderedRows(list, usedColumns(edge, row), page.first!)}) ${raw(row)})`
      },
      (selection) =>
        pageInfo(list, selection.of.PageInfo ?? [], read, sql`(SELECT * FROM ${raw(read)} ${limit(page.first!)})`),
    )
    if (!hasInfo) return pairs
    return sql`(WITH ${raw(read)} AS MATERIALIZED (${orderedRows(list, keys, one)}) SELECT ${pairs})`
  }

  const used = new Set(keys)
  const pairs = object(
    (selection) => {
      const edge = edgesOf(selection, read)
      for (const name of usedColumns(edge, read)) used.add(name)
      return sql`(SELECT json_group_array(${edge} ORDER BY nth ${direction(page)}) FROM ${raw(read)} WHERE ${keptRows(page, read)})`
    },
    (selection) =>
      pageInfo(
        list,
        selection.of.PageInfo ?? [],
        read,
        sql`(SELECT * FROM ${raw(read)} WHERE ${keptRows(page, read)})`,
      ),
  )
  if (!selections.some(({ field }) => field === 'edges' || field === 'pageInfo')) return pairs
  return sql`(WITH ${raw(read)} AS MATERIALIZED (SELECT *, row_number() OVER () AS nth FROM (${orderedRows(list, [...used], one)}))
    SELECT ${pairs})`
}

/** The columns of a row that an expression reads: no others are carried through. */
function usedColumns(expression: Sql, row: Row): string[] {
  const names = expression.sql.matchAll(new RegExp(`\\b${row}\\."(\\w+)"`, 'g'))
  return [...new Set(Array.from(names, ([, name]) => name!))]
}

/** So many rows of the page in the direction they are read. */
function orderedRows({ page, order, rows }: ListPage, columns: readonly string[], most: Given<number>): Sql {
  const { child, from, where, keys, fixed } = rows()
  const backwards = page.first === null
  const sorted = order.keys
    .filter((key) => !fixed?.includes(key.column))
    .map(
      (key) => sql`${column(keys, key.column)} ${(key.descending ?? false) !== backwards ? raw('DESC') : raw('ASC')}`,
    )
  const after = page.after ? sql`AND ${beyond(order, keys, page.after, '>')}` : empty
  const before = page.before ? sql`AND ${beyond(order, keys, page.before, '<')}` : empty
  // A column of the order is read where the order is, so that the cursor says what the rows were ordered by.
  const isKey = (name: string) => order.keys.some((key) => key.column === name)
  const values = columns.map((name) => column(isKey(name) ? keys : child, name))
  return sql`SELECT ${values.length ? join(values) : sql`1`} FROM ${from}
    WHERE ${where} ${after} ${before} ORDER BY ${join(sorted)} ${limit(most)}`
}

/** Which of the rows read are the page's. */
function keptRows({ first, last }: PageArguments, rows: Row): Sql {
  if (first === null) return sql`nth <= ${last}`
  if (last === null) return sql`nth <= ${first}`
  return sql`nth <= ${first} AND nth > (SELECT min(count(*), ${first}) FROM ${raw(rows)}) - ${last}`
}

/** Rows that were read backwards are turned round. */
function direction({ first }: PageArguments): Sql {
  return first === null ? raw('DESC') : raw('ASC')
}

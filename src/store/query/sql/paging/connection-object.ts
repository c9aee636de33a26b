/**
 * A page of a list as one SQL expression, by Relay's Cursor Connections specification: the page is read once, one row
 * longer than asked for where it has to be known whether there is more, and what is selected is put together from there.
 * Decides what the specification leaves open: before a page that starts behind `after`, and behind one that ends before
 * `before`, there is more where the list has anything on the cursor's far side, the cursor's own row included.
 */

import sql, { join, raw, type Sql } from 'sql-template-tag'
import { type Given, givenBoth } from '../parameter.ts'
import type { Row } from '../row.ts'
import type { Selection } from '../selection.ts'
import { column, jsonObject, limit, type Plan } from '../type-mapping.ts'
import { cursorOf } from './cursor.ts'
import { type ListPage, type Rows, walkOf } from './list-page.ts'
import type { PageArguments } from './page-arguments.ts'
import { pageInfo } from './page-info.ts'
import { totalOf } from './total.ts'
import { between, sortedBy } from './walk-rows.ts'

export function connectionObject(list: ListPage, selections: readonly Selection[], plan: Plan): Sql {
  const { type, page } = list
  const read = plan.alias('page')
  const total = totalOf(list, selections, plan)
  const memberOf = (selection: Selection, row: Row) =>
    selection.field === 'nodes'
      ? list.edge({ ...selection, field: 'node' }, row)
      : jsonObject(`${type}Edge`, selection.of[`${type}Edge`] ?? [], (member) =>
          member.field === 'cursor' ? cursorOf(page.order, list.order, row) : list.edge(member, row),
        )
  const object = (members: (selection: Selection) => Sql, info: (selection: Selection) => Sql) =>
    jsonObject(`${type}Connection`, selections, (selection) => {
      if (holdsRows(selection)) return members(selection)
      if (selection.field === 'pageInfo') return info(selection)
      if (selection.field === 'totalCount') return total.count
      if (selection.field === 'totalCountRelation') return total.relation
      return list.summary(selection)
    })
  const keys = list.order.keys.map((key) => key.column)
  const one = givenBoth(page.first ?? 0, page.last ?? 0, (first, last) => Math.max(first, last) + 1)

  const lists = selections.filter(holdsRows).length
  if (page.last === null && !list.isCostly && lists < 2) {
    // Forwards, and into one list only, the rows are put together as they come. What is told of the page needs no more
    // than an index to be known.
    const hasInfo = selections.some(({ field }) => field === 'pageInfo')
    const pairs = object(
      (selection) => {
        const row = plan.alias(type)
        const member = memberOf(selection, row)
        return sql`(SELECT json_group_array(${member}) FROM (${orderedRows(list, list.rows(walkOf(page)), usedColumns(member, row), page.first!)}) ${raw(row)})`
      },
      (selection) =>
        pageInfo(list, selection.of.PageInfo ?? [], read, sql`(SELECT * FROM ${raw(read)} ${limit(page.first!)})`),
    )
    const rows = orderedRows(list, list.rows(walkOf(page)), keys, one)
    return withCommon(pairs, hasInfo && sql`${raw(read)} AS MATERIALIZED (${rows})`, total.common)
  }

  const used = new Set(keys)
  const rows = list.rows(walkOf(page))
  const pairs = object(
    (selection) => {
      const member = memberOf(selection, read)
      for (const name of usedColumns(member, read)) used.add(name)
      return sql`(SELECT json_group_array(${member} ORDER BY nth ${direction(page)}) FROM ${raw(read)} WHERE ${keptRows(page, read)})`
    },
    (selection) =>
      pageInfo(
        list,
        selection.of.PageInfo ?? [],
        read,
        sql`(SELECT * FROM ${raw(read)} WHERE ${keptRows(page, read)})`,
        rows.cut,
      ),
  )
  const isRead = lists > 0 || selections.some(({ field }) => field === 'pageInfo')
  const numbered = sql`SELECT *, row_number() OVER () AS nth FROM (${orderedRows(list, rows, [...used], one)})`
  return withCommon(pairs, isRead && sql`${raw(read)} AS MATERIALIZED (${numbered})`, total.common)
}

/** An expression with the rows that several of its parts read. */
function withCommon(expression: Sql, ...tables: readonly (Sql | false | undefined)[]): Sql {
  const common = tables.filter((table) => table !== false && table !== undefined)
  return common.length ? sql`(WITH ${join(common)} SELECT ${expression})` : expression
}

/** Whether a field of a connection is the page's rows, with their cursors or without. */
function holdsRows({ field }: Selection): boolean {
  return field === 'nodes' || field === 'edges'
}

/** The columns of a row that an expression reads: no others are carried through. */
function usedColumns(expression: Sql, row: Row): string[] {
  const names = expression.sql.matchAll(new RegExp(`\\b${row}\\."(\\w+)"`, 'g'))
  return [...new Set(Array.from(names, ([, name]) => name!))]
}

/** So many rows of the page in the direction they are read. */
function orderedRows(
  { page, order }: ListPage,
  { child, from, where, keys, fixed }: Rows,
  columns: readonly string[],
  most: Given<number>,
): Sql {
  const walk = walkOf(page)
  // A column of the order is read where the order is, so that the cursor says what the rows were ordered by.
  const isKey = (name: string) => order.keys.some((key) => key.column === name)
  const values = columns.map((name) => column(isKey(name) ? keys : child, name))
  return sql`SELECT ${values.length ? join(values) : sql`1`} FROM ${from}
    WHERE ${where} ${between(order, keys, walk)} ORDER BY ${sortedBy(order, keys, walk.isBackwards, fixed)} ${limit(most)}`
}

/** Cuts the page out of the rows that were read. */
function keptRows({ first, last }: PageArguments, rows: Row): Sql {
  if (first === null) return sql`nth <= ${last}`
  if (last === null) return sql`nth <= ${first}`
  return sql`nth <= ${first} AND nth > (SELECT min(count(*), ${first}) FROM ${raw(rows)}) - ${last}`
}

/** Rows that were read backwards are turned round. */
function direction({ first }: PageArguments): Sql {
  return first === null ? raw('DESC') : raw('ASC')
}

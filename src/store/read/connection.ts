/**
 * A page of a list as one SQL expression, by Relay's Cursor Connections specification: the page is read once, one row
 * longer than asked for to know whether there is more, and what is selected of it is put together from there.
 * What the specification leaves open: before a page that starts behind `after`, and behind one that ends before `before`,
 * there is more where the list has anything on the cursor's far side, the cursor's own row included.
 */
import sql, { empty, join, raw, type Sql } from 'sql-template-tag'
import { beyond, cursorOf } from './cursor.ts'
import { type PageArguments, pageArguments } from './page-arguments.ts'
import { givenBoth } from './parameter.ts'
import type { Selection, TypeName } from './selection.ts'
import { column, type FieldPlan, jsonObject, type OrderPlan, objectOf, type Plan, type Row, table } from './shape.ts'
import { type Filter, whereOf } from './where.ts'

export interface ConnectionPlan {
  /** A table that links parent and child and carries the child's sort keys; `where` then gets its alias. */
  readonly link?: { readonly table: string; readonly childId: string; readonly orders: readonly string[] }
  /** Which rows belong to the parent, arguments other than the page's and `filter` included. */
  readonly where?: (child: Row, parent: Row, args: Readonly<Record<string, unknown>>, link: Row) => Sql
}

interface Source {
  readonly child: Row
  readonly from: Sql
  readonly where: Sql
  /** The alias whose columns give the order. */
  readonly keys: Row
}

export function connection(type: TypeName, { link, where }: ConnectionPlan = {}): FieldPlan {
  return (parent, selection, plan) => {
    const { orders } = plan.shapeOf(type)
    const page = pageArguments(selection, (order) => orders![order]!.keys.length)
    const order = orders![page.order]!
    const source = (): Source => {
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
      }
    }
    return connectionObject(type, selection.of[`${type}Connection`] ?? [], page, order, source, plan)
  }
}

function connectionObject(
  type: TypeName,
  selections: readonly Selection[],
  page: PageArguments,
  order: OrderPlan,
  source: () => Source,
  plan: Plan,
): Sql {
  const rows = plan.alias('page')
  const kept = keptRows(page, rows)
  const object = jsonObject(`${type}Connection`, selections, (selection) => {
    if (selection.field === 'totalCount') {
      const { from, where } = source()
      return sql`(SELECT count(*) FROM ${from} WHERE ${where})`
    }
    if (selection.field === 'edges') {
      const edge = edgeObject(type, rows, selection.of[`${type}Edge`] ?? [], plan)
      return sql`(SELECT json_group_array(${edge} ORDER BY nth ${direction(page)}) FROM ${raw(rows)} WHERE ${kept})`
    }
    return pageInfo(selection.of.PageInfo ?? [], page, order, source, rows, kept)
  })
  const needsPage = selections.some(({ field }) => field === 'edges' || field === 'pageInfo')
  if (!needsPage) return object
  return sql`(WITH ${raw(rows)} AS MATERIALIZED (${pageRows(page, order, source())}) SELECT ${object})`
}

/** The rows of the page in the direction they are read, counted from 1 as `nth`, and one more where there is one. */
function pageRows(page: PageArguments, order: OrderPlan, { child, from, where, keys }: Source): Sql {
  const backwards = page.first === null
  const sorted = order.keys.map(
    (key) => sql`${column(keys, key.column)} ${(key.descending ?? false) !== backwards ? raw('DESC') : raw('ASC')}`,
  )
  const after = page.after ? sql`AND ${beyond(order, keys, page.after, '>')}` : empty
  const before = page.before ? sql`AND ${beyond(order, keys, page.before, '<')}` : empty
  return sql`SELECT *, row_number() OVER () AS nth FROM (
    SELECT ${raw(child)}.*, ${cursorOf(page.order, order, keys)} AS "cursor" FROM ${from}
    WHERE ${where} ${after} ${before} ORDER BY ${join(sorted)} LIMIT ${givenBoth(page.first ?? 0, page.last ?? 0, (first, last) => Math.max(first, last) + 1)})`
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

function edgeObject(type: TypeName, rows: Row, selections: readonly Selection[], plan: Plan): Sql {
  return jsonObject(`${type}Edge`, selections, (selection) =>
    selection.field === 'cursor' ? column(rows, 'cursor') : objectOf(type, rows, selection, plan),
  )
}

function pageInfo(
  selections: readonly Selection[],
  page: PageArguments,
  order: OrderPlan,
  source: () => Source,
  rows: Row,
  kept: Sql,
): Sql {
  const [forwards, backwards] = page.first === null ? [raw('DESC'), raw('ASC')] : [raw('ASC'), raw('DESC')]
  const edge = (way: Sql) => sql`(SELECT "cursor" FROM ${raw(rows)} WHERE ${kept} ORDER BY nth ${way} LIMIT 1)`
  const isSomethingBeyond = (cursor: PageArguments['after'], side: '>' | '<') => {
    if (!cursor) return sql`0`
    const { from, where, keys } = source()
    return sql`EXISTS (SELECT 1 FROM ${from} WHERE ${where} AND ${beyond(order, keys, cursor, side, true)})`
  }
  const read = sql`(SELECT count(*) FROM ${raw(rows)})`
  const values: Readonly<Record<string, () => Sql>> = {
    startCursor: () => edge(forwards),
    endCursor: () => edge(backwards),
    hasNextPage: () =>
      boolean(page.first !== null ? sql`${read} > ${page.first}` : isSomethingBeyond(page.before, '>')),
    hasPreviousPage: () =>
      boolean(page.last !== null ? sql`${read} > ${page.last}` : isSomethingBeyond(page.after, '<')),
  }
  return jsonObject('PageInfo', selections, ({ field }) => values[field]!())
}

export function boolean(condition: Sql): Sql {
  return sql`json(iif(${condition}, 'true', 'false'))`
}

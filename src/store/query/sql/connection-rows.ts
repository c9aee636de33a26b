/** The rows of a list in SQL: all of them, or the first that a walk looks at. */
import sql, { join, raw, type Sql } from 'sql-template-tag'
import { daysOf } from './days-of.ts'
import type { Rows, Walk } from './paging/list-page.ts'
import { walkRows } from './paging/walk-rows.ts'
import type { Given } from './parameter.ts'
import type { Row } from './row.ts'
import type { TypeName } from './selection.ts'
import { alive, column, type OrderPlan, type Plan, type Span, table } from './type-mapping.ts'
import { type Filter, whereOf } from './where.ts'

type Arguments = Readonly<Record<string, unknown>>

export interface ConnectionPlan {
  /** A table that links parent and child and carries the child's sort keys in those orders. */
  readonly link?: { readonly table: string; readonly childId: string; readonly orders: readonly string[] }
  /** Ties a row, or that of the link, to its parent: an index finds the parent's rows in the order of the list. */
  readonly of?: (row: Row, parent: Row) => Sql
  /** Condition of the rows from arguments other than the page's and `filter`, or one that no index finds. */
  readonly where?: (child: Row, parent: Row, args: Arguments) => Sql
  /** The numbers of the parent's rows, as a SELECT: they are put in order, and so all looked at, for every page. */
  readonly among?: (parent: Row, args: Arguments) => Sql
  /** The number of rows where there is no filter, if it is known without counting; null where it is not. */
  readonly total?: (parent: Row, args: Arguments) => Sql | null
  /** True if a parent has no more rows than one article can have. */
  readonly isShort?: boolean
  /** Columns of the order that are the same in all rows of one parent. */
  readonly fixed?: readonly string[]
}

/** What a list is made of. */
export interface ListSource extends Pick<ConnectionPlan, 'link' | 'of' | 'where' | 'among' | 'fixed'> {
  readonly type: TypeName
  readonly parent: Row
  readonly args: Readonly<Record<string, unknown>>
  readonly order: OrderPlan
  readonly orderName: string
  readonly plan: Plan
}

export function allRows(source: ListSource): Rows {
  const { link, among, parent, args, fixed } = source
  const { name, child, linked, keys } = tablesOf(source)
  const conditions = [
    alive(name, child),
    ...(link ? [alive(link.table, linked)] : []),
    ...ofParent(source, linked),
    ...(among ? [sql`${column(child, 'id')} IN (${among(parent, args)})`] : []),
    ...restOf(source, child),
  ]
  const from = link
    ? sql`${table(link.table, linked)} JOIN ${table(name, child)} ON ${column(child, 'id')} = ${column(linked, link.childId)}`
    : table(name, child)
  return { child, from, where: join(conditions, ' AND '), keys, fixed }
}

/** `most`: rows to look at, whether they are the list's or not. */
export function firstRows(source: ListSource, walk: Walk, most: Given<number>): Rows {
  const { type, parent, link, fixed, order, orderName, args, plan } = source
  const { name, child, linked, keys } = tablesOf(source)
  const isParents = keys === linked
  const parents = ofParent(source, linked)
  const days = daysOf(type, orderName, args.filter as Filter | null | undefined, keys)
  const { from, goesOn, cut, span } = walkRows(
    {
      ...{ keys, order, orderName, fixed, most, plan },
      parent: parent === '' ? raw('0') : column(parent, 'id'),
      name: link && isParents ? link.table : name,
      where: [...(isParents ? parents : []), ...days],
    },
    walk,
  )
  const conditions = [goesOn, ...(isParents ? [] : parents), ...restOf(source, child, span)]
  return {
    child,
    from: joined(source, from, { name, child, linked, keys }),
    where: join(conditions, ' AND '),
    keys,
    fixed,
    cut,
  }
}

interface Tables {
  readonly name: string
  readonly child: Row
  /** Of the table that links it to its parent; itself where there is none. */
  readonly linked: Row
  /** The one of them that has the order. */
  readonly keys: Row
}

function tablesOf({ type, link, orderName, plan }: ListSource): Tables {
  const child = plan.alias(type)
  const linked = link ? plan.alias('link') : child
  const keys = link?.orders.includes(orderName) ? linked : child
  return { name: plan.shapeOf(type).table!, child, linked, keys }
}

function joined({ link }: ListSource, from: Sql, { name, child, linked, keys }: Tables): Sql {
  if (!link) return from
  const other = keys === linked ? table(name, child) : table(link.table, linked)
  return sql`${from} JOIN ${other} ON ${column(child, 'id')} = ${column(linked, link.childId)}`
}

function ofParent({ of, parent }: ListSource, linked: Row): Sql[] {
  return of ? [of(linked, parent)] : []
}

function restOf({ type, where, parent, args, plan }: ListSource, child: Row, span?: Span): Sql[] {
  return [
    ...(where ? [where(child, parent, args)] : []),
    whereOf(type, child, args.filter as Filter | null | undefined, plan, span ? { span } : {}),
  ]
}

/** The kinds of field, each a function that gives the plan of one. Shapes are written with these. */

import sql, { empty, join, raw, type Sql } from 'sql-template-tag'
import { listSize } from './paging/list-size.ts'
import { MAX_PAGE } from './paging/page-arguments.ts'
import type { Row } from './row.ts'
import type { Selection, TypeName } from './selection.ts'
import { alive, column, type FieldSql, jsonObject, limit, literal, objectOf, type Plan, table } from './type-mapping.ts'

/** A column of the row, by another name or as an expression. */
export function value(from: string | ((row: Row) => Sql)): FieldSql {
  return (row) => (typeof from === 'string' ? column(row, from) : from(row))
}

/** Prisma's own form of a moment, `2026-11-23T22:45:36.933+00:00`, in UTC. */
export function moment(name: string): FieldSql {
  return value((row) => sql`replace(${column(row, name)}, '+00:00', 'Z')`)
}

/** A column that holds JSON, e.g. a list of strings. */
export function json(name: string): FieldSql {
  return (row) => sql`json(${column(row, name)})`
}

/** Columns whose names are the fields' own. */
export function values<const Name extends string>(...names: readonly Name[]): Record<Name, FieldSql> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, FieldSql>
}

/** An object made of the same row. */
export function part(type: TypeName): FieldSql {
  return (row, selection, plan) => objectOf(type, row, selection, plan)
}

/** The one row of another table that fits, or null. */
export function one(
  type: TypeName,
  where: (child: Row, parent: Row, args: Readonly<Record<string, unknown>>) => Sql,
): FieldSql {
  return (parent, selection, plan) => {
    const child = plan.alias(type)
    const object = objectOf(type, child, selection, plan)
    return sql`(SELECT ${object} FROM ${table(plan.shapeOf(type).table!, child)} WHERE ${where(child, parent, selection.args)} LIMIT 1)`
  }
}

/** Whichever of a person and a source the two columns name, or null. */
export function party(personColumn: string, sourceColumn: string): FieldSql {
  const either = { Person: personColumn, Source: sourceColumn }
  return (row, selection, plan) => {
    const cases = Object.entries(either).map(([type, name]) => {
      const found = one(type, (child, parent) => sql`${column(child, 'id')} = ${column(parent, name)}`)(
        row,
        selection,
        plan,
      )
      return sql`WHEN ${column(row, name)} IS NOT NULL THEN ${found}`
    })
    return sql`CASE ${join(cases, ' ')} END`
  }
}

/** Members that a list without an argument `first` has at the most, as a rule. */
const USUAL_LENGTH = 20

export interface ListPlan {
  /** Table to read, where it is not the type's own. */
  readonly table?: string
  readonly where: (child: Row, parent: Row, args: Readonly<Record<string, unknown>>) => Sql
  readonly order: (child: Row) => Sql
  /** The most that the argument `first` may ask for, where there is one. */
  readonly most?: number
}

/** All rows of another table that fit, in order, as a list of objects. */
export function list(type: TypeName, { table: from, where, order, most }: ListPlan): FieldSql {
  return (parent, selection, plan) => {
    const child = plan.alias(type)
    const size = most === undefined ? USUAL_LENGTH : selection.args.first == null ? MAX_PAGE : listSize(selection, most)
    const object = objectOf(type, child, selection, plan.ofEach(size))
    const isWhole = most === undefined || (most === Number.POSITIVE_INFINITY && selection.args.first == null)
    const name = from ?? plan.shapeOf(type).table!
    const rows = sql`SELECT * FROM ${table(name, child)} WHERE ${alive(name, child)} AND ${where(child, parent, selection.args)}
      ORDER BY ${order(child)} ${isWhole ? empty : limit(listSize(selection, most))}`
    return sql`(SELECT json_group_array(${object}) FROM (${rows}) ${raw(child)})`
  }
}

/** A column that holds a JSON list of objects whose members are the fields. */
export function jsonList(type: TypeName, name: string): FieldSql {
  return (row, selection, plan) => jsonListOf(type, column(row, name), selection, plan)
}

/** The same of an expression; members that are lists themselves are handed on as they are. */
export function jsonListOf(type: TypeName, text: Sql, selection: Selection, plan: Plan): Sql {
  const item = plan.alias('item')
  const object = jsonObject(type, selection.of[type] ?? [], (member) => {
    const [inner] = Object.keys(member.of)
    if (inner) return jsonListOf(inner, sql`${raw(item)}.value -> ${literal(member.field)}`, member, plan)
    return sql`${raw(item)}.value ->> ${literal(member.field)}`
  })
  return sql`(SELECT json_group_array(${object}) FROM json_each(${text}) ${raw(item)})`
}

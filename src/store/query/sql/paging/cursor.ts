/** A place in an ordered list <-> an opaque string. It holds the order's name and the row's own values, no row number. */

import sql, { join, raw, type Sql } from 'sql-template-tag'
import type { Given } from '../parameter.ts'
import { numberOf, publicIdOf } from '../public-ids.ts'
import type { Row } from '../row.ts'
import { column, literal, type OrderKey, type OrderPlan } from '../type-mapping.ts'

export interface Cursor {
  readonly order: string
  readonly values: readonly Given<string | number>[]
}

/** The expression of a row's cursor: hexadecimal of `["NEWEST", 1234, "art_…", 2]`. */
export function cursorOf(order: string, plan: OrderPlan, row: Row): Sql {
  return sql`hex(json_array(${literal(order)}, ${join(plan.keys.map((key) => written(key, row)))}))`
}

function written({ column: name, numbers }: OrderKey, row: Row): Sql {
  return numbers ? publicIdOf(numbers, column(row, name)) : column(row, name)
}

/** Of what is gone since nothing is known but the keys before. */
function read({ numbers }: OrderKey, value: Given<string | number>): Sql {
  return numbers ? sql`coalesce(${numberOf(numbers, sql`${value}`)}, 0)` : sql`${value}`
}

/** Null for anything that `cursorOf` did not make. */
export function decodeCursor(cursor: string): { order: string; values: (string | number)[] } | null {
  if (cursor.length > 2_000 || !/^(?:[0-9A-F]{2})+$/.test(cursor)) return null
  try {
    const [order, ...values] = JSON.parse(Buffer.from(cursor, 'hex').toString()) as unknown[]
    const plain = values.every((value) => typeof value === 'string' || typeof value === 'number')
    return typeof order === 'string' && plain ? { order, values: values as (string | number)[] } : null
  } catch {
    return null
  }
}

/**
 * Tells whether a row lies behind (`>`) or before (`<`) a cursor; with `orAt`, or is the cursor's own.
 * One row value where all keys run in one direction, so that an index is walked from there.
 */
export function beyond(plan: OrderPlan, row: Row, cursor: Cursor, side: '>' | '<', orAt = false): Sql {
  const { keys } = plan
  const sign = (descending = false) => ((side === '>') !== descending ? '>' : '<')
  if (new Set(keys.map((key) => key.descending ?? false)).size === 1) {
    const columns = join(keys.map((key) => column(row, key.column)))
    return sql`(${columns}) ${raw(sign(keys[0]!.descending) + (orAt ? '=' : ''))} (${join(keys.map((key, index) => read(key, cursor.values[index]!)))})`
  }
  // Mixed directions: a bound on the first key for the index, then key by key.
  const after = keys.reduceRight<Sql>(
    (rest, key, index) => {
      const own = column(row, key.column)
      const value = read(key, cursor.values[index]!)
      return sql`(${own} ${raw(sign(key.descending))} ${value} OR (${own} = ${value} AND ${rest}))`
    },
    orAt ? sql`1` : sql`0`,
  )
  return sql`(${column(row, keys[0]!.column)} ${raw(`${sign(keys[0]!.descending)}=`)} ${cursor.values[0]!} AND ${after})`
}

/** The arguments of a page, checked: Relay's first, after, last, before. */

import { type Given, given } from '../parameter.ts'
import { ReadError } from '../read-error.ts'
import type { Selection } from '../selection.ts'
import { type Cursor, decodeCursor } from './cursor.ts'

export const DEFAULT_PAGE = 20
export const MAX_PAGE = 100

export interface PageArguments {
  readonly order: string
  readonly first: Given<number> | null
  readonly last: Given<number> | null
  readonly after: Cursor | null
  readonly before: Cursor | null
}

/** `keysOf` tells how many keys an order has, and so how many values its cursors. */
export function pageArguments({ field, args }: Selection, keysOf: (order: string) => number): PageArguments {
  const size = (name: 'first' | 'last'): Given<number> | null => {
    const value = (args[name] ?? null) as Given<number> | null
    return value === null ? null : given(value, (rows) => checkSize(field, name, rows))
  }
  const order = args.order as string
  const cursor = (name: 'after' | 'before'): Cursor | null => {
    const value = (args[name] ?? null) as Given<string> | null
    if (value === null) return null
    const values = given(value, (text) => checkCursor(field, name, text, order, keysOf(order)))
    return { order, values: Array.from({ length: keysOf(order) }, (_, index) => given(values, (all) => all[index]!)) }
  }
  const last = size('last')
  const first = size('first') ?? (last === null ? DEFAULT_PAGE : null)
  return { order, first, last, after: cursor('after'), before: cursor('before') }
}

function checkSize(field: string, name: string, rows: number): number {
  if (rows < 0) throw new ReadError(name, `${field}(${name}: ${rows}): expected 0 or more`)
  if (rows > MAX_PAGE)
    throw new ReadError(name, `${field}(${name}: ${rows}): at most ${MAX_PAGE} a page; go on from the page's cursor`)
  return rows
}

function checkCursor(field: string, name: string, text: string, order: string, keys: number): (string | number)[] {
  const found = decodeCursor(text)
  if (!found) throw new ReadError(name, `${field}(${name}: "${text.slice(0, 40)}"): not a cursor of this API`)
  if (found.order !== order)
    throw new ReadError(
      name,
      `${field}(${name}: …): this cursor belongs to the order ${found.order}, the list is ordered by ${order}`,
    )
  if (found.values.length !== keys) throw new ReadError(name, `${field}(${name}: …): not a cursor of this list`)
  return found.values
}

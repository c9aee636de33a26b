/** The arguments of a page, checked: Relay's first, after, last, before. */
import { type Cursor, decodeCursor } from './cursor.ts'
import { ReadError } from './read-error.ts'
import type { Selection } from './selection.ts'

export const DEFAULT_PAGE = 20
export const MAX_PAGE = 100

export interface PageArguments {
  readonly order: string
  readonly first: number | null
  readonly last: number | null
  readonly after: Cursor | null
  readonly before: Cursor | null
}

/** `keysOf` tells how many keys an order has, and so how many values its cursors. */
export function pageArguments({ field, args }: Selection, keysOf: (order: string) => number): PageArguments {
  const size = (name: 'first' | 'last'): number | null => {
    const value = (args[name] ?? null) as number | null
    if (value === null) return null
    if (value < 0) throw new ReadError(name, `${field}(${name}: ${value}): expected 0 or more`)
    if (value > MAX_PAGE)
      throw new ReadError(name, `${field}(${name}: ${value}): at most ${MAX_PAGE} a page; go on from the page's cursor`)
    return value
  }
  const order = args.order as string
  const cursor = (name: 'after' | 'before'): Cursor | null => {
    const value = (args[name] ?? null) as string | null
    if (value === null) return null
    const found = decodeCursor(value)
    if (!found) throw new ReadError(name, `${field}(${name}: "${value.slice(0, 40)}"): not a cursor of this API`)
    if (found.order !== order)
      throw new ReadError(
        name,
        `${field}(${name}: …): this cursor belongs to the order ${found.order}, the list is ordered by ${order}`,
      )
    if (found.values.length !== keysOf(order))
      throw new ReadError(name, `${field}(${name}: …): not a cursor of this list`)
    return found
  }
  const last = size('last')
  const first = size('first') ?? (last === null ? DEFAULT_PAGE : null)
  return { order, first, last, after: cursor('after'), before: cursor('before') }
}

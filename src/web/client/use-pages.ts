import { useEffect, useReducer, useRef } from 'preact/hooks'

export interface Page<Item> {
  readonly nodes: readonly Item[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface Pages<Item> {
  readonly items: readonly Item[]
  readonly isLoading: boolean
  readonly hasFailed: boolean
  /** There are more pages, of which some may be empty. */
  readonly isMore: boolean
  /** Loads the next page; does nothing while one is on its way, or at the end. */
  more(): void
}

/** Pages after the first one, by list, so that "back" shows all that was there. */
const kept = new Map<string, Page<unknown>[]>()
const MOST = 20

/** A list that grows at its end. `name` is another one for every other first page. */
export function usePages<Item>(
  name: string,
  first: Page<Item>,
  load: (after: string | null, signal: AbortSignal) => Promise<Page<Item>>,
): Pages<Item> {
  const [, draw] = useReducer((round: number, _: undefined) => round + 1, 0)
  const state = useRef({ isLoading: false, hasFailed: false })
  const controller = useRef(new AbortController())
  const listName = `${name} ${first.pageInfo.endCursor}`
  useEffect(() => {
    controller.current = new AbortController()
    state.current = { isLoading: false, hasFailed: false }
    return () => controller.current.abort()
  }, [listName])
  const later = (kept.get(listName) ?? []) as Page<Item>[]
  const last = () => (kept.get(listName)?.at(-1) ?? first).pageInfo
  const more = () => {
    const { hasNextPage, endCursor } = last()
    if (state.current.isLoading || !hasNextPage) return
    state.current = { isLoading: true, hasFailed: false }
    const { signal } = controller.current
    load(endCursor, signal).then(
      (page) => {
        kept.set(listName, [...(kept.get(listName) ?? []), page])
        if (kept.size > MOST) kept.delete(kept.keys().next().value!)
        settle(signal, false)
      },
      () => settle(signal, true),
    )
    draw(undefined)
  }
  const settle = (signal: AbortSignal, hasFailed: boolean) => {
    if (signal.aborted) return
    state.current = { isLoading: false, hasFailed }
    draw(undefined)
  }
  return { items: [first, ...later].flatMap(({ nodes }) => nodes), ...state.current, isMore: last().hasNextPage, more }
}

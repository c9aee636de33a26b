import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'

interface VirtualListProps<Item> {
  /** Names the list, so that its measures are still known when the reader comes back. */
  readonly name: string
  readonly label: string
  readonly items: readonly Item[]
  /** Items that there are, loaded or not. */
  readonly total: number
  readonly keyOf: (item: Item) => string
  readonly children: (item: Item) => ComponentChildren
  /** Called when the end of what is loaded comes near. */
  onEnd(): void
}

type List = Virtualizer<Window, HTMLLIElement>

/** Heights by list, of the last few lists. */
const measures = new Map<string, VirtualItem[]>()
const MOST = 20
const USUAL_HEIGHT = 130

/** A list in the page's own scroll, of which only what is near the window is drawn. */
export function VirtualList<Item>({ name, label, items, total, keyOf, children, onEnd }: VirtualListProps<Item>) {
  const [, draw] = useReducer((round: number) => round + 1, 0)
  const list = useRef<HTMLOListElement>(null)
  const [margin, setMargin] = useState(0)
  const options: VirtualizerOptions<Window, HTMLLIElement> = {
    count: items.length,
    getScrollElement: () => window,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => keyOf(items[index]!),
    overscan: 8,
    scrollMargin: margin,
    initialOffset: () => scrollY,
    initialMeasurementsCache: measures.get(name) ?? [],
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => draw(undefined as never),
  }
  const [virtual] = useState<List>(() => new Virtualizer(options))
  virtual.setOptions(options)
  useLayoutEffect(() => virtual._didMount(), [virtual])
  useLayoutEffect(() => {
    virtual._willUpdate()
    const top = list.current!.getBoundingClientRect().top + scrollY
    if (Math.abs(top - margin) > 1) setMargin(top)
  })
  useLayoutEffect(
    () => () => {
      measures.set(name, virtual.measurementsCache)
      if (measures.size > MOST) measures.delete(measures.keys().next().value!)
    },
    [name, virtual],
  )
  const shown = virtual.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  useLayoutEffect(() => {
    if (items.length < total && last >= items.length - 5) onEnd()
  }, [last, items.length, total])
  return (
    <ol ref={list} class="virtual-list" aria-label={label} style={{ height: `${virtual.getTotalSize()}px` }}>
      {shown.map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={total}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          {children(items[index]!)}
        </li>
      ))}
    </ol>
  )
}

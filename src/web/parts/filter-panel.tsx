import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** As in the style sheet: from here on the panel stands beside the list. */
const WIDE = '(min-width: 60.01rem)'

/** Filters of a list: beside it where there is room, else folded above it. */
export function FilterPanel({ children }: { readonly children: ComponentChildren }) {
  const [isOpen] = useState(() => matchMedia(WIDE).matches)
  return (
    <aside aria-label="Narrow the list">
      <details class="filter-panel" open={isOpen}>
        <summary>Narrow the list</summary>
        <div class="filters">{children}</div>
      </details>
    </aside>
  )
}

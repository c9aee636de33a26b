/** The reader's place. The address is the only state that outlives a view, so "back" and a shared link show the same. */
import { useEffect, useState } from 'preact/hooks'
import { addressOf, type Place, placeOf } from './place.ts'

const listeners = new Set<() => void>()

export function currentPlace(): Place {
  return placeOf(location.pathname, location.search)
}

function tell(): void {
  for (const listener of listeners) listener()
}

/** Notes how far the page is scrolled, for when the reader comes back to it. */
function noteScroll(): void {
  history.replaceState({ ...history.state, top: scrollY }, '')
}

/** Goes to a place. `replace` keeps it out of the history: for a filter that is still being typed, for one. */
export function goTo(target: Place, { replace = false } = {}): void {
  const address = addressOf(target)
  if (address === location.pathname + location.search) return
  if (replace) history.replaceState(history.state, '', address)
  else {
    noteScroll()
    history.pushState({ depth: (history.state?.depth ?? 0) + 1 }, '', address)
  }
  tell()
}

export function startRouting(): void {
  history.scrollRestoration = 'manual'
  addEventListener('popstate', tell)
  addEventListener('pagehide', noteScroll)
  addEventListener('scrollend', noteScroll)
}

/** Scrolls a view that has just been drawn to where the reader was, or to what the address names, or to its top. */
export function settleScroll(): void {
  const top = history.state?.top as number | undefined
  const named = document.querySelector('[data-arrival]')
  if (top === undefined && named) named.scrollIntoView({ block: 'center', behavior: 'instant' })
  else scrollTo({ top: top ?? 0, behavior: 'instant' })
}

export function usePlace(): Place {
  const [place, setPlace] = useState(currentPlace)
  useEffect(() => {
    const listener = () => setPlace(currentPlace())
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [])
  return place
}

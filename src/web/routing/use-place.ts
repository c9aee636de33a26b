/** Where the reader is. The address is the only state that outlives a view, so "back" and a shared link show the same. */
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

/** How far the page was scrolled when the reader left it; 0 for a page that is new. */
export function notedScroll(): number {
  return (history.state?.top as number | undefined) ?? 0
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

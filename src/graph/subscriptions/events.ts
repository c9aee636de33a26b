/** News of this server's archive, told to whoever listens at that moment. A listener who is too slow is let go. */

export type Event =
  | { readonly kind: 'QUOTES'; readonly ids: readonly string[] }
  | { readonly kind: 'RELOAD'; readonly id: string; readonly isOver: boolean }

export interface Events {
  tell(event: Event): void
  /** All events from now on. Throws once more of them wait than a listener may leave unread. */
  listen(): AsyncIterableIterator<Event>
  /** Number of listeners. */
  count(): number
  /** Ends all that listen. */
  close(): void
}

/** Events that may wait for a listener. */
const MOST_WAITING = 256

/** Said to a listener who is let go. */
export class TooSlow extends Error {}

interface Listener {
  readonly waiting: Event[]
  wake: (() => void) | null
  state: 'OPEN' | 'CLOSED' | 'TOO_SLOW'
}

export function openEvents(mostWaiting = MOST_WAITING): Events {
  const listeners = new Set<Listener>()
  const end = (listener: Listener, state: Listener['state']) => {
    if (listener.state === 'OPEN') listener.state = state
    listeners.delete(listener)
    listener.wake?.()
  }
  return {
    tell(event) {
      for (const listener of listeners) {
        listener.waiting.push(event)
        if (listener.waiting.length > mostWaiting) end(listener, 'TOO_SLOW')
        else listener.wake?.()
      }
    },
    listen() {
      const listener: Listener = { waiting: [], wake: null, state: 'OPEN' }
      listeners.add(listener)
      return {
        async next(): Promise<IteratorResult<Event>> {
          for (;;) {
            if (listener.state === 'TOO_SLOW') throw new TooSlow()
            const event = listener.waiting.shift()
            if (event) return { done: false, value: event }
            if (listener.state === 'CLOSED') return { done: true, value: undefined }
            await new Promise<void>((resolve) => {
              listener.wake = resolve
            })
            listener.wake = null
          }
        },
        async return() {
          end(listener, 'CLOSED')
          listener.waiting.length = 0
          return { done: true, value: undefined }
        },
        [Symbol.asyncIterator]() {
          return this
        },
      }
    },
    count: () => listeners.size,
    close() {
      for (const listener of listeners) end(listener, 'CLOSED')
    },
  }
}

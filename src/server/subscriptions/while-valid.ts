/** Passes events on until `isValid` says that nobody may have them any more; then `last` once, and the end. */
export function whileValid<Event>(
  events: AsyncGenerator<Event>,
  isValid: () => boolean,
  last: () => Event,
): AsyncGenerator<Event> {
  let isOver = false
  const passed: Omit<AsyncGenerator<Event>, typeof Symbol.asyncDispose> = {
    async next() {
      if (isOver) return { done: true, value: undefined }
      const event = await events.next()
      if (event.done || isValid()) return event
      isOver = true
      await events.return(undefined)
      return { done: false, value: last() }
    },
    return: (value) => events.return(value),
    throw: (error) => events.throw(error),
    [Symbol.asyncIterator]() {
      return this as AsyncGenerator<Event>
    },
  }
  return passed as AsyncGenerator<Event>
}

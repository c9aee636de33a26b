/** The time of a run by step, in milliseconds. */
export interface Timings {
  /** Finding out what is new, and parting files into articles. */
  read: number
  /** Reading articles, in all threads together. */
  extract: number
  /** Waiting for the threads. */
  wait: number
  /** Writing articles with all their indexes. */
  store: number
  /** Of that, the full-text index. */
  index: number
  /** Comparing what is new with the rest. */
  link: number
  measure<Result>(what: 'store' | 'link', work: () => Result): Result
  waiting<Result>(work: Promise<Result>): Promise<Result>
  /** Counts the time that the values take to come. */
  each<Value>(what: 'read', values: AsyncIterable<Value>): AsyncGenerator<Value>
}

export function newTimings(): Timings {
  return {
    read: 0,
    extract: 0,
    wait: 0,
    store: 0,
    index: 0,
    link: 0,
    measure(what, work) {
      const from = performance.now()
      try {
        return work()
      } finally {
        this[what] += performance.now() - from
      }
    },
    async waiting(work) {
      const from = performance.now()
      const result = await work
      this.wait += performance.now() - from
      return result
    },
    async *each(what, values) {
      const iterator = values[Symbol.asyncIterator]()
      try {
        for (;;) {
          const from = performance.now()
          const { done, value } = await iterator.next()
          this[what] += performance.now() - from
          if (done) return
          yield value
        }
      } finally {
        await iterator.return?.()
      }
    },
  }
}

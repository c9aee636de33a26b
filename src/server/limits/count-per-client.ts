/** Counts what each client holds open. */
export interface Counter {
  /** Counts one more; false where the client, or all together, have as many as they may. */
  add(client: string): boolean
  remove(client: string): void
}

export function countPerClient(mostOfOne: number, mostOfAll = Number.POSITIVE_INFINITY): Counter {
  const counts = new Map<string, number>()
  let all = 0
  return {
    add(client) {
      const count = counts.get(client) ?? 0
      if (count >= mostOfOne || all >= mostOfAll) return false
      counts.set(client, count + 1)
      all++
      return true
    },
    remove(client) {
      const count = counts.get(client) ?? 0
      if (count > 1) counts.set(client, count - 1)
      else counts.delete(client)
      all--
    },
  }
}

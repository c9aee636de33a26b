/**
 * Limit on the cost that each client may ask for in a time. A client has a bucket with a minute's worth,
 * which fills again steadily; what costs more than is left has to wait.
 */
export interface RateLimit {
  /** Takes the cost and returns 0; or takes nothing, and returns the seconds until there is enough. */
  take(client: string, cost: number): number
  /** The seconds until there is enough; takes nothing. */
  wait(client: string, cost: number): number
}

/** Clients that are remembered; who has not asked for longest is forgotten, with a full bucket from then on. */
const MOST_CLIENTS = 10_000

const MINUTE = 60_000

/** `perMinute` is the cost that a client may ask for in a minute; `now` is in milliseconds from any start. */
export function rateLimit(perMinute: number, now: () => number = () => performance.now()): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>()
  const leftOf = (client: string, time: number) => {
    const known = buckets.get(client)
    return known ? Math.min(perMinute, known.left + ((time - known.at) * perMinute) / MINUTE) : perMinute
  }
  // What costs more than a full bucket is taken from a full one, which is then in debt.
  const waitFor = (cost: number, left: number) => {
    const missing = Math.min(cost, perMinute) - left
    return missing <= 0 ? 0 : Math.max(1, Math.ceil((missing * MINUTE) / perMinute / 1_000))
  }
  return {
    take(client, cost) {
      const time = now()
      const left = leftOf(client, time)
      const wait = waitFor(cost, left)
      buckets.delete(client)
      buckets.set(client, { left: wait ? left : left - cost, at: time })
      if (buckets.size > MOST_CLIENTS) buckets.delete(buckets.keys().next().value!)
      return wait
    },
    wait: (client, cost) => waitFor(cost, leftOf(client, now())),
  }
}

/** Addresses of one client: of IPv6, a network is one, for whoever has an address has them all. */
export function clientOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const groups = head.split(':').filter(Boolean)
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const all = tail === undefined ? groups : [...groups, ...Array(8 - groups.length - after.length).fill('0'), ...after]
  return `${all.slice(0, 4).join(':')}::/64`
}

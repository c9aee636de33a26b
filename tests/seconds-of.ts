/** How long something takes, told so that a slow or busy machine does not fail a test. */
import { createHash } from 'node:crypto'

/** Processor seconds of the yardstick on the machine that the tests' limits were set on. */
const YARDSTICK = 0.03

const TRIES = 4

let isWarm = false

/**
 * Processor seconds that a piece of work takes, as that machine would need them: what a fixed piece of work took right
 * before and after is the measure. The quickest of a few tries, the last of them being the first within the limit.
 */
export async function secondsOf(work: () => unknown, limit: number): Promise<number> {
  if (!isWarm) for (let round = 0; round < 4; round++) yardstick()
  isWarm = true
  let quickest = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES && quickest >= limit; tries++) {
    const before = await processorSeconds(yardstick)
    const own = await processorSeconds(work)
    const slowness = Math.max(1, before / YARDSTICK, (await processorSeconds(yardstick)) / YARDSTICK)
    quickest = Math.min(quickest, own / slowness)
  }
  return quickest
}

export async function processorSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** What the product's own work is made of: patterns, slices, maps, sorting, a hash. */
function yardstick(): string {
  const counts = new Map<string, number>()
  const text = 'The mayor, Ann Hill, said on Monday that “nothing is decided yet”, and left. '.repeat(900)
  for (let round = 0; round < 3; round++)
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      const key = `${word.toLowerCase()} ${counts.size % 977}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return createHash('sha256')
    .update(JSON.stringify([...counts].sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex')
}

import type { Connection } from './connection.ts'

/** Keys remembered as common, at the most. */
const REMEMBERED = 500_000

/**
 * Who has a key, by a statement that takes the key and a limit; nobody where more than `common` have it, for then it tells
 * nothing. Which keys are common is remembered: in a large archive most are asked for again and again.
 */
export function rareHolders<Holder extends string | number>(
  connection: Connection,
  statement: string,
  common: number,
): (key: number) => readonly Holder[] {
  const tellNothing = new Set<number>()
  return (key) => {
    if (tellNothing.has(key)) return []
    const holders = connection.values<Holder>(statement, key, common + 1)
    if (holders.length <= common) return holders
    if (tellNothing.size < REMEMBERED) tellNothing.add(key)
    return []
  }
}

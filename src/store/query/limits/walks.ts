/**
 * Ends walks through lists: each loop of a statement calls `alive()` for its rows, and a walk that has had its share of them
 * goes no further, whatever is looked at for each of its own rows.
 */
import type Database from 'better-sqlite3'

interface Walk {
  /** What the list belongs to: each has a walk of its own. */
  readonly parent: unknown
  /** The keys of the walk's first row. Seen again they mean that SQLite walks again, and must see the same rows. */
  readonly first: string
  /** Rows seen before it began, or went on. */
  since: number
  /** Rows that it took, and how many of them are taken again by now. */
  length: number
  at: number
  wasCut: boolean
}

/** Rows that all walks of a statement look at together: beyond them, each that begins takes one row of its own. */
export const MOST_TOGETHER = 100_000

/**
 * Gives the connection `walk_on(walk, parent, rows, …keys)`, a condition of each row of a walk, which holds until so many rows
 * were looked at; and, for when it is over, `walk_cut(walk, parent, after)`, whether it ended early, and `walk_length(…)`, the
 * rows that it took. `after` is any value that is known only then. Returns what forgets the walks of a statement.
 */
export function addWalks(database: Database.Database, rowsSeen: () => number): () => void {
  const walks = new Map<unknown, Walk>()
  let began = 0
  const walkOf = (name: unknown, parent: unknown) => {
    const walk = walks.get(name)
    return walk?.parent === parent ? walk : undefined
  }
  const walkOn = (name: unknown, parent: unknown, rows: unknown, ...keys: readonly unknown[]) => {
    const key = keys.join(' ')
    let walk = walkOf(name, parent)
    if (!walk) {
      walk = { parent, first: key, since: rowsSeen(), length: 0, at: 0, wasCut: false }
      walks.set(name, walk)
    } else if (key === walk.first) Object.assign(walk, { at: 0, since: rowsSeen() })
    if (walk.at < walk.length) {
      walk.at++
      return 1
    }
    const most = rows as number
    // What is read once for all rows is read at the first.
    if (walk.length === 1) walk.since = rowsSeen()
    const isOver = () => rowsSeen() - walk.since >= most || rowsSeen() - began >= MOST_TOGETHER
    if (walk.wasCut || walk.length >= most || (walk.length > 0 && isOver())) {
      walk.wasCut = true
      return 0
    }
    walk.at = ++walk.length
    return 1
  }
  database.function('walk_on', { varargs: true, deterministic: false }, walkOn)
  const wasCut = (name: unknown, parent: unknown, _after: unknown) => Number(walkOf(name, parent)?.wasCut ?? false)
  const length = (name: unknown, parent: unknown, _after: unknown) => walkOf(name, parent)?.length ?? 0
  database.function('walk_cut', { deterministic: false }, wasCut)
  database.function('walk_length', { deterministic: false }, length)
  return () => {
    walks.clear()
    began = rowsSeen()
  }
}

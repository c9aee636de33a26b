/**
 * Stops statements. SQLite cannot be interrupted from outside of the thread that it runs in; but each loop of a statement
 * calls `alive()` as it goes (see `alive` in type-mapping.ts), and that throws once the time is up or nobody waits any more.
 */
import type Database from 'better-sqlite3'

/** Time for which a unit of work may read. */
export interface TimeLimit {
  /** The moment it ends, in milliseconds of the reader's clock. */
  readonly deadline: number
  /** The whole of it in milliseconds, for the message. */
  readonly milliseconds: number
}

/** Thrown out of a statement, or in place of one. */
export class Stopped extends Error {
  /** `ABORTED`: nobody waits for the answer any more. */
  readonly reason: 'TIMEOUT' | 'ABORTED'
  constructor(reason: 'TIMEOUT' | 'ABORTED', message: string) {
    super(message)
    this.reason = reason
  }
}

/** Says which time is up, as the client is told. */
export const timedOut = ({ milliseconds }: TimeLimit) =>
  new Stopped('TIMEOUT', `The time for one request is up: ${milliseconds} ms.`)

export const givenUp = () => new Stopped('ABORTED', 'The request was given up.')

export interface StopOptions {
  /** Milliseconds from any start. */
  readonly now?: () => number
  /** Tells whether nobody waits for the statement any more; asked with every look at the clock. */
  readonly isGivenUp?: () => boolean
}

/** Calls of `alive()` for one look at the clock, which costs about as much as the call. */
const CALLS_A_LOOK = 8

/** Gives the connection `alive()`. Returns what runs a unit of work within a limit. */
export function addStop(
  database: Database.Database,
  { now = () => performance.now(), isGivenUp = () => false }: StopOptions = {},
) {
  let limit: TimeLimit | undefined
  let calls = 0
  const look = () => {
    if (isGivenUp()) throw givenUp()
    if (limit && now() > limit.deadline) throw timedOut(limit)
  }
  database.function('alive', { varargs: true, deterministic: false }, () => {
    if (++calls % CALLS_A_LOOK === 0) look()
    return 1
  })
  return function within<Value>(given: TimeLimit, work: () => Value): Value {
    const outer = limit
    limit = outer && outer.deadline < given.deadline ? outer : given
    try {
      look()
      return work()
    } finally {
      limit = outer
    }
  }
}

/**
 * Stops statements. SQLite cannot be interrupted from outside of the thread that it runs in; but each loop of a statement
 * calls `alive()` as it goes (see `alive` in type-mapping.ts), and that throws once the time is up or nobody waits any more.
 */
import type Database from 'better-sqlite3'
import { ROWS_A_CALL } from '../sql/type-mapping.ts'

/** How long a unit of work may read. */
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

/** Rows that statements may look at together; shared by those of one request, and counted down. */
export interface RowAllowance {
  left: number
}

/** Thrown out of a statement that looks at more rows than are left. */
export class TooManyRows extends Error {}

/** Says which time is up, as the client is told. */
export const timedOut = ({ milliseconds }: TimeLimit) =>
  new Stopped('TIMEOUT', `The time for one request is up: ${milliseconds} ms.`)

export const givenUp = () => new Stopped('ABORTED', 'The request was given up.')

export interface StopOptions {
  /** Milliseconds from any start. */
  readonly now?: () => number
  /** Whether nobody waits for the statement any more; asked with every look at the clock. */
  readonly isGivenUp?: () => boolean
}

/** Calls of `alive()` for one look at the clock, which costs about as much as the call. */
const CALLS_A_LOOK = 8

/** What runs a unit of work within a time, or with no more than so many rows. The innermost limits hold. */
export interface Limits {
  within<Value>(limit: TimeLimit, work: () => Value): Value
  allowing<Value>(rows: RowAllowance, work: () => Value): Value
  /** Rows that statements have looked at so far. */
  rowsSeen(): number
}

/** Gives the connection `alive()`. */
export function addStop(
  database: Database.Database,
  { now = () => performance.now(), isGivenUp = () => false }: StopOptions = {},
): Limits {
  let limit: TimeLimit | undefined
  let allowance: RowAllowance | undefined
  let [calls, seen] = [0, 0]
  const look = () => {
    if (isGivenUp()) throw givenUp()
    if (limit && now() > limit.deadline) throw timedOut(limit)
  }
  database.function('alive', { varargs: true, deterministic: false }, (column?: unknown) => {
    if (++calls % CALLS_A_LOOK === 0) look()
    const rows = column === undefined ? ROWS_A_CALL : 1
    seen += rows
    if (allowance) {
      allowance.left -= rows
      if (allowance.left < 0) throw new TooManyRows()
    }
    return 1
  })
  return {
    within(given, work) {
      const outer = limit
      limit = outer && outer.deadline < given.deadline ? outer : given
      try {
        look()
        return work()
      } finally {
        limit = outer
      }
    },
    rowsSeen: () => seen,
    allowing(rows, work) {
      const outer = allowance
      allowance = rows
      try {
        return work()
      } finally {
        allowance = outer
      }
    },
  }
}

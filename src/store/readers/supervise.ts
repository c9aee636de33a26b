/** Sees to it that nothing is read for longer than somebody waits, and that no call waits behind one that takes long. */
import { givenUp, timedOut } from '../query/limits/stop.ts'
import type { Call } from './new-call.ts'
import type { ReaderProcess } from './reader-process.ts'

export interface Process extends ReaderProcess<Call> {
  isReady: boolean
  /** True if it is let go, once it has answered what it has. */
  isLeaving: boolean
  /** Call that it should have stopped at, and since when. */
  over: Call | null
  overSince: number
}

/** Milliseconds that a process has to stop in. */
export const GRACE = 50

/** Milliseconds after which calls behind another are given to a process that is idle. */
const STUCK = 10

/** Ends calls that wait for a process for longer than anybody waits for them. */
export function endWaiting(waiting: Call[], time: number): void {
  for (const call of waiting.filter(({ limit }) => limit.signal?.aborted || time > limit.deadline)) {
    waiting.splice(waiting.indexOf(call), 1)
    call.settle('', call.limit.signal?.aborted ? givenUp() : timedOut(call.limit))
  }
}

/** Ends calls of a process that are late, or that nobody waits for. Returns whether it does not stop, and has to be killed. */
export function endLate(one: Process, time: number): boolean {
  const [first, ...others] = one.calls()
  if (!first) return false
  for (const call of [first, ...others]) endCall(one, call, time)
  const isOver = first.isSettled || first.holder !== one || time > first.limit.deadline
  if (!isOver) one.over = null
  else if (one.over !== first) Object.assign(one, { over: first, overSince: time })
  else return time - one.overSince > GRACE
  return false
}

function endCall(one: Process, call: Call, time: number): void {
  const isAborted = call.limit.signal?.aborted
  // A process stops by its own clock; only one that cannot lets the time pass.
  if (call.isSettled || call.holder !== one || !(isAborted || time > call.limit.deadline + GRACE)) return
  one.giveUp(call)
  call.settle('', isAborted ? givenUp() : timedOut(call.limit))
}

/** Takes back what is stuck behind a long call. */
export function takeStuck(one: Process, time: number): Call[] {
  const [first, ...others] = one.calls()
  if (!first || time - first.postedAt < STUCK) return []
  const stuck = others.filter(({ holder, isSettled }) => holder === one && !isSettled)
  for (const call of stuck) {
    one.giveUp(call)
    call.holder = null
  }
  return stuck
}

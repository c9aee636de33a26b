import type { Context } from '../graph/context.ts'
import type { PartsFormat } from '../graph/incremental/execute-in-parts.ts'
import type { Answered } from '../graph/planning/answer-queries.ts'
import type { Observed } from './observing/observed.ts'

/** Notes on a request while it is answered. */
export interface RequestNotes {
  /** True if only the cost is asked for, and nothing is to be run. */
  readonly onlyCost: boolean
  /**
   * True if the answer holds for as long as the archive stays as it is; a resolver whose value does not sets it to false.
   */
  isLasting: boolean
  /** Format in which parts are sent to the client, where it takes any. */
  readonly partsFormat: PartsFormat
  cost?: number
  /** Charges the client for the cost; returns the seconds to wait where it has asked for too much lately. */
  readonly take?: (cost: number) => number
  /** Of the archive that the whole answer is from, where it is from one. */
  version?: string
  /** For the log, metrics and traces. */
  readonly seen: Observed
  /** Milliseconds of each step. */
  readonly steps: { parse?: number; validate?: number; execute?: number }
}

export interface RequestContext extends Context {
  readonly notes: RequestNotes
  /** Answer that was read already, with a part that was not to be had. */
  readonly answered?: Answered | undefined
}

/** The store's reading interface. Who answers may be another process, or another machine: nothing here waits in place. */
import type { TimeLimit } from '../query/limits/stop.ts'
import type { Question } from '../query/plan-question.ts'
import type { Variables } from '../query/sql/parameter.ts'
import type { TextAccess } from '../rights/text-access.ts'

export interface Asked {
  readonly question: Question
  readonly variables: Variables
}

/** Time that whoever asks will wait: until the deadline, or until the signal says that nobody waits any more. */
export interface ReadLimit extends TimeLimit {
  readonly signal?: AbortSignal
}

export interface Answers {
  /** The version of the archive that all of them are from; empty where nothing was read. */
  readonly version: string
  /** A field's value as JSON in UTF-8; or what was wrong: `Stopped`, `ReadError`, or a fault of ours. */
  readonly answers: readonly (Buffer | Error)[]
  /** Not there where nothing was read. */
  readonly timing?: ReadTiming
}

/** Times at which something was asked, handed to who reads it, and answered, as `performance.now()` counts. */
export interface ReadTiming {
  readonly askedAt: number
  readonly postedAt: number
  readonly endedAt: number
}

export interface ArchiveReader {
  /** Answers what is asked together from one version of the archive. What was read before the limit stays read. */
  ask(asked: readonly Asked[], limit: ReadLimit): Promise<Answers>
  /** The archive's state by a name that moves with every change; begins with the number `Archive.version`. */
  version(): Promise<string>
  /** Reason for which nothing can be answered now, as operators are told; null where it can. */
  fault(): string | null
  /** Tells whether so much waits that nothing more should be asked. */
  isFull(): boolean
  /** Share of the articles' text that it gives. */
  readonly textAccess: TextAccess
  close(): Promise<void>
}

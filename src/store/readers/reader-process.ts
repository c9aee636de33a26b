import type { Statement } from '../reader.ts'

/** A part of a call: a statement, and its bounded form where there is one. */
export type Asking = readonly [Statement, Statement?]

/** A call as it can be sent to a process. */
export interface Sendable {
  readonly asking: readonly Asking[]
  /** Milliseconds that it had. */
  readonly milliseconds: number
  /** Milliseconds that are left of them. */
  left(): number
}

/** A process that reads, as the server sees it. */
export interface ReaderProcess<Call> {
  readonly pid: number | undefined
  /** Calls that it has not answered; the one that it is at comes first. */
  calls(): Call[]
  isIdle(): boolean
  /** Sends at most as many calls as there are slots, to a process that has none. */
  post(calls: readonly Call[]): void
  /** Has it stop at a call, or pass it over. */
  giveUp(call: Call): void
  /** Lets it finish what it has, then end. */
  end(): void
  /** Ends it at once, whatever it does. */
  kill(): void
}

/** Events of a process that reads. */
export interface ReaderEvents<Call> {
  onReady(): void
  onAnswer(call: Call, index: number, answer: Buffer | Error): void
  /** `version` is of the archive; empty where nothing could be read. */
  onEnd(call: Call, version: string): void
  /** The process is gone, however it went. */
  onGone(): void
}

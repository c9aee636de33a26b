import type { TextAccess } from '../rights/text-access.ts'
import type { ArchiveReader } from './archive-reader.ts'

export interface ReadersOptions {
  /** Processes at the most; the first is started at once, each other when it is needed. */
  readonly readers: number
  /** Calls that may wait for a process; 64 for each where it is not given. */
  readonly mostWaiting?: number
  /** Milliseconds that the first of them may have waited when another comes. */
  readonly longestWait?: number
  /** Everything where it is not given. */
  readonly textAccess?: TextAccess
  readonly log: (line: string) => void
  /** Milliseconds between two looks at the file. */
  readonly watchEvery?: number
  /** Milliseconds from any start. */
  readonly now?: () => number
}

/** Processes that read an archive. */
export interface Readers extends ArchiveReader {
  /** Resolves when the first process can read, or has failed to. */
  readonly started: Promise<void>
  state(): ReadersState
}

export interface ReadersState {
  /** Calls that wait for a process. */
  readonly waiting: number
  readonly processes: readonly ProcessState[]
}

export interface ProcessState {
  readonly pid: number | undefined
  /** True if it has opened the archive. */
  readonly isReady: boolean
  /** Number of calls that it has not answered. */
  readonly calls: number
}

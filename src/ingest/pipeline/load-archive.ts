/** A whole run: files are loaded, those that are gone are told, then what is new is linked with the rest. */

import { settleAll } from '../../store/corrections/change/reconcile-corrections.ts'
import type { Connection } from '../../store/database/connection.ts'
import { openConnection } from '../../store/database/open-connection.ts'
import { lockWriter, type WriterLock } from '../../store/database/writer-lock.ts'
import { countPending, type LinkOptions, linkPending } from '../../store/link/link-pending.ts'
import { NO_PEOPLE_FILE } from '../../store/rows/people-file.ts'
import type { Problem } from '../../text/draft.ts'
import { reportGone } from '../report/report-gone.ts'
import { newTimings, type Timings } from '../report/timings.ts'
import { type FileResult, skipped } from './file-result.ts'
import { loadFiles } from './load-files.ts'
import type { LoadOptions } from './load-options.ts'

export type LoadEvent =
  | { readonly type: 'FILE'; readonly result: FileResult }
  /** Of what waits to be linked, so much is done. */
  | { readonly type: 'LINK'; readonly done: number; readonly left: number }

export interface ArchiveOptions extends LoadOptions {
  /** Name of the run, as another one is told that finds the archive locked: `npm run seed`. */
  readonly what?: string
  /** Milliseconds to wait for another run to end. */
  readonly patience?: number
  /** The lock, where the caller has it and keeps it. */
  readonly lock?: WriterLock
  readonly timings?: Timings
  /** Files that were found beside the others and are not read. */
  readonly skipped?: readonly Problem[]
}

/** Loads files into a migrated database and tells what happens while it does. Throws `LOADING` where another run does. */
export async function* loadArchive(
  databaseFile: string,
  paths: readonly string[],
  options: ArchiveOptions = {},
): AsyncGenerator<LoadEvent, void> {
  const { timings = newTimings(), people = NO_PEOPLE_FILE, what = 'another run', patience } = options
  const lock = options.lock ?? (await lockWriter(databaseFile, what, patience))
  const connection = openConnection(databaseFile)
  try {
    if (options.dryRun) connection.database.exec('BEGIN IMMEDIATE')
    for (const problem of options.skipped ?? []) yield { type: 'FILE', result: skipped(problem) }
    for await (const result of loadFiles(connection, paths, options, timings)) yield { type: 'FILE', result }
    if (!options.signal?.aborted)
      for (const result of reportGone(connection, people, options)) yield { type: 'FILE', result }
    if (!options.dryRun) {
      settleAll(connection, people)
      yield* link(connection, { known: people, isMerging: options.autoMerge ?? true }, options.signal, timings)
    }
  } finally {
    // a dry run is taken back
    if (options.dryRun && connection.database.inTransaction) connection.database.exec('ROLLBACK')
    connection.database.close()
    if (!options.lock) lock.release()
  }
}

/** Milliseconds after which what is left is counted again, which takes a moment where much is. */
const COUNTED_EACH = 5_000

/** Links what waits to be linked, as far as it gets before it is told to stop; the rest waits for the next run. */
export async function* link(
  connection: Connection,
  options: LinkOptions,
  signal?: AbortSignal,
  timings = newTimings(),
): AsyncGenerator<LoadEvent, void> {
  const steps = linkPending(connection, options)
  let left = 0
  let counted = Number.NEGATIVE_INFINITY
  for (let done = 0; !signal?.aborted; ) {
    const step = timings.measure('link', () => steps.next())
    if (step.done) return
    done += step.value
    left = Math.max(0, left - step.value)
    if (performance.now() - counted > COUNTED_EACH) {
      left = countPending(connection)
      counted = performance.now()
    }
    yield { type: 'LINK', done, left }
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** A reload, in a process of its own that the server starts: the same as `npm run seed`, told to the server as it goes. */
import { relative } from 'node:path'
import { openConnection } from '../../store/database/open-connection.ts'
import { StoreError, toStoreError } from '../../store/database/store-error.ts'
import { type ReloadState, writeRecord } from '../../store/write/reload-record.ts'
import { findFiles } from '../files/find-files.ts'
import { readPeopleFile } from '../files/read-people-file.ts'
import { ListFileError } from '../files/read-yaml-list.ts'
import { CorrectionsFileError, takeCorrectionsFile } from '../files/take-corrections-file.ts'
import { loadArchive } from '../pipeline/load-archive.ts'
import { newTally } from '../report/tally.ts'
import type { ReloadMessage, ReloadOrder } from './reload-messages.ts'

/** Milliseconds between two notes of how it goes; problems that are kept. */
const PAUSE = 500
const MOST_PROBLEMS = 100

/** The server may have gone meanwhile; the run then ends by itself. */
const tell = (message: ReloadMessage) => void (process.connected && process.send?.(message, () => {}))

/** Loads what is ordered; whatever happens, the record says how it ended. */
async function reload(order: ReloadOrder, signal: AbortSignal): Promise<void> {
  const { databaseFile, id, dryRun } = order
  const state: { -readonly [Name in keyof ReloadState]: ReloadState[Name] } = {
    status: 'RUNNING',
    dryRun,
    total: 0,
    done: 0,
    counts: {},
    problems: [],
    message: null,
  }
  // A dry run holds the lock until it is taken back, so that nothing can be noted meanwhile.
  const write = () => {
    const connection = openConnection(databaseFile)
    writeRecord(connection, id, state)
    connection.database.close()
    tell({ type: 'STEP' })
  }
  try {
    await load(order, signal, state, dryRun ? () => {} : write)
    state.status = signal.aborted ? 'FAILED' : 'DONE'
    if (signal.aborted) state.message = 'It was stopped; what it had loaded stays.'
  } catch (error) {
    state.status = 'FAILED'
    state.message = explain(error, databaseFile)
  }
  write()
  tell({ type: 'OVER' })
}

async function load(
  { databaseFile, folder, paths, peopleFile, correctionsFile, dryRun, autoMerge }: ReloadOrder,
  signal: AbortSignal,
  state: { -readonly [Name in keyof ReloadState]: ReloadState[Name] },
  write: () => void,
): Promise<void> {
  const people = readPeopleFile(peopleFile)
  const { files, skipped } = findFiles(paths)
  state.total = files.length
  write()
  await takeCorrectionsFile(databaseFile, correctionsFile, people, dryRun)
  const tally = newTally()
  let noted = performance.now()
  const options = { people, dryRun, autoMerge, signal, skipped, roots: paths, folder, what: 'a reload through the API' }
  for await (const event of loadArchive(databaseFile, files, options)) {
    if (event.type !== 'FILE') continue
    const { result } = event
    tally.add(result)
    if (result.problem && state.problems.length < MOST_PROBLEMS) {
      const { code, path, message, hint } = result.problem
      state.problems = [...state.problems, { code, path: relative(folder, path), message, hint }]
    }
    if (result.newQuoteIds?.length && !dryRun) tell({ type: 'QUOTES', ids: result.newQuoteIds })
    const { CREATED, UPDATED, DUPLICATE, SUPERSEDED, HIDDEN, UNCHANGED, SKIPPED } = tally.outcomes
    state.counts = {
      created: CREATED,
      updated: UPDATED,
      duplicate: DUPLICATE,
      superseded: SUPERSEDED,
      unchanged: UNCHANGED,
      skipped: SKIPPED,
      hidden: HIDDEN,
    }
    state.done = tally.total
    state.total = Math.max(state.total, state.done)
    if (performance.now() - noted < PAUSE) continue
    noted = performance.now()
    write()
  }
  state.total = state.done
}

/** One line for people; nothing internal leaves. */
function explain(error: unknown, file: string): string {
  const known = toStoreError(error, 'the archive')
  if (known instanceof StoreError) return `${known.message.replaceAll(file, 'the archive')}. ${known.hint}`
  if (error instanceof ListFileError || error instanceof CorrectionsFileError) return error.message
  console.error(error)
  return 'A fault of the program; the server’s log has the rest.'
}

const stopped = new AbortController()
process.once('disconnect', () => stopped.abort())
process.once('message', async (order: ReloadOrder) => {
  await reload(order, stopped.signal)
  if (process.connected) process.disconnect()
})

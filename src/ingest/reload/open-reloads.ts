/** Starts reloads, each in a process of its own, so that the server goes on answering; one at a time. */
import { realpathSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { finished } from 'node:stream/promises'
import { openConnection } from '../../store/database/open-connection.ts'
import { retryOnBusy } from '../../store/database/retry-on-busy.ts'
import { startProcess } from '../../store/database/start-thread.ts'
import { FolderError, startRecord, writeRecord } from '../../store/write/reload-record.ts'
import type { ReloadMessage, ReloadOrder } from './reload-messages.ts'

const PROGRAM = join(import.meta.dirname, 'run-reload.ts')

export interface ReloadSettings {
  readonly databaseFile: string
  /** The folder that may be loaded. */
  readonly folder: string
  readonly peopleFile: string
  readonly correctionsFile: string
  readonly autoMerge?: boolean
  /** Hears of each step of a run, and of the quotes it adds. */
  readonly onStep: (id: string, isOver: boolean) => void
  readonly onQuotes: (ids: readonly string[]) => void
  readonly log: (line: string) => void
}

export interface Reloads {
  /** The id of the run that was started; null where one is at work. Throws `FolderError`. */
  start(options: { readonly paths: readonly string[]; readonly dryRun: boolean }): Promise<string | null>
  running(): string | null
  /** Lets the run end after the articles it is writing. */
  close(): Promise<void>
}

export function openReloads(settings: ReloadSettings): Reloads {
  const { databaseFile, folder, peopleFile, correctionsFile, autoMerge = true, onStep, onQuotes, log } = settings
  let current: { readonly id: string; readonly stop: () => void; readonly ended: Promise<void> } | null = null
  let isStarting = false

  function run(order: ReloadOrder): void {
    const child = startProcess(PROGRAM, [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    let isOver = false
    child.stderr!.setEncoding('utf8').on('data', (text: string) => log(`reload ${order.id}: ${text.trimEnd()}`))
    child.on('message', (message: ReloadMessage) => {
      if (message.type === 'QUOTES') return onQuotes(message.ids)
      if (message.type === 'STEP') return onStep(order.id, false)
      isOver = true
    })
    // Not on `close`, which never comes once this end has disconnected.
    const gone = new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.once('error', (error) => {
        log(`reload ${order.id}: ${error.message}`)
        resolve()
      })
    })
    const ended = Promise.all([gone, finished(child.stderr!).catch(() => {})]).then(async () => {
      if (!isOver) await cutOff(databaseFile, order).catch((error) => log(String(error)))
      current = null
      onStep(order.id, true)
    })
    current = { id: order.id, stop: () => child.connected && child.disconnect(), ended }
    child.send(order)
  }

  return {
    running: () => current?.id ?? null,
    async start({ paths, dryRun }) {
      const wanted = paths.length ? paths.map((path) => inside(folder, path)) : [folder]
      if (current || isStarting) return null
      isStarting = true
      try {
        const id = await retryOnBusy(() => record(databaseFile, dryRun))
        run({ databaseFile, id, folder, paths: wanted, peopleFile, correctionsFile, dryRun, autoMerge })
        return id
      } finally {
        isStarting = false
      }
    },
    async close() {
      current?.stop()
      await current?.ended
    },
  }
}

function record(databaseFile: string, dryRun: boolean): string {
  const connection = openConnection(databaseFile, 0)
  try {
    return startRecord(connection, dryRun)
  } finally {
    connection.database.close()
  }
}

/** The process died before it could say how it ended. */
async function cutOff(databaseFile: string, { id, dryRun }: ReloadOrder): Promise<void> {
  const connection = openConnection(databaseFile, 0)
  const message = 'It was cut off; what it had loaded stays, and the next one goes on from there.'
  const state = { status: 'FAILED', dryRun, total: 0, done: 0, counts: {}, problems: [], message } as const
  try {
    await retryOnBusy(() => writeRecord(connection, id, state))
  } finally {
    connection.database.close()
  }
}

/** The path of something in the folder, links followed. */
function inside(folder: string, path: string): string {
  const refuse = (reason: string): never => {
    throw new FolderError(`${path}: ${reason}`)
  }
  if (path.includes('\0')) return refuse('not a path')
  try {
    const root = realpathSync(folder)
    const found = realpathSync(resolve(root, path))
    const from = relative(root, found)
    if (from === '..' || from.startsWith(`..${sep}`) || isAbsolute(from))
      return refuse('outside of the folder that may be loaded')
    return join(folder, from)
  } catch (error) {
    if (error instanceof FolderError) throw error
    return refuse('there is no such file or folder')
  }
}

/** A server's archive: brought up to date, and filled from a folder where nothing was ever loaded. */
import { setTimeout } from 'node:timers/promises'
import { StoreError, toStoreError } from '../store/database/store-error.ts'
import { upgradeSmall } from '../store/database/upgrade/upgrade-archive.ts'
import { holderOf, lockWriter, type WriterLock } from '../store/database/writer-lock.ts'
import { openReaders } from '../store/readers/open-readers.ts'
import type { Readers } from '../store/readers/readers.ts'
import type { TextAccess } from '../store/rights/text-access.ts'

export interface OpenArchiveOptions {
  /** Loads what a new archive begins with, under the lock that it is given. */
  readonly fill: (lock: WriterLock, signal: AbortSignal) => Promise<void>
  /** Processes that read, at the most. */
  readonly readers: number
  /** Milliseconds that a question may have waited for a process when another comes; see `ReadersOptions`. */
  readonly longestWait?: number
  /** Share of the articles' text that is given; everything if it is not set. */
  readonly textAccess?: TextAccess
  /** Hears what is waited for, and what went wrong meanwhile. */
  readonly log: (line: string) => void
}

export interface OpenedArchive {
  readonly reader: Readers
  close(): Promise<void>
}

/** Name of the process that fills a new archive, as others are told; it shows, too, that a server was killed meanwhile. */
const FIRST_START = 'the first start of a server'

/** The version of an archive that nothing was ever loaded into. */
export const NOTHING_LOADED = '0'

/** Milliseconds between two looks at whether another process has loaded something. */
const PAUSE = 1_000

/**
 * Opens the archive of a server. Where another process is loading into a new one, it is opened as it is; should that
 * process end with nothing loaded, it is filled then.
 */
export async function openArchive(file: string, { fill, log, ...reading }: OpenArchiveOptions): Promise<OpenedArchive> {
  try {
    await upgradeSmall(file, log)
    const reader = openReaders(file, { ...reading, log })
    const closing = new AbortController()
    const { signal } = closing
    const tryToFill = () => fillNew(file, reader, fill, signal)
    let waiting: Promise<void> | undefined
    try {
      if (!(await tryToFill())) waiting = fillLater()
    } catch (error) {
      await reader.close()
      throw error
    }
    async function fillLater(): Promise<void> {
      log(`${file}: another process is loading the first articles; not ready until there are some`)
      try {
        do await setTimeout(PAUSE, undefined, { signal })
        while (!(await tryToFill()))
      } catch (error) {
        if (!signal.aborted) log(String(toStoreError(error, file)))
      }
    }
    return {
      reader,
      async close() {
        closing.abort()
        await waiting
        await reader.close()
      },
    }
  } catch (error) {
    throw toStoreError(error, file)
  }
}

/** Fills the archive where it is new, or where a server was killed while it did. False where another process loads. */
async function fillNew(
  file: string,
  reader: Readers,
  fill: OpenArchiveOptions['fill'],
  signal: AbortSignal,
): Promise<boolean> {
  if ((await reader.version()) !== NOTHING_LOADED && holderOf(file)?.what !== FIRST_START) return true
  const lock = await lockWriter(file, FIRST_START).catch((error) => {
    if (error instanceof StoreError && error.code === 'LOADING') return undefined
    throw error
  })
  if (!lock) return false
  try {
    if ((await reader.version()) === NOTHING_LOADED || lock.cutOff === FIRST_START) await fill(lock, signal)
    if (!signal.aborted) lock.release()
    return true
  } finally {
    lock.abandon()
  }
}

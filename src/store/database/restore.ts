/** Puts a backup in the place of an archive, also of one that a server answers from. */
import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { backUp } from './back-up.ts'
import { migrate } from './migrations/migrate.ts'
import { setWriteAheadLog } from './set-write-ahead-log.ts'
import { StoreError, toStoreError } from './store-error.ts'
import { momentOf } from './stored-value.ts'
import { lockWriter } from './writer-lock.ts'

export interface Restored {
  /** The file that the archive which was there is kept in; undefined where there was none. */
  readonly kept: string | undefined
}

const BESIDE = ['', '-wal', '-shm', '-journal'] as const

/**
 * Brings a backup up to date, keeps what is at `file` under another name, and replaces it in one transaction: whoever
 * reads sees the one or the other, and a process that is killed leaves the one or the other. Throws LOADING while
 * articles are loaded, and changes nothing where the backup is not sound.
 */
export async function restore(file: string, from: string, now = new Date()): Promise<Restored> {
  if (existsSync(file) && realpathSync(file) === realpathSync(from))
    throw new StoreError('NOT_AN_ARCHIVE', `${from}: is the archive itself`)
  const prepared = `${file}.restoring`
  const lock = await lockWriter(file, 'npm run restore')
  try {
    remove(prepared)
    backUp(from, prepared)
    await migrate(prepared)
    if (!existsSync(file)) {
      moveOn(prepared, 0, now)
      renameSync(prepared, file)
      return { kept: undefined }
    }
    const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
    const kept = keep(file, stamp)
    moveOn(prepared, versionOf(kept), now)
    if (existsSync(file)) await overwrite(file, prepared)
    else renameSync(prepared, file)
    await setWriteAheadLog(file)
    return { kept }
  } finally {
    remove(prepared)
    lock.release()
  }
}

/** A copy of the archive as it is; of one that cannot be read, the file itself, under another name. */
function keep(file: string, stamp: string): string {
  try {
    backUp(file, `${file}.before-${stamp}`)
    return `${file}.before-${stamp}`
  } catch (error) {
    if ((toStoreError(error, file) as { code?: unknown }).code !== 'NOT_A_DATABASE') throw error
    const damaged = `${file}.damaged-${stamp}`
    for (const rest of BESIDE) if (existsSync(file + rest)) renameSync(file + rest, damaged + rest)
    return damaged
  }
}

function versionOf(file: string): number {
  try {
    const database = new Database(file, { readonly: true, fileMustExist: true })
    try {
      return Number(database.prepare('SELECT version FROM "Archive"').pluck().get() ?? 0)
    } finally {
      database.close()
    }
  } catch {
    return 0 // damaged, or another program's
  }
}

/** Gives the archive a version that none had before, and the file all that its log has. */
function moveOn(file: string, past: number, now: Date): void {
  const database = new Database(file)
  try {
    database.prepare('UPDATE "Archive" SET version = max(version, ?) + 1, "loadedAt" = ?').run(past, momentOf(now))
    database.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    database.close()
  }
}

/** Copies page by page into the live file, in one transaction of it. */
async function overwrite(file: string, prepared: string): Promise<void> {
  const source = new Database(prepared, { readonly: true, fileMustExist: true })
  try {
    await source.backup(file, { progress: () => 5_000 })
  } finally {
    source.close()
  }
}

function remove(prepared: string): void {
  for (const rest of [...BESIDE, '.lock', '.part']) rmSync(prepared + rest, { force: true })
}

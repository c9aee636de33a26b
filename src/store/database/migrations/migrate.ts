/** Brings a database up to date: applies what is missing of prisma/migrations, and refuses what does not fit. */
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { isSearchCurrent } from '../../search/ensure-search.ts'
import { setWriteAheadLog } from '../set-write-ahead-log.ts'
import { describeHolder, tryLock, UPDATE } from '../writer-lock.ts'
import { bringUpToDate } from './bring-up-to-date.ts'
import type { MigrateOptions } from './migrate-options.ts'
import { standingOf } from './migration-record.ts'
import { type Migration, readMigrations } from './migrations.ts'

/** Milliseconds between two looks at whether another process is done. */
const PAUSE = 100

/**
 * Applies missing migrations to the SQLite file, which it creates where there is none, and sees that the full-text index
 * is there. Of several processes one does it, and the others wait for it; none begins while articles are loaded. Killed
 * at any moment, the next call goes on. Returns the names of the migrations applied.
 */
export async function migrate(file: string, options: MigrateOptions = {}): Promise<readonly string[]> {
  const { onWait = () => {}, migrations = readMigrations() } = options
  for (let hasWaited = false; ; hasWaited = true) {
    if (existsSync(file) && isUpToDate(file, migrations)) {
      await setWriteAheadLog(file)
      return []
    }
    mkdirSync(dirname(file), { recursive: true })
    const lock = tryLock(file, UPDATE)
    if (lock) {
      try {
        return await bringUpToDate(file, migrations, options)
      } finally {
        lock.release()
      }
    }
    if (!hasWaited) onWait(`waiting: ${describeHolder(file)}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

/** Reads the database's own record. Throws StoreError where it is not an archive of this version or an earlier one. */
export function isUpToDate(file: string, migrations: readonly Migration[]): boolean {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const { missing, isUntidy } = standingOf(database, migrations)
    return !missing.length && !isUntidy && isSearchCurrent(database)
  } catch (error) {
    // a process was killed while it wrote without the write-ahead log: only a writer can take that back
    if ((error as { code?: unknown }).code === 'SQLITE_READONLY_ROLLBACK') return false
    throw error
  } finally {
    database.close()
  }
}

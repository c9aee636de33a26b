/** Brings a database up to date: applies what is missing of prisma/migrations, and refuses what does not fit. */
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { packDocuments } from '../../packing/pack-documents.ts'
import { ensureSearch, isSearchCurrent } from '../../search/ensure-search.ts'
import { retryOnBusy } from '../retry-on-busy.ts'
import { setWriteAheadLog } from '../set-write-ahead-log.ts'
import { describeHolder, tryLock, UPDATE } from '../writer-lock.ts'
import { applyMigration } from './apply-migration.ts'
import { finishMigration } from './finish-migration.ts'
import { standingOf, tidyRecord } from './migration-record.ts'
import { type Migration, readMigrations } from './migrations.ts'
import { splitStatements } from './split-statements.ts'

export interface MigrateOptions {
  /** Hears, once, who is waited for. */
  readonly onWait?: (line: string) => void
  /** Called where migrations are missing, once the file is locked and before any of it is changed. */
  readonly onBegin?: () => void
  /** Hears how far each step is. */
  readonly onPart?: (part: Part) => void
  readonly migrations?: readonly Migration[]
}

/** So much of a step is done. */
export interface Part {
  readonly what: string
  readonly done: number
  readonly all: number
}

/** Milliseconds between two looks at whether another process is done, and for which one's own work waits for a lock. */
const PAUSE = 100
const PATIENCE = 60_000

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

/** What the database's own record says. Throws StoreError where it is not an archive of this version or an earlier one. */
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

async function bringUpToDate(
  file: string,
  migrations: readonly Migration[],
  { onBegin, onPart }: MigrateOptions,
): Promise<readonly string[]> {
  const applied: string[] = []
  const database = new Database(file)
  try {
    const { missing } = standingOf(database, migrations) // what is not ours stays as it is
    if (missing.length) onBegin?.()
    await setWriteAheadLog(file)
    for (;;) {
      const { missing, cutOff } = standingOf(database, migrations)
      const [next] = missing
      if (!next) break
      const done = await retryOnBusy(() => {
        if (cutOff) return finishMigration(database, migrations, cutOff)
        applyMigration(database, next, onPart && (() => executeEach(database, next, onPart)))
        return [next]
      }, PATIENCE)
      applied.push(...done.map(({ name }) => name))
    }
    await retryOnBusy(() => tidyRecord(database), PATIENCE)
    // a new archive, or one that was packed, is done with at once
    if (!isSearchCurrent(database))
      await retryOnBusy(
        () => packDocuments(database, (done, all) => onPart?.({ what: 'documents packed', done, all })),
        PATIENCE,
      )
  } finally {
    database.close()
  }
  onPart?.({ what: 'full-text index', done: 0, all: 1 })
  await retryOnBusy(() => ensureSearch(file), PATIENCE)
  if (applied.length) await retryOnBusy(() => shrink(file), PATIENCE)
  return applied
}

/** Executes a migration's statements one by one, and tells how far it is. */
function executeEach(database: Database.Database, { name, sql }: Migration, onPart: (part: Part) => void): void {
  const what = name.replace(/^\d+_/, '').replaceAll('_', ' ')
  let done = 0
  for (const statement of splitStatements(database, sql)) {
    database.exec(statement)
    done += statement.length
    onPart({ what, done, all: sql.length })
  }
}

/** Share of a file's pages from which on it is worth the time to give back those that are free. */
const MUCH = 0.1

/** Gives the pages back that an upgrade has left free. */
function shrink(file: string): void {
  const database = new Database(file, { fileMustExist: true })
  try {
    const [free, all] = ['freelist_count', 'page_count'].map(
      (name) => database.pragma(name, { simple: true }) as number,
    )
    if (free! > all! * MUCH) database.exec('VACUUM')
    database.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    database.close()
  }
}

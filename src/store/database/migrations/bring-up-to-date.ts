import Database from 'better-sqlite3'
import { packDocuments } from '../../packing/pack-documents.ts'
import { ensureSearch, isSearchCurrent } from '../../search/ensure-search.ts'
import { retryOnBusy } from '../retry-on-busy.ts'
import { setWriteAheadLog } from '../set-write-ahead-log.ts'
import { applyMigration } from './apply-migration.ts'
import { finishMigration } from './finish-migration.ts'
import type { MigrateOptions, Part } from './migrate-options.ts'
import { standingOf, tidyRecord } from './migration-record.ts'
import type { Migration } from './migrations.ts'
import { splitStatements } from './split-statements.ts'

/** Milliseconds for which one's own work waits for a lock. */
const PATIENCE = 60_000

/** Applies what is missing to a file that nobody else changes. Returns the names of the migrations applied. */
export async function bringUpToDate(
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

import Database from 'better-sqlite3'
import { dropSearch } from '../../search/ensure-search.ts'
import { StoreError, toStoreError } from '../store-error.ts'
import { recordMigration } from './migration-record.ts'
import type { Migration } from './migrations.ts'

/** Prisma's own mark of a migration that makes tables anew, which SQLite wants done without enforcing references. */
const MAKES_TABLES_ANEW = /PRAGMA\s+foreign_keys\s*=\s*off/i

/**
 * Applies a migration and records it in one transaction: whatever stops the process, both are there or neither is. `work`
 * executes the migration's statements, all of them where it is not given.
 */
export function applyMigration(
  database: Database.Database,
  migration: Migration,
  work: () => void = () => void database.exec(migration.sql),
): void {
  const started = new Date()
  const isUnchecked = MAKES_TABLES_ANEW.test(migration.sql)
  // Inside of a transaction SQLite passes over this pragma, so the ones in the migration's text do nothing.
  database.pragma(`foreign_keys = ${isUnchecked ? 'OFF' : 'ON'}`)
  try {
    database
      .transaction(() => {
        dropSearch(database)
        work()
        if (isUnchecked) checkReferences(database)
        recordMigration(database, migration, started)
      })
      .immediate()
  } catch (error) {
    if (toStoreError(error, database.name) instanceof StoreError) throw error // the disk is full, another process writes
    throw new StoreError('MIGRATION_FAILED', `${database.name}: ${migration.name}: ${(error as Error).message}`)
  } finally {
    database.pragma('foreign_keys = ON')
  }
}

/** Throws where there are more references to nothing than before. */
function checkReferences(database: Database.Database): void {
  const now = countBroken(database)
  if (!now) return
  const other = new Database(database.name, { readonly: true, fileMustExist: true }) // sees the state before
  try {
    if (now > countBroken(other)) throw new Error(`it would leave ${now} references that lead nowhere`)
  } finally {
    other.close()
  }
}

function countBroken(database: Database.Database): number {
  return (database.pragma('foreign_key_check') as unknown[]).length
}

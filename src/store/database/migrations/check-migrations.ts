import type { Finding } from '../../checks/finding.ts'
import { StoreError, toStoreError } from '../store-error.ts'
import { isUpToDate } from './migrate.ts'
import { readMigrations } from './migrations.ts'

const check = 'migrations'

/** Tells whether the database has the tables that this version works with. */
export function checkMigrations(file: string): Finding {
  try {
    if (isUpToDate(file, readMigrations()))
      return { check, status: 'OK', found: 'the tables are those of this version' }
    const hint = 'Run npm run seed, or start the server: both bring the tables up to date and lose nothing.'
    return { check, status: 'BROKEN', found: 'the tables are those of an earlier version', hint }
  } catch (error) {
    const known = toStoreError(error, file)
    if (!(known instanceof StoreError)) throw known
    return { check, status: 'BROKEN', found: known.message, hint: known.hint }
  }
}

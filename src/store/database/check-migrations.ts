import type { Finding } from '../check-archive.ts'
import { stateOf } from './migrate.ts'
import { readMigrations } from './migrations.ts'
import { HINTS } from './store-error.ts'

/** Whether the database has the tables that this version works with. */
export function checkMigrations(file: string): Finding {
  const state = stateOf(file, readMigrations())
  const check = 'migrations'
  if (state === 'UP_TO_DATE') return { check, status: 'OK', found: 'the tables are those of this version' }
  if (state === 'EMPTY')
    return { check, status: 'BROKEN', found: 'a database without tables', hint: 'Run npm run seed.' }
  const hint = `Run npm run seed, which brings them up to date. Where it refuses to: ${HINTS.MIGRATION_MISMATCH}`
  return { check, status: 'BROKEN', found: 'the tables are those of another version', hint }
}

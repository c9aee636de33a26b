/** What two archives that went different ways to the same end have in common. */
import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { expect } from 'vitest'
import { dumpArchive } from '../dump-archive.ts'

/** What `prisma migrate status` would go by. */
function recordOf(file: string): unknown[] {
  const database = new Database(file, { readonly: true })
  const rows = database
    .prepare(
      `SELECT migration_name AS name, checksum, applied_steps_count AS steps FROM _prisma_migrations
        WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
    )
    .all()
  const open = database.prepare('SELECT 1 FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL')
  expect(open.all()).toEqual([])
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(database.pragma('foreign_key_check')).toEqual([])
  database.close()
  return rows
}

/** Tables, indexes, views and triggers. */
function schemaOf(file: string): unknown[] {
  const database = new Database(file, { readonly: true })
  const rows = database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all()
  database.close()
  return rows
}

/** Tells values apart. */
export const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8)

/** All that two archives have to have in common: a hash a table, the record, a hash of the schema. */
export const archiveState = (file: string) => ({
  rows: Object.fromEntries(Object.entries(dumpArchive(file)).map(([table, rows]) => [table, hashOf(rows)])),
  record: recordOf(file),
  schema: hashOf(schemaOf(file)),
})

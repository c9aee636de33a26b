/** `_prisma_migrations`, the table in which Prisma keeps which migrations a database has. */
import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { StoreError } from '../store-error.ts'
import { momentOf } from '../stored-value.ts'
import { isChecksumOf, type Migration } from './migrations.ts'

export interface Standing {
  /** Migrations that are still to be applied, in order. */
  readonly missing: readonly Migration[]
  /** The one of them that another program began and did not finish. */
  readonly cutOff: Migration | undefined
  /** True if there are records of migrations that were begun by one program and ended by another. */
  readonly isUntidy: boolean
}

interface Row {
  readonly name: string
  readonly checksum: string
  readonly isFinished: 0 | 1
}

/** Letter by letter as Prisma's engine creates it. */
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

/** Compares the record with the migrations there are. Throws StoreError where the database is not one of this version's. */
export function standingOf(database: Database, migrations: readonly Migration[]): Standing {
  const names = database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`)
    .pluck()
    .all() as string[]
  if (!names.length) return { missing: migrations, cutOff: undefined, isUntidy: false }
  if (!names.includes('_prisma_migrations'))
    throw new StoreError('NOT_AN_ARCHIVE', `${database.name}: has tables of another program`)
  const rows = database
    .prepare(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS "isFinished"
        FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    )
    .all() as Row[]
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  if (rows.some(({ name }) => !known.has(name)))
    throw new StoreError('NEWER_DATABASE', `${database.name}: has migrations that this version does not know`)
  const edited = rows.filter(({ name, checksum }) => !isChecksumOf(known.get(name)!, checksum))
  if (edited.length)
    throw new StoreError(
      'MIGRATION_MISMATCH',
      `${database.name}: migrations were edited once applied: ${edited.map(({ name }) => name).join(', ')}`,
    )
  const applied = new Set(rows.filter(({ isFinished }) => isFinished).map(({ name }) => name))
  const missing = migrations.filter(({ name }) => !applied.has(name))
  const cutOff = missing.filter((migration) => rows.some(({ name }) => name === migration.name))
  if (cutOff.length > 1 || (cutOff[0] && cutOff[0] !== missing[0]))
    throw new StoreError(
      'MIGRATION_MISMATCH',
      `${database.name}: several migrations were cut off: ${cutOff.map(({ name }) => name).join(', ')}`,
    )
  const isUntidy = rows.some(({ name, isFinished }) => !isFinished && applied.has(name))
  return { missing, cutOff: cutOff[0], isUntidy }
}

/** Records a migration as applied, as `prisma migrate deploy` does. */
export function recordMigration(database: Database, { name, checksum }: Migration, started: Date): void {
  database.exec(TABLE)
  database
    .prepare(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
        VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(randomUUID(), checksum, momentOf(new Date()), name, momentOf(started))
  tidyRecord(database)
}

/** Closes records that were begun and not ended, where the migration is recorded as applied besides. */
export function tidyRecord(database: Database): void {
  database
    .prepare(
      `UPDATE _prisma_migrations SET rolled_back_at = ? WHERE finished_at IS NULL AND rolled_back_at IS NULL
        AND migration_name IN (SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL)`,
    )
    .run(momentOf(new Date()))
}

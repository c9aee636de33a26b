/** Brings a database up to date: applies what is missing of prisma/migrations, and refuses what does not fit. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { FILTERS, type Migration, migrationsList, PRISMA_FOLDER, readMigrations } from './migrations.ts'
import { openSchemaEngine } from './schema-engine.ts'
import { StoreError } from './store-error.ts'

/** Applies missing migrations to the SQLite file, which it creates where there is none. Returns the names applied. */
export async function migrate(file: string): Promise<readonly string[]> {
  const migrations = readMigrations()
  if (existsSync(file) && isUpToDate(file, migrations)) return []
  mkdirSync(dirname(file), { recursive: true })
  setWriteAheadLog(file)
  const path = join(PRISMA_FOLDER, 'schema.prisma')
  const engine = await openSchemaEngine(`file:${file}`, { path, text: readFileSync(path, 'utf8') })
  try {
    const list = migrationsList(migrations)
    const found = await engine.diagnoseMigrationHistory({
      migrationsList: list,
      optInToShadowDatabase: false,
      filters: FILTERS,
    })
    const wrong = [...found.failedMigrationNames, ...found.editedMigrationNames]
    if (wrong.length)
      throw new StoreError(
        'MIGRATION_MISMATCH',
        `${file}: migrations failed or edited after they were applied: ${wrong.join(', ')}`,
      )
    return (await engine.applyMigrations({ migrationsList: list, filters: FILTERS })).appliedMigrationNames
  } finally {
    engine.free()
  }
}

/** Whether every migration stands in the database, finished, with the same text: then the engine need not start. */
function isUpToDate(file: string, migrations: readonly Migration[]): boolean {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const applied = database
      .prepare(
        'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
      )
      .all() as { name: string; checksum: string }[]
    const checksums = new Map(applied.map(({ name, checksum }) => [name, checksum]))
    return (
      applied.length === migrations.length && migrations.every(({ name, checksum }) => checksums.get(name) === checksum)
    )
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_ERROR') return false // no such table yet
    throw error
  } finally {
    database.close()
  }
}

/** Readers go on while one writes; kept in the file's header. */
function setWriteAheadLog(file: string): void {
  const database = new Database(file)
  try {
    database.pragma('journal_mode = WAL')
  } finally {
    database.close()
  }
}

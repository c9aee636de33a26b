/** Brings a database up to date: applies what is missing of prisma/migrations, and refuses what does not fit. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { ensureSearch } from '../search/ensure-search.ts'
import { FILTERS, type Migration, migrationsList, PRISMA_FOLDER, readMigrations } from './migrations.ts'
import type { SchemaEngine } from './schema-engine.ts'
import { StoreError } from './store-error.ts'

/**
 * Applies missing migrations to the SQLite file, which it creates where there is none, and sees that the full-text index
 * is there. Returns the names of the migrations applied.
 */
export async function migrate(file: string): Promise<readonly string[]> {
  const applied = await applyMigrations(file)
  ensureSearch(file)
  return applied
}

async function applyMigrations(file: string): Promise<readonly string[]> {
  const migrations = readMigrations()
  const state = existsSync(file) ? stateOf(file, migrations) : 'EMPTY'
  if (state === 'UP_TO_DATE') return []
  mkdirSync(dirname(file), { recursive: true })
  setWriteAheadLog(file)
  const path = join(PRISMA_FOLDER, 'schema.prisma')
  const { withSchemaEngine } = await import('./schema-engine.ts') // not loaded where nothing is to be done
  const schema = { path, text: readFileSync(path, 'utf8') }
  return withSchemaEngine(`file:${file}`, schema, async (engine) => {
    const list = migrationsList(migrations)
    if (state === 'BEHIND') {
      const question = { migrationsList: list, optInToShadowDatabase: false, filters: FILTERS }
      refuse(file, await engine.diagnoseMigrationHistory(question))
    }
    return (await engine.applyMigrations({ migrationsList: list, filters: FILTERS })).appliedMigrationNames
  })
}

/** A migration that broke, or was edited after it was applied, or that only a newer version knows. */
function refuse(file: string, found: Awaited<ReturnType<SchemaEngine['diagnoseMigrationHistory']>>): void {
  const wrong = [...found.failedMigrationNames, ...found.editedMigrationNames]
  if (wrong.length)
    throw new StoreError(
      'MIGRATION_MISMATCH',
      `${file}: migrations failed, or edited once applied: ${wrong.join(', ')}`,
    )
  if (found.history && found.history.diagnostic !== 'databaseIsBehind')
    throw new StoreError('NEWER_DATABASE', `${file}: has migrations that this version does not know`)
}

/** What the database's own record says, so that the engine need not start where there is nothing to do. */
export function stateOf(file: string, migrations: readonly Migration[]): 'EMPTY' | 'BEHIND' | 'UP_TO_DATE' {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const isKept = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'").get()
    if (!isKept) return 'EMPTY'
    const applied = database
      .prepare(
        'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
      )
      .all() as { name: string; checksum: string }[]
    const checksums = new Map(applied.map(({ name, checksum }) => [name, checksum]))
    const same =
      applied.length === migrations.length && migrations.every(({ name, checksum }) => checksums.get(name) === checksum)
    return same ? 'UP_TO_DATE' : 'BEHIND'
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

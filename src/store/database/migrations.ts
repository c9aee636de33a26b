/** The migrations as files: prisma/migrations/<time>_<name>/migration.sql, the form of Prisma's own commands. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SEARCH_TABLES } from '../search/ensure-search.ts'

export const PRISMA_FOLDER = join(import.meta.dirname, '../../../prisma')
export const MIGRATIONS_FOLDER = join(PRISMA_FOLDER, 'migrations')

export interface Migration {
  readonly name: string
  readonly sql: string
  /** SHA-256 in hexadecimal, as Prisma keeps it in `_prisma_migrations`. */
  readonly checksum: string
}

/** All migrations in order. */
export function readMigrations(): Migration[] {
  return readdirSync(MIGRATIONS_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(MIGRATIONS_FOLDER, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** Tables that Prisma's models do not know: the full-text index, made by src/store/search. */
export const FILTERS = { externalTables: [...SEARCH_TABLES], externalEnums: [] as string[] }

/** The migrations in the shape that the schema engine takes. */
export function migrationsList(migrations: readonly Migration[]) {
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(MIGRATIONS_FOLDER, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MIGRATIONS_FOLDER, type Migration } from '../../src/store/database/migrations/migrations.ts'
import { SEARCH_TABLES } from '../../src/store/search/ensure-search.ts'

/** Tables that Prisma's models do not know: the full-text index, made by src/store/search. */
export const FILTERS = { externalTables: [...SEARCH_TABLES], externalEnums: [] as string[] }

/** The migrations in the shape that Prisma's schema engine takes. */
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

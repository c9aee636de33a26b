/** The migrations as files: prisma/migrations/<time>_<name>/migration.sql, the form of Prisma's own commands. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const PRISMA_FOLDER = join(import.meta.dirname, '../../../../prisma')
export const MIGRATIONS_FOLDER = join(PRISMA_FOLDER, 'migrations')

export interface Migration {
  readonly name: string
  readonly sql: string
  /** SHA-256 in hexadecimal, as Prisma keeps it in `_prisma_migrations`. */
  readonly checksum: string
}

/** All migrations in order. */
export function readMigrations(folder = MIGRATIONS_FOLDER): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => newMigration(name, readFileSync(join(folder, name, 'migration.sql'), 'utf8')))
}

export function newMigration(name: string, sql: string): Migration {
  return { name, sql, checksum: checksumOf(sql) }
}

/**
 * Tells whether a recorded checksum is that of the migration, whatever ends its lines: Git may check them out either way.
 */
export function isChecksumOf({ sql, checksum }: Migration, recorded: string): boolean {
  const lines = sql.replaceAll('\r\n', '\n')
  return [checksum, checksumOf(lines), checksumOf(lines.replaceAll('\n', '\r\n'))].includes(recorded)
}

function checksumOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}

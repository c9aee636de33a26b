/** A migrated database of its own for a test: a copy of one that is made once for all tests of this version. */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { migrate } from '../../src/store/database/migrations/migrate.ts'
import { readMigrations } from '../../src/store/database/migrations/migrations.ts'

/** Copies the template to `file`, which it returns. */
export async function newDatabase(file: string): Promise<string> {
  copyFileSync(await template(), file)
  return file
}

async function template(): Promise<string> {
  const hash = createHash('sha256')
  for (const { checksum } of readMigrations()) hash.update(checksum)
  for (const source of [
    'search/search.sql',
    'search/ensure-search.ts',
    'database/migrations/migrate.ts',
    'database/migrations/apply-migration.ts',
  ])
    hash.update(readFileSync(join('src/store', source)))
  const file = join(tmpdir(), `on-the-record-template-${hash.digest('hex').slice(0, 16)}.db`)
  if (existsSync(file)) return file
  const building = `${file}.${process.pid}`
  await migrate(building)
  const database = new Database(building)
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  renameSync(building, file) // whoever comes second puts the same in its place
  for (const rest of ['-wal', '-shm']) rmSync(`${building}${rest}`, { force: true })
  return file
}

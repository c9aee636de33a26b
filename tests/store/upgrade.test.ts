// An archive that an earlier version filled, brought up to date: nothing is lost, and what was half done is done again.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { findFiles } from '../../src/ingest/files/find-files.ts'
import { readPeopleFile } from '../../src/ingest/files/read-people-file.ts'
import { loadArchive } from '../../src/ingest/pipeline/load-archive.ts'
import { migrate } from '../../src/store/database/migrate.ts'
import { type Migration, readMigrations } from '../../src/store/database/migrations.ts'
import { dumpArchive } from './dump-archive.ts'
import { newDatabase } from './new-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const load = async (file: string) => {
  const outcomes = new Set<string>()
  const people = readPeopleFile('seeds/people.yaml')
  for await (const event of loadArchive(file, findFiles(['seeds/articles']).files, { people }))
    if (event.type === 'FILE') outcomes.add(event.result.outcome)
  return outcomes
}

const names = (database: Database.Database, sql: string, ...values: unknown[]) =>
  database.prepare(sql).pluck().all(values) as string[]

/** A database of the version that had only these migrations, with the rows of one of today's. */
function older(file: string, migrations: readonly Migration[], rows: string): void {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  for (const { sql } of migrations) database.exec(sql)
  database.exec(`CREATE TABLE "_prisma_migrations" ("id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME,
    "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`)
  const applied = database.prepare(
    `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count)
      VALUES (?, ?, current_timestamp, ?, 1)`,
  )
  for (const { name, checksum } of migrations) applied.run(randomUUID(), checksum, name)
  database.pragma('foreign_keys = OFF')
  database.exec(`ATTACH '${rows}' AS today`)
  for (const table of names(
    database,
    `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'`,
  )) {
    const columns = names(database, 'SELECT name FROM pragma_table_info(?)', table).map((name) => `"${name}"`)
    database.exec(`INSERT INTO main."${table}" (${columns}) SELECT ${columns} FROM today."${table}"`)
  }
  database.close()
}

test.each(
  readMigrations()
    .slice(-1)
    .map(({ name }) => name),
)('before %s: all is there, half-done or not', async (last) => {
  const today = await newDatabase(join(folder, 'today.db'))
  await load(today)
  const migrations = readMigrations().filter(({ name }) => name < last)

  const whole = join(folder, 'whole.db')
  older(whole, migrations, today)
  expect(await migrate(whole)).toEqual([last])
  expect(dumpArchive(whole)).toEqual(dumpArchive(today))
  expect(await load(whole)).toEqual(new Set(['UNCHANGED']))

  const half = join(folder, 'half.db')
  older(half, migrations, today)
  const database = new Database(half)
  database.exec(`INSERT INTO "PendingLink" (kind, id) SELECT 'WORDING', CAST(wording AS TEXT) FROM "WordingRun" GROUP BY wording;
    DELETE FROM "WordingRun"; DELETE FROM "WordingPair"`)
  database.close()
  expect(await migrate(half)).toEqual([last])
  await load(half)
  expect(dumpArchive(half)).toEqual(dumpArchive(today))
})

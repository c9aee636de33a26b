// An archive that an earlier version filled, brought up to date: nothing is lost, and what was half done is done again.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { findFiles } from '../../src/load/find-files.ts'
import { loadArchive } from '../../src/load/load-archive.ts'
import { readPeopleFile } from '../../src/load/read-people-file.ts'
import { migrate } from '../../src/store/migrate.ts'
import { type Migration, readMigrations } from '../../src/store/migrations.ts'
import { CLOCK, dumpArchive } from './dump-archive.ts'
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

/**
 * A database of the version that had only these migrations, with the rows of one of today's, read by that version's
 * rules. Returns the names of the columns that it has not.
 */
function older(file: string, migrations: readonly Migration[], rows: string): string[] {
  const missing: string[] = []
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
    const known = names(database, "SELECT name FROM pragma_table_info(?, 'main')", table)
    missing.push(
      ...names(database, "SELECT name FROM pragma_table_info(?, 'today')", table).filter(
        (name) => !known.includes(name),
      ),
    )
    database.exec(`INSERT INTO main."${table}" (${columns}) SELECT ${columns} FROM today."${table}"`)
  }
  database.exec(`UPDATE "Document" SET "extractorVersion" = '0'; UPDATE "LoadedFile" SET settings = '0 ' || settings`)
  database.close()
  return missing
}

const migrationsFrom = (first: string) => readMigrations().flatMap(({ name }) => (name >= first ? name : []))

test.each(
  readMigrations()
    .slice(-2)
    .map(({ name }) => name),
)('before %s: all is there', async (first) => {
  const today = await newDatabase(join(folder, `today-${first}.db`))
  await load(today)
  const whole = join(folder, `whole-${first}.db`)
  const missing = older(
    whole,
    readMigrations().filter(({ name }) => name < first),
    today,
  )
  expect(await migrate(whole)).toEqual(migrationsFrom(first))
  const but = new Set([...CLOCK, ...missing, 'extractorVersion', 'settings'])
  expect(dumpArchive(whole, but)).toEqual(dumpArchive(today, but))
  // what the new columns hold comes with reading the articles again
  expect(await load(whole)).not.toContain('CREATED')
  expect(dumpArchive(whole)).toEqual(dumpArchive(today))
  expect(await load(whole)).toEqual(new Set(['UNCHANGED']))
})

test('what a version left half linked is linked', async () => {
  const first = '20261129140614_quicker_loading'
  const today = await newDatabase(join(folder, 'today.db'))
  await load(today)
  const half = join(folder, 'half.db')
  older(
    half,
    readMigrations().filter(({ name }) => name < first),
    today,
  )
  const database = new Database(half)
  database.exec(`INSERT INTO "PendingLink" (kind, id) SELECT 'WORDING', CAST(wording AS TEXT) FROM "WordingRun" GROUP BY wording;
    DELETE FROM "WordingRun"; DELETE FROM "WordingPair"`)
  database.close()
  expect(await migrate(half)).toEqual(migrationsFrom(first))
  await load(half)
  expect(dumpArchive(half)).toEqual(dumpArchive(today))
})

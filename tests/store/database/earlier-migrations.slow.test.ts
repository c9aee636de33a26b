// An archive that an earlier version filled, brought up to date: nothing is lost, and what was half done is done again.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFiles } from '../../../src/ingest/files/find-files.ts'
import { readPeopleFile } from '../../../src/ingest/files/read-people-file.ts'
import { loadArchive } from '../../../src/ingest/pipeline/load-archive.ts'
import { migrate } from '../../../src/store/database/migrations/migrate.ts'
import { type Migration, readMigrations } from '../../../src/store/database/migrations/migrations.ts'
import { addTextFunctions } from '../../../src/store/packing/text-functions.ts'
import { CLOCK, dumpArchive } from '../dump-archive.ts'
import { newDatabase } from '../new-database.ts'
import { earlierColumn } from './earlier-columns.ts'

const folder = mkdtempSync(join(tmpdir(), 'earlier-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Earlier versions took nobody for another by evidence. */
const load = async (file: string, autoMerge = false) => {
  const outcomes = new Set<string>()
  const people = readPeopleFile('seeds/people.yaml')
  for await (const event of loadArchive(file, findFiles(['seeds/articles']).files, { people, autoMerge }))
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
  addTextFunctions(database)
  for (const table of names(
    database,
    `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'`,
  )) {
    const columns = names(database, 'SELECT name FROM pragma_table_info(?)', table)
    database.exec(`INSERT INTO main."${table}" (${columns.map((name) => `"${name}"`)})
      SELECT ${columns.map((name) => earlierColumn(table, name))} FROM today."${table}" t`)
  }
  database.close()
}

/** Where an earlier version has kept the files of this run, as they were named; now it is `articles/…`. */
function asNamed(file: string): void {
  const database = new Database(file)
  database.exec(
    `UPDATE "Document" SET path = 'seeds/' || path, file = 'seeds/' || file; UPDATE "LoadedFile" SET path = 'seeds/' || path`,
  )
  database.close()
}

/** What earlier versions did not note of a row: what the people of closing credits did. */
const NOT_NOTED: ReadonlySet<string> = new Set([...CLOCK, 'work'])

/** All but who is printed how, which earlier versions did not note. */
const holdings = (file: string, leftOut: ReadonlySet<string> = NOT_NOTED) => {
  const { PrintedPerson: _, ...rest } = dumpArchive(file, leftOut)
  return rest
}

/** All but what only a run of loading knows: where the folders of the collections lie, and whether people may be merged. */
const dumpOf = (file: string) => holdings(file, new Set([...NOT_NOTED, 'root', 'place', 'identities']))

const COLLECTIONS = '20261130101500_collections'
const LINKS = '20261129140614_quicker_loading'
const since = (name: string) => readMigrations().filter((migration) => migration.name >= name)
const before = (name: string) => readMigrations().filter((migration) => migration.name < name)
const namesOf = (migrations: readonly Migration[]) => migrations.map(({ name }) => name)

let today: string
beforeAll(async () => {
  today = await newDatabase(join(folder, 'today.db'))
  await load(today)
})

test.each([COLLECTIONS])('before %s: all is there, and the next run finds it unchanged', async (name) => {
  const whole = join(folder, `${name}.db`)
  older(whole, before(name), today)
  asNamed(whole)
  expect(await migrate(whole)).toEqual(namesOf(since(name)))
  expect(dumpOf(whole)).toEqual(dumpOf(today))
  expect(await load(whole)).toEqual(new Set(['UNCHANGED']))
  expect(holdings(whole)).toEqual(holdings(today))
  const merged = join(folder, 'merged.db')
  await newDatabase(merged)
  await load(merged, true)
  await load(whole, true)
  expect(holdings(whole).Identity).not.toEqual([])
  expect(holdings(whole).Identity).toEqual(holdings(merged).Identity)
})

test(`before ${LINKS}: what was half done is done again`, async () => {
  const half = join(folder, 'half.db')
  older(half, before(LINKS), today)
  asNamed(half)
  const database = new Database(half)
  database.exec(`INSERT INTO "PendingLink" (kind, id) SELECT 'WORDING', CAST(wording AS TEXT) FROM "WordingRun" GROUP BY wording;
    DELETE FROM "WordingRun"; DELETE FROM "WordingPair"`)
  database.close()
  await migrate(half)
  await load(half)
  expect(holdings(half)).toEqual(holdings(today))
})

test(`before ${COLLECTIONS}: each outermost folder becomes a collection, and no path shows where it lay`, async () => {
  const file = join(folder, 'folders.db')
  older(file, before(COLLECTIONS), today)
  const database = new Database(file)
  const paths = [
    ...['a/news/1.txt', 'a/news/2020/2.txt', 'b/news/3.txt', 'c/news~2/4.txt', 'd/e/f/5.txt', 'd/e/g/6.txt'],
    ...['/home/desk/news/7.zip', '../../../up/8.txt', '../9.txt', 'news/10.txt', 'caf\\xe9/11.txt'],
  ]
  const ids = names(database, 'SELECT id FROM "Document" ORDER BY path LIMIT ?', paths.length)
  database.exec('DELETE FROM "LoadedFile"')
  for (const [i, path] of paths.entries()) {
    const at = path.endsWith('.zip') ? `${path}!in/x.txt` : path
    database.prepare('UPDATE "Document" SET path = ?, file = ? WHERE id = ?').run(at, path, ids[i])
    database.prepare(`INSERT INTO "LoadedFile" VALUES (?, 1, 1, '', '', 1, '[]')`).run(path)
    database
      .prepare(`INSERT INTO "HiddenDocument" VALUES (?, ?, ?, '', '', ?)`)
      .run(at, path, `art_${i}`, JSON.stringify({ path: at, file: path, text: 'x' }))
  }
  database.exec(`DELETE FROM "Document" WHERE id NOT IN (${ids.map((id) => `'${id}'`)})`)
  database
    .prepare(`INSERT INTO "ArticleVersion" (id, "articleId", number, "end", "endedAt", path, sha256, "extractorVersion", headline, "contentHash", text, paragraphs, quotes)
    VALUES ('ver_1', 'art_1', 1, 'WITHDRAWN', '', '/home/desk/gone/12.jsonl#3', '', '', '', '', '', '[]', '[]')`)
    .run()
  database
    .prepare(
      `INSERT INTO "Reload" (id, status, "dryRun", "startedAt", total, done, counts, problems) VALUES ('rel_1', 'DONE', 0, '', 1, 1, '{}', ?)`,
    )
    .run(JSON.stringify([{ code: 'LINK', path: '/home/desk/news/7.zip!in/x.txt', message: 'm', hint: 'h' }]))
  database.close()
  await migrate(file)
  const migrated = new Database(file, { readonly: true })
  const roots = new Map(migrated.prepare('SELECT name, root FROM "Collection"').raw().all() as [string, string][])
  const shown = (path: string) => roots.get(path.slice(0, path.indexOf('/')))! + path.slice(path.indexOf('/') + 1)
  const documents = names(migrated, 'SELECT path FROM "Document"')
  // no two are confused, and each is found again where it was
  expect(documents.map(shown).sort()).toEqual(
    paths.map((path) => (path.endsWith('.zip') ? `${path}!in/x.txt` : path)).sort(),
  )
  expect(names(migrated, 'SELECT path FROM "LoadedFile"').map(shown).sort()).toEqual([...paths].sort())
  const hidden = migrated
    .prepare(`SELECT path, document ->> '$.path', file, document ->> '$.file' FROM "HiddenDocument"`)
    .raw()
    .all() as string[][]
  for (const [path, inside, of, inFile] of hidden) expect([path, of]).toEqual([inside, inFile])
  expect([...roots.keys()].sort()).toEqual([
    ...['archive', 'caf\\xe9', 'f', 'g', 'gone', 'news', 'news~2', 'news~2~1', 'news~3', 'news~4', 'up'],
  ])
  expect(names(migrated, 'SELECT path FROM "ArticleVersion"')).toEqual(['gone/12.jsonl#3'])
  expect(names(migrated, `SELECT problems ->> '$[0].path' FROM "Reload"`)).toEqual(['7.zip!in/x.txt'])
  expect(documents.find((path) => path.includes('2020'))).toMatch(/^news(~\d)?\/2020\/2\.txt$/)
  migrated.close()
})

// What becomes of an archive while it is read: its file gone, replaced, damaged, or of another version.
import { closeSync, copyFileSync, mkdtempSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openReaders } from '../../../src/store/readers/open-readers.ts'
import type { Readers } from '../../../src/store/readers/readers.ts'
import { newDatabase } from '../new-database.ts'

let folder: string
let file: string
let readers: Readers
const lines: string[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faults-'))
  file = await newDatabase(join(folder, 'archive.db'))
  write(file, (database) => {
    database.exec(`INSERT INTO "Archive" (id, version, "loadedAt") VALUES (1, 1, '2020-01-01')`)
    database.exec('CREATE TABLE filler (text)')
    database.exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
      INSERT INTO filler SELECT printf('%.500c', 'x') FROM n`)
  })
  lines.length = 0
  readers = openReaders(file, { readers: 1, log: (line) => lines.push(line), watchEvery: 20 })
  await poll().toBeNull()
})
afterEach(async () => {
  await readers.close()
  rmSync(folder, { recursive: true })
})

const poll = () => expect.poll(() => readers.fault(), { timeout: 30_000 })

function write(path: string, work: (database: Database.Database) => void): void {
  const database = new Database(path)
  work(database)
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
}

async function ask(text: string): Promise<string> {
  const question = { field: 'x', text: `SELECT CAST((${text}) AS BLOB)`, values: [] }
  const limit = { deadline: Number.POSITIVE_INFINITY, milliseconds: 0 }
  const [answer] = (await readers.ask([{ question, variables: {} }], limit)).answers
  return String(answer instanceof Error ? (answer as { code?: unknown }).code : answer)
}

test('gone, that is said; what is open is still read; there again, it is well', async () => {
  renameSync(file, `${file}.away`)
  await poll().toBe('Its file is gone.')
  expect(await ask('SELECT version FROM Archive')).toBe('1')
  renameSync(`${file}.away`, file)
  await poll().toBeNull()
  expect(lines).toEqual(['the archive: Its file is gone.', 'the archive can be read again'])
})

test('replaced, the new file is read, by whoever asks from then on', async () => {
  const next = join(folder, 'next.db')
  copyFileSync(file, next)
  write(next, (database) => database.exec('UPDATE "Archive" SET version = 7'))
  const before = await readers.version()
  renameSync(next, file)
  await expect.poll(() => readers.version(), { timeout: 30_000 }).not.toBe(before)
  await expect.poll(() => ask('SELECT version FROM Archive'), { timeout: 30_000 }).toBe('7')
  await poll().toBeNull()
})

test('replaced by what is no archive, the one that was opened is still read, and that is said', async () => {
  const next = join(folder, 'next.db')
  write(next, (database) => database.exec('CREATE TABLE other (x)'))
  renameSync(next, file)
  await poll().toBe('Another file is in its place, which this version cannot read.')
  expect(await ask('SELECT version FROM Archive')).toBe('1')
})

test('damaged, that is said as soon as a statement meets it, and until it is mended', async () => {
  const { size } = statSync(file)
  const open = openSync(file, 'r+')
  for (let page = 4_096 * 40; page + 4_096 < size; page += 4_096)
    writeSync(open, Buffer.alloc(4_096, 0xa5), 0, 4_096, page)
  closeSync(open)
  expect(await ask('SELECT sum(length(text)) FROM filler')).toMatch(/^SQLITE_CORRUPT/)
  expect(readers.fault()).toBe('Its file is damaged.')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(readers.fault()).toBe('Its file is damaged.')
})

test('of tables that another version has changed meanwhile, that is said', async () => {
  write(file, (database) =>
    database.exec(`INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
      VALUES ('x', 'x', 1, '99990101000000_later', 1, 1); CREATE TABLE later (x)`),
  )
  await poll().toBe('Its tables are those of another version. Restart the server.')
})

test('locked by a writer, it is read all the same', async () => {
  const writer = new Database(file)
  writer.exec('BEGIN IMMEDIATE; UPDATE "Archive" SET version = 2')
  expect(await ask('SELECT version FROM Archive')).toBe('1')
  expect(await readers.version()).toMatch(/^1-/)
  writer.exec('COMMIT')
  writer.close()
  expect(await readers.version()).toMatch(/^2-/)
})

test('with no process to read it, that is said until there is one', async () => {
  process.kill(readers.state().processes[0]!.pid!, 'SIGABRT')
  await poll().toBe('No process reads it yet.')
  await poll().toBeNull()
  expect(await ask('SELECT version FROM Archive')).toBe('1')
})

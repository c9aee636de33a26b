// What is exported loads again, and a file that breaks off keeps what is whole; the commands are tried in test:slow.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXPORT_FORMATS, type ExportFormat, exportArchive } from '../../src/export/export-archive.ts'
import { findFiles } from '../../src/ingest/files/find-files.ts'
import { readPeopleFile } from '../../src/ingest/files/read-people-file.ts'
import { loadArchive } from '../../src/ingest/pipeline/load-archive.ts'
import { warcOf } from '../formats/archives.ts'
import { CLOCK, dumpArchive } from '../store/dump-archive.ts'
import { newDatabase } from '../store/new-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'round-trip-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const people = readPeopleFile('seeds/people.yaml')
const file = join(folder, 'demo.db')
beforeAll(async () => {
  await loadPath(file, 'seeds/articles')
})

async function loadPath(database: string, path: string) {
  await newDatabase(database)
  const counts: Record<string, number> = {}
  const codes: string[] = []
  for await (const event of loadArchive(database, findFiles([path]).files, { roots: [path], threads: 0, people })) {
    if (event.type !== 'FILE') continue
    const { outcome, items = 1, problem } = event.result
    counts[outcome] = (counts[outcome] ?? 0) + items
    if (problem) codes.push(problem.code)
  }
  return { database, counts, codes }
}

/** Loads one file into a new archive. */
function load(name: string, bytes: string | Uint8Array) {
  writeFileSync(join(folder, name), bytes)
  return loadPath(join(folder, `${name}.db`), join(folder, name))
}

/** All that an archive holds, but for what it remembers of its own files. */
const holdings = (of: string) => {
  const { LoadedFile: _, Collection: __, ...rest } = dumpArchive(of, CLOCK)
  return rest
}

test('an archive as JSON lines loads again to the same one', async () => {
  const { database, codes } = await load('whole.jsonl', [...exportArchive(file, 'jsonl')].join('\n'))
  expect(codes).toEqual([])
  expect(holdings(database)).toEqual(holdings(file))
})

test.each(Object.keys(EXPORT_FORMATS) as ExportFormat[])('%s has a line for each article at least', (format) => {
  expect([...exportArchive(file, format)].length).toBeGreaterThan(35)
})

test('lines that are whole are loaded where the last one is cut', async () => {
  const lines = [...exportArchive(file, 'jsonl')].slice(0, 5).join('\n')
  const { counts, codes } = await load('cut.jsonl', lines.slice(0, -40))
  expect(counts).toMatchObject({ CREATED: 4 })
  expect(codes).toEqual(['TRUNCATED'])
})

test.each([false, true])(
  'records that are whole are loaded where a web archive is cut (compressed: %s)',
  async (isPacked) => {
    const page = (i: number) =>
      `<html><body><article><h1>Bridge ${i} Opens</h1><p>Bridge ${i} opened on Tuesday, and ${i} people came.</p></article></body></html>`
    const records = Array.from({ length: 10 }, (_, i) => ({
      id: `${i}`,
      url: `https://gazette.example/${i}`,
      body: Buffer.from(page(i)),
    }))
    const bytes = warcOf(records, isPacked)
    const { counts, codes } = await load(`cut-${isPacked}.warc`, bytes.subarray(0, bytes.length - 80))
    expect(counts).toMatchObject({ CREATED: 9 })
    expect(codes).toEqual(['TRUNCATED'])
  },
)

// An archive of the shape of wires, with an article of 500 quotes and one of 3 MB, under every command of the README.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { writeArchive } from '../../scripts/generate-archive/write-archive.ts'
import { EXPORT_FORMATS } from '../../src/export/export-archive.ts'
import { newOperator } from '../ingest/commands.ts'
import { CLOCK, dumpArchive } from '../store/dump-archive.ts'

vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 })

const ARTICLES = 120
const articles = join(mkdtempSync(join(tmpdir(), 'wires-')), 'articles')
const made = newOperator('wires')
const copy = newOperator('wires-copy')
afterAll(() => {
  rmSync(join(articles, '..'), { recursive: true, force: true })
  made.leave()
  copy.leave()
})

/** All that two archives hold, but for what each remembers of its own files. */
const holdings = (of: string) => {
  const { LoadedFile: _, Collection: __, ...rest } = dumpArchive(of, CLOCK)
  return rest
}

beforeAll(async () => {
  await writeArchive(articles, { articles: ARTICLES, seed: 3, shape: 'wire' })
  const { code, out, err } = await made.seed(articles)
  expect(code, out + err).toBe(0)
})

test('no article is lost, and the archive is sound', async () => {
  expect(made.rows('SELECT count(*) AS n FROM "Article"')).toEqual([{ n: ARTICLES }])
  expect(await made.run('doctor')).toMatchObject({ code: 0 })
})

test.each(Object.keys(EXPORT_FORMATS))('it is exported as %s', async (format) => {
  const { code, out, err } = await made.run('export', '--format', format)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.split('\n').length).toBeGreaterThan(ARTICLES)
})

test('an export of it loads again to the same archive', async () => {
  const to = join(made.folder, 'archive.jsonl')
  expect(await made.run('export', '--format', 'jsonl', '--to', to)).toMatchObject({ code: 0 })
  expect((await copy.seed(to)).code).toBe(0)
  expect(holdings(copy.file)).toEqual(holdings(made.file))
})

test('reading all of it again changes nothing', async () => {
  const before = holdings(made.file)
  expect((await made.run('reextract', '--force')).code).toBe(0)
  expect(holdings(made.file)).toEqual(before)
})

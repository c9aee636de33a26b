// Seeding files that break off ends, keeps what is whole, says so each time, and goes on once the whole file is there.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { lookAt } from '../../src/ingest/files/input-file.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import { warcOf } from '../formats/archives.ts'
import { cutFiles } from '../formats/cut-files.ts'
import { manyStories, newOperator } from './commands.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 }) // each test starts processes

const operator = newOperator('truncated')
const { folder, seed, run, rows } = operator
afterAll(() => operator.leave())

const records = Array.from({ length: 60 }, (_, i) => ({
  id: `${i}`,
  url: `https://gazette.example/${i}`,
  body: Buffer.from(
    `<html><body><article><h1>Bridge ${i} Opens</h1><p>Bridge ${i} opened on Tuesday, and ${i} people came.</p><p>“It is number ${i},” said Mayor Tilda Vankorren.</p></article></body></html>`,
  ),
}))

test.each([
  ['a.warc', false],
  ['a.warc.gz', true],
] as const)('%s: 59 of 60 records are whole', async (name, packed) => {
  const path = join(folder, name)
  const whole = warcOf(records, packed)
  const document = () =>
    Number(rows<{ n: number }>('SELECT count(*) AS n FROM "Document" WHERE path LIKE ?', `%${name}#%`)[0]!.n)
  writeFileSync(path, whole.subarray(0, whole.length - 80))
  const first = await seed(path)
  expect(first.code, first.err).toBe(1)
  expect(first.out).toMatch(/^skipped \S+: Breaks off .+ \[TRUNCATED\] \S/m)
  expect(first.out).not.toMatch(/^…/m)
  expect(document()).toBe(59)
  const second = await seed(path)
  expect(second.code).toBe(1)
  expect(second.out).toMatch(/59 unchanged, 1 skipped/)
  expect(second.out).toMatch(/\[TRUNCATED\]/)
  writeFileSync(path, whole)
  expect(await seed(path)).toMatchObject({ code: 0, err: '' })
  expect(document()).toBe(60)
})

test('a file of every format that breaks off is said to, until it is whole', async () => {
  const files = await cutFiles()
  const every = newOperator('truncated-every')
  const to = join(every.folder, 'in')
  mkdirSync(to)
  for (const { path, bytes, isSilent } of files) {
    let at = Math.floor(bytes.length * 0.6)
    while (isSilent?.(at)) at--
    writeFileSync(join(to, path), bytes.subarray(0, at))
  }
  const first = await every.seed(to, '--verbose')
  expect(first.code, first.err).toBe(1)
  const said = (path: string) =>
    first.out.split('\n').some((line) => line.includes(`${path}:`) && /\[TRUNCATED\]/.test(line))
  expect(files.map(({ path }) => path).filter((path) => !said(path))).toEqual([])
  for (const { path, bytes } of files) writeFileSync(join(to, path), bytes)
  const second = await every.seed(to)
  expect(second, second.out).toMatchObject({ code: 0, err: '' })
  expect(second.out).not.toMatch(/TRUNCATED/)
  every.leave()
})

test('an export that breaks off loads its whole lines', async () => {
  const to = join(folder, 'archive.jsonl')
  writeFileSync(join(folder, 'few.jsonl'), manyStories(3))
  const from = newOperator('truncated-from')
  await from.seed(join(folder, 'few.jsonl'))
  await from.run('export', '--format', 'jsonl', '--to', to)
  from.leave()
  const bytes = readFileSync(to)
  writeFileSync(to, bytes.subarray(0, bytes.length - 40))
  const anew = newOperator('truncated-anew')
  const { code, out } = await anew.seed(to)
  expect(code).toBe(1)
  expect(out).toMatch(/2 created, 1 skipped/)
  expect(out).toMatch(/\[TRUNCATED\]/)
  anew.leave()
})

test('extract says so too', async () => {
  const path = join(folder, 'cut.json')
  writeFileSync(path, `[${manyStories(3).split('\n').join(',')}`.slice(0, -30))
  const { code, out, err } = await run('extract', path)
  expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 1, lines: 2 })
  expect(err).toMatch(/: TRUNCATED: Breaks off/)
})

test('a long file without any article can be interrupted while it is read', async () => {
  const path = join(folder, 'long.warc')
  writeFileSync(path, Buffer.alloc(3 * 1024 ** 2, 10))
  const interrupted = new AbortController()
  const file = lookAt(path, interrupted.signal)
  if (isProblem(file)) throw new Error(file.message)
  const reading = (async () => {
    for await (const _ of file.open()) interrupted.abort()
  })()
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  await expect(file.sha256()).rejects.toMatchObject({ name: 'AbortError' })
})

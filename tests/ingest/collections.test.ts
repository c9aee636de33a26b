// Where files lie in the archive: a collection and the path in it, however the folder was named, moved or copied.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { seed } from '../../src/cli/commands/seed.ts'
import { runCommand } from '../../src/cli/run-command.ts'
import { NPM_SCRIPT } from '../../src/cli/surroundings.ts'
import { exportArchive } from '../../src/export/export-archive.ts'
import { findFiles } from '../../src/ingest/files/find-files.ts'
import type { FileResult } from '../../src/ingest/pipeline/file-result.ts'
import { type ArchiveOptions, loadArchive } from '../../src/ingest/pipeline/load-archive.ts'
import { newDatabase } from '../store/new-database.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'collections-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
let home = ''
const story = (name: string) => `${name} Opens Again\n\nThe ${name} opened on Tuesday.\n`
const put = (path: string, name = path) => {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), story(name))
}

beforeEach(async () => {
  home = join(folder, `${++made}`)
  mkdirSync(join(home, 'data'), { recursive: true })
  await newDatabase(join(home, 'data/archive.db'))
  put('news/a.txt')
  put('news/2020/b.txt')
})

/** Loads folders and files; counts what became of the articles. */
async function load(roots: readonly string[], options: ArchiveOptions = {}, at = home) {
  const results: FileResult[] = []
  const file = join(at, 'data/archive.db')
  for await (const event of loadArchive(file, findFiles(roots).files, { roots, threads: 0, ...options }))
    if (event.type === 'FILE') results.push(event.result)
  const counts: Record<string, number> = {}
  for (const { outcome, items = 1 } of results) counts[outcome] = (counts[outcome] ?? 0) + items
  return { counts, results }
}

const rows = (sql: string, at = home) => {
  const database = new Database(join(at, 'data/archive.db'), { readonly: true })
  const found = database.prepare(sql).pluck().all() as string[]
  database.close()
  return found
}
const paths = (at = home) => rows('SELECT path FROM "Document" ORDER BY path', at)

test('a folder is one collection, however it is named', async () => {
  expect((await load([join(home, 'news')])).counts).toEqual({ CREATED: 2 })
  expect(paths()).toEqual(['news/2020/b.txt', 'news/a.txt'])
  symlinkSync(join(home, 'news'), join(home, 'link'))
  const named = [`${relative(process.cwd(), home)}/news/`, join(home, 'news/2020'), join(home, 'link')]
  for (const root of named) expect(Object.keys((await load([root])).counts), root).toEqual(['UNCHANGED'])
  expect((await load([join(home, 'news/a.txt')])).counts).toEqual({ UNCHANGED: 1 })
  expect((await load([home])).counts).toEqual({ UNCHANGED: 2 })
  expect(rows('SELECT name FROM "Collection"')).toEqual(['news'])
})

test('folders of one name are two collections; a folder around one keeps it', async () => {
  put('other/news/c.txt')
  put('other/d.txt')
  await load([join(home, 'news')])
  await load([join(home, 'other/news')])
  expect(paths()).toEqual(['news/2020/b.txt', 'news/a.txt', 'news~2/c.txt'])
  expect((await load([join(home, 'other')])).counts).toEqual({ UNCHANGED: 1, CREATED: 1 })
  expect(paths().at(-1)).toBe('other/d.txt')
})

test('a file by itself is in the collection of its folder; what is skipped is told as it was named', async () => {
  writeFileSync(join(home, 'news/e.md'), '---\ntitle: "Weir\n---\n\nText.\n')
  const { counts, results } = await load([join(home, 'news/e.md'), join(home, 'news/a.txt')])
  expect(counts).toEqual({ SKIPPED: 1, CREATED: 1 })
  expect(results[0]!.problem).toMatchObject({ code: 'FRONT_MATTER', path: join(home, 'news/e.md') })
  expect(paths()).toEqual(['news/a.txt'])
  // told again without the file being opened, wherever it is
  renameSync(join(home, 'news'), join(home, 'moved'))
  const again = await load([join(home, 'moved')], { collection: 'news' })
  expect(again.results.flatMap(({ problem }) => problem?.path ?? [])).toContain(join(home, 'moved/e.md'))
})

test('--collection names a folder, and says where it has moved', async () => {
  await load([join(home, 'news')], { collection: 'Morning Wire' })
  expect(paths()).toEqual(['Morning Wire/2020/b.txt', 'Morning Wire/a.txt'])
  renameSync(join(home, 'news'), join(home, 'elsewhere'))
  expect((await load([join(home, 'elsewhere')], { collection: 'Morning Wire' })).counts).toEqual({ UNCHANGED: 2 })
  expect((await load([join(home, 'elsewhere')])).counts).toEqual({ UNCHANGED: 2 })
  await expect(load([join(home, 'elsewhere/2020')], { collection: 'old' })).rejects.toThrow(
    /lies in the collection Morning Wire/,
  )
  await expect(load([join(home, 'elsewhere')], { collection: 'old' })).rejects.toThrow(/is the collection Morning Wire/)
  const refusal = async (...words: string[]) => {
    const told: string[] = []
    await runCommand(seed, words, { ...NPM_SCRIPT, err: (line) => told.push(line) })
    return told.join('\n')
  }
  expect(await refusal('--collection', 'a/b')).toMatch(/a name without slashes$/)
  expect(await refusal('a', 'b', '--collection', 'c')).toMatch(/names one folder; load the others by themselves$/)
})

test('archive and folder, moved or copied together, know each other', async () => {
  await load([join(home, 'news')])
  const copy = join(folder, `${made}-copy`)
  cpSync(home, copy, { recursive: true, preserveTimestamps: true })
  expect((await load([join(copy, 'news')], {}, copy)).counts).toEqual({ UNCHANGED: 2 })
  expect(rows('SELECT name FROM "Collection"', copy)).toEqual(['news'])
  expect((await load([join(home, 'news')])).counts).toEqual({ UNCHANGED: 2 })
  // the database alone
  renameSync(join(home, 'data'), join(home, 'far'))
  mkdirSync(join(home, 'deep/er'), { recursive: true })
  renameSync(join(home, 'far'), join(home, 'deep/er/data'))
  expect((await load([join(home, 'news')], {}, join(home, 'deep/er'))).counts).toEqual({ UNCHANGED: 2 })
})

test('what is gone is told and withdrawn, from the folder, one in it, or one around it', async () => {
  put('news/2020/c.txt')
  put('news/2020/d.txt')
  await load([join(home, 'news')])
  for (const [name, root] of [
    ['b', 'news/2020'],
    ['c', '.'],
    ['d', 'news'],
  ] as const) {
    const path = join(home, 'news/2020', `${name}.txt`)
    rmSync(path)
    const gone = (await load([join(home, root)])).results.filter(({ outcome }) => outcome === 'GONE')
    expect(gone.map((result) => result.path)).toEqual([path])
    await load([join(home, root)], { prune: true })
    expect(paths()).not.toContain(`news/2020/${name}.txt`)
  }
  // a file that is named itself
  rmSync(join(home, 'news/a.txt'))
  expect((await load([join(home, 'news/a.txt')])).counts).toEqual({ GONE: 1 })
  expect(paths()).toEqual(['news/a.txt'])
})

test('an export tells the collection and the path in it, and loads again to the same', async () => {
  put('other/news/c.txt')
  await load([join(home, 'news')])
  await load([join(home, 'other/news')])
  const lines: string[] = []
  for await (const line of exportArchive(join(home, 'data/archive.db'), 'jsonl')) lines.push(line)
  expect(lines.join()).not.toContain(home)
  expect(
    lines
      .map((line) => JSON.parse(line).document)
      .map(({ collection, path }) => `${collection}: ${path}`)
      .sort(),
  ).toEqual(['news: 2020/b.txt', 'news: a.txt', 'news~2: c.txt'])
  const anew = join(folder, `${made}-anew`)
  mkdirSync(join(anew, 'data'), { recursive: true })
  await newDatabase(join(anew, 'data/archive.db'))
  writeFileSync(join(anew, 'archive.jsonl'), lines.join('\n'))
  expect((await load([join(anew, 'archive.jsonl')], {}, anew)).counts).toEqual({ CREATED: 3 })
  expect(paths(anew)).toEqual(paths())
  // the folder itself, which the archive knows by its name only
  expect((await load([join(home, 'news')], {}, anew)).counts).toEqual({ UNCHANGED: 2 })
})

test('an export of the first version, which names files on disk, goes where those files would', async () => {
  const text = story('Old')
  const line = (path: string, words: string) =>
    JSON.stringify({
      onTheRecord: 1,
      document: {
        ...{ path, file: path.replace(/#.*/, ''), sha256: '0'.repeat(64), byteLength: 9, charset: 'utf-8' },
        ...{ charsetConfidence: 1, format: 'TEXT', text: text.replace('Tuesday', words) },
      },
    })
  const old = ['/srv/a/news/x.txt', '/srv/b/news/x.txt', 'old/dump.jsonl#2']
  writeFileSync(join(home, 'old.jsonl'), old.map((path, i) => line(path, `No ${i}`)).join('\n'))
  expect((await load([join(home, 'old.jsonl')])).counts).toEqual({ CREATED: 3 })
  expect(paths()).toEqual(['news/x.txt', 'news~2/x.txt', 'old/dump.jsonl#2'])
})

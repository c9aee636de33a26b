// The commands an operator types, as processes of their own.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { type Ended, endAll, startNode } from './commands.ts'

const folder = mkdtempSync(join(tmpdir(), 'seed-'))
afterAll(() => {
  endAll()
  rmSync(folder, { recursive: true, force: true })
})

const start = (...given: Parameters<typeof startNode>) => startNode(...given).ended

const file = join(folder, 'archive.db')
const DATABASE_URL = `file:${file}`
const seed = (args: readonly string[], env = {}) =>
  start(['scripts/run.mjs', 'seeds/seed.ts', ...args], { DATABASE_URL, ...env })
const ARTICLES = ['seeds/articles/tna-2019-03-22-flood.txt', 'seeds/articles/rferl-2020-08-15-lukashenka.txt']

function count(table: string): number {
  const database = new Database(file, { readonly: true })
  const rows = database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number
  database.close()
  return rows
}

describe('npm run seed', () => {
  test('says what it would do, does it, and does nothing the second time', async () => {
    const dry = await seed(['--dry-run', ...ARTICLES])
    expect(dry).toMatchObject({ code: 0, err: '' })
    expect(dry.out).toMatch(/would be: 2 created \(2 files in [\d.]+ s\)/)
    expect(count('Article') + count('Document') + count('Person') + count('Archive')).toBe(0)

    const first = await seed(ARTICLES)
    expect(first).toMatchObject({ code: 0, err: '' }) // no progress bar in a pipe
    expect(first.out).toMatch(/^2 created \(2 files in/)
    expect(first.out).toMatch(/read: \d+ paragraphs, \d+ quotes, \d+ of them with a named speaker/)
    expect(first.out).not.toContain('\r')
    expect(count('Article')).toBe(2)

    const version = new Database(file, { readonly: true }).prepare('SELECT version FROM "Archive"').pluck()
    const before = version.get()
    const second = await seed(ARTICLES)
    expect(second).toMatchObject({ code: 0, err: '' })
    expect(second.out).toMatch(/^2 unchanged \(2 files in/)
    expect(version.get()).toBe(before)
    version.database.close()
  })

  test('counts the articles that there are at the end, not one that another file of the story took the place of', async () => {
    const other = join(folder, 'two-files.db')
    const two = ['seeds/articles/hpa-2019-03-23-flood.txt', 'seeds/articles/strandwatch-2019-03-23-flood-hpa.txt']
    const { out } = await seed(two, { DATABASE_URL: `file:${other}` })
    expect(out).toMatch(/^1 created, 1 same story as another file \(2 files/)
    const database = new Database(other, { readonly: true })
    expect(database.prepare('SELECT count(*) FROM "Article"').pluck().get()).toBe(1)
    database.close()
  })

  test('skips what is no article, says why, and reads the rest', async () => {
    const inbox = join(folder, 'inbox')
    mkdirSync(inbox)
    writeFileSync(join(inbox, 'a-empty.txt'), '')
    writeFileSync(
      join(inbox, 'b-binary.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 2, 3]),
    )
    const lines = Array.from(
      { length: 30 },
      (_, i) => `Headline number ${i + 1} of the list ${i + 1} May 2021 -- what it says in short`,
    )
    writeFileSync(join(inbox, 'c-listing.txt'), `Latest headlines\n\n${lines.join('\n\n')}\n`)
    writeFileSync(
      join(inbox, 'd-article.txt'),
      'Bridge Opens\n\nQUELL -- The bridge opened on Tuesday.\n\n"It will stand," said Mayor Tilda Vankorren.\n\nThen it rained.\n',
    )
    const { code, out } = await seed([inbox])
    expect(code).toBe(1)
    const skipped = out.split('\n').filter((line) => line.startsWith('skipped '))
    expect(skipped.map((line) => /\/([a-d])-.*\[([A-Z_]+)\] \S/.exec(line)?.slice(1, 3).join(' '))).toEqual([
      'a EMPTY',
      expect.stringMatching(/^b [A-Z_]+$/),
      expect.stringMatching(/^c [A-Z_]+$/),
    ])
    expect(out).toMatch(/1 created, 3 skipped \(4 files/)
  })

  test.each([
    ['a path that is not there', ['seeds/articles/no-such-file.txt'], /no-such-file\.txt/],
    ['an option that is none', ['--fast'], /--fast/],
    ['a people file that is not there', ['--people', 'none.yaml', ...ARTICLES], /none\.yaml/],
  ])('%s: says so and how it is used, exit 2', async (_, args, words) => {
    const { code, out, err } = await seed(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(words)
    expect(err).toContain('usage: npm run seed')
    expect(err).not.toMatch(/^\s+at /m)
  })

  test('a database that is none is left alone, exit 2', async () => {
    const wrong = join(folder, 'letter.txt')
    writeFileSync(wrong, 'Dear reader, this is a letter and not a database. '.repeat(50))
    const { code, err } = await seed(ARTICLES, { DATABASE_URL: `file:${wrong}` })
    expect(code).toBe(2)
    expect(err).toContain('letter.txt: not a database')
    expect(err).not.toMatch(/^\s+at /m)
  })
})

describe('npm start', () => {
  const START = ['scripts/start.mjs']

  test('serves what it says, and Ctrl-C ends it with 0', async () => {
    let answer: Promise<unknown> | undefined
    const ended = await start(START, { DATABASE_URL, PORT: '0' }, (out, child) => {
      const address = /^API\s+(\S+)$/m.exec(out)?.[1]
      if (!address || answer || !out.includes('Ctrl-C')) return
      const headers = { 'content-type': 'application/json' }
      answer = fetch(address, { method: 'POST', headers, body: '{"query":"{ articles { totalCount } }"}' })
        .then((response) => response.json())
        .finally(() => child.kill('SIGINT'))
    })
    expect(await answer).toMatchObject({ data: { articles: { totalCount: count('Article') } } })
    expect(ended.code).toBe(0)
    expect(ended.err).not.toMatch(/error|^\s+at /im)
    expect(ended.out).toMatch(/^Playground\s+http/m)
  })

  /** One clear message of at most two lines: what is wrong and what to do. */
  function expectOneMessage({ code, err }: Ended, words: RegExp): void {
    expect(code).toBeGreaterThan(0)
    expect(err).toMatch(words)
    expect(err.trim().split('\n').length).toBeLessThanOrEqual(2)
    expect(err).not.toMatch(/^\s+at |node:internal/m)
  }

  test('a port that is taken', async () => {
    const taken = await new Promise<Server>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => resolve(server))
    })
    const { port } = taken.address() as { port: number }
    const ended = await start(START, { DATABASE_URL, PORT: String(port) })
    await new Promise((resolve) => taken.close(resolve))
    expectOneMessage(ended, new RegExp(`${port}.*taken[\\s\\S]*PORT=`))
  })

  test('a port that is none', async () => {
    expectOneMessage(await start(START, { DATABASE_URL, PORT: 'http' }), /PORT is "http"/)
  })

  test('a database that cannot be written', async () => {
    const under = join(folder, 'a-file')
    writeFileSync(under, '')
    const ended = await start(START, { DATABASE_URL: `file:${join(under, 'archive.db')}`, PORT: '0' })
    expectOneMessage(ended, /a-file\/archive\.db: cannot be written[\s\S]*DATABASE_URL/)
    expect(existsSync(join(under, 'archive.db'))).toBe(false)
  })

  test('a database of another kind', async () => {
    const ended = await start(START, { DATABASE_URL: 'postgres://localhost/news', PORT: '0' })
    expectOneMessage(ended, /DATABASE_URL is "postgres/)
  })
})

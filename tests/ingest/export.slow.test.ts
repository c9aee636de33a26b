// The archive written out in every form, and read again; articles read again without their files.

import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { EXPORT_FORMATS } from '../../src/export/export-archive.ts'
import { CLOCK, dumpArchive } from '../store/dump-archive.ts'
import { newOperator } from './commands.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 }) // each test starts processes

const operator = newOperator('export')
const { folder, file, seed, rows, run } = operator
const copy = newOperator('export-copy')
afterAll(() => {
  operator.leave()
  copy.leave()
})

const inbox = join(folder, 'inbox')

beforeAll(async () => {
  cpSync('seeds/articles', inbox, { recursive: true })
  for (const name of [
    'page.html',
    'feed.rss',
    'table.csv',
    'dump.jsonl',
    'story.nitf.xml',
    'ninjs2.json',
    'letters.mbox',
  ])
    copyFileSync(join('tests/formats/files', name), join(inbox, name))
  await seed(inbox)
})

/** All that two archives hold, but for what each remembers of its own files. */
const holdings = (of: string) => {
  const { LoadedFile: _, Collection: __, ...rest } = dumpArchive(of, CLOCK)
  return rest
}
const count = (sql: string) => Number(rows<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`)[0]!.n)
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('npm run export', () => {
  test('as JSON lines loads again, into an empty archive, to the same one', async () => {
    const to = join(folder, 'archive.jsonl')
    expect(await run('export', '--format', 'jsonl', '--to', to)).toEqual({ code: 0, out: '', err: '' })
    expect(existsSync(`${to}.part`)).toBe(false)
    expect(linesOf(readFileSync(to, 'utf8'))).toHaveLength(count('"Document"'))
    rmSync(inbox, { recursive: true })
    expect((await copy.seed(to)).code).toBe(0)
    expect(holdings(copy.file)).toEqual(holdings(file))
    expect((await copy.seed(to)).out).not.toMatch(/created|updated/)
    expect(await copy.run('doctor')).toMatchObject({ code: 0 })
    const again = await copy.run('export', '--format', 'jsonl')
    expect(again.out).toBe(readFileSync(to, 'utf8'))
  })

  test('with a broken line gives all others, and says which one', async () => {
    const to = join(folder, 'broken.jsonl')
    const lines = readFileSync(join(folder, 'archive.jsonl'), 'utf8').trim().split('\n')
    writeFileSync(to, [...lines.slice(0, 3), lines[3]!.slice(0, 99), lines[4]].join('\n'))
    const other = newOperator('export-broken')
    const { code, out } = await other.seed(to)
    expect(code).toBe(1)
    expect(out).toMatch(/skipped \S+broken\.jsonl:4:1: .+ \[MARKUP\] Export it again/)
    expect(Number(other.rows('SELECT count(*) AS n FROM "Document"')[0]!.n)).toBe(4)
    other.leave()
  })

  test('as a table has a row a quote, and nothing that a spreadsheet would run', async () => {
    const { out } = await run('export', '--format', 'csv')
    const table = parse(out, { columns: true }) as Record<string, string>[]
    expect(table).toHaveLength(count('"Quote"'))
    const quote = table.find(({ quote }) => quote?.startsWith('Do not play with fire!'))
    expect(quote).toMatchObject({
      kind: 'DIRECT',
      speaker: 'Alyaksandr Lukashenka',
      published: '2020-08-15',
      originator: 'RFE/RL',
    })
    for (const cell of table.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+@-]/)
  })

  test.each([
    ['ninjs', '"Article"', { uri: expect.stringMatching(/\S/), headlines: expect.any(Array) }],
    [
      'schema-org',
      '"Article"',
      { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: expect.stringMatching(/\S/) },
    ],
    ['web-annotation', '"Quote"', { type: 'Annotation', target: expect.any(Array) }],
  ] as const)('as %s has a line for each', async (format, table, shape) => {
    const { out } = await run('export', '--format', format)
    const lines = linesOf(out)
    expect(lines).toHaveLength(count(table))
    for (const line of lines) expect(line).toMatchObject(shape)
  })

  test.each(Object.keys(EXPORT_FORMATS))('%s ends well where its reader has enough', (format) => {
    const env = { ...process.env, DATABASE_URL: `file:${file}` }
    const command = `${process.execPath} scripts/run.mjs scripts/export.ts --format ${format} | head -c 100`
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { env, encoding: 'utf8' })
    expect(stdout).toHaveLength(100)
    expect(stderr).toBe('')
  })

  test('says what it takes, and that there is nothing yet', async () => {
    expect(await run('export', '--format', 'docx')).toMatchObject({ code: 2, err: expect.stringContaining('usage:') })
    const nothing = newOperator('export-nothing')
    expect(await nothing.run('export', '--format', 'csv')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Run npm run seed first'),
    })
    expect(existsSync(nothing.file)).toBe(false)
    nothing.leave()
  })
})

describe('an archive of many quotes', () => {
  const quoted = newOperator('export-quoted')
  const reloaded = newOperator('export-reloaded')
  afterAll(() => {
    quoted.leave()
    reloaded.leave()
  })
  /** Sixty articles of 25 quotes, and one whose quotes are more than a statement takes parameters in some builds of SQLite. */
  const sizes = [...Array<number>(60).fill(25), 1100]

  beforeAll(async () => {
    const stories = sizes.map((quotes, story) => ({
      title: `The ferry of landing ${story} is late again`,
      url: `https://ferry.example/${story}`,
      body: Array.from(
        { length: quotes },
        (_, i) => `"Ferry ${story} waits for ${i + 2} hours at pier ${i}," said Tilda Vankorren.`,
      ).join('\n\n'),
    }))
    const lines = join(quoted.folder, 'ferries.jsonl')
    writeFileSync(lines, stories.map((story) => JSON.stringify(story)).join('\n'))
    expect((await quoted.seed(lines)).code).toBe(0)
    expect(quoted.rows('SELECT count(*) AS n FROM "Quote"')).toEqual([{ n: sizes.reduce((a, b) => a + b) }])
  })

  test.each([
    ['jsonl', sizes.length],
    ['csv', 1 + sizes.reduce((a, b) => a + b)],
    ['ninjs', sizes.length],
    ['schema-org', sizes.length],
    ['web-annotation', sizes.reduce((a, b) => a + b)],
  ])('is exported whole as %s', async (format, lines) => {
    const { code, out, err } = await quoted.run('export', '--format', format)
    expect({ code, err, lines: out.trim().split('\n').length }).toEqual({ code: 0, err: '', lines })
  })

  test('loads again to the same one', async () => {
    const to = join(quoted.folder, 'archive.jsonl')
    await quoted.run('export', '--format', 'jsonl', '--to', to)
    expect((await reloaded.seed(to)).code).toBe(0)
    expect(holdings(reloaded.file)).toEqual(holdings(quoted.file))
  })
})

describe('npm run reextract', () => {
  const version = () => rows('SELECT version FROM "Archive"')

  test('does nothing where the rules are the same', async () => {
    const before = version()
    expect((await run('reextract')).out).toMatch(/^nothing to do/)
    expect(version()).toEqual(before)
  })

  test('reads again what other rules have read, without the files, and makes no versions of it', async () => {
    expect(existsSync(inbox)).toBe(false)
    const before = holdings(file)
    const archive = new Database(file)
    archive.exec(`UPDATE "Document" SET "extractorVersion" = '0' WHERE path LIKE '%harbour%';
      UPDATE "Article" SET "publishedOn" = date("publishedOn", '+1 day'), "publishedOffset" = NULL
        WHERE id IN (SELECT "articleId" FROM "Document" WHERE "extractorVersion" = '0');
      UPDATE "Quote" SET cue = 'mumbled' WHERE "articleId" IN (SELECT "articleId" FROM "Document" WHERE "extractorVersion" = '0')`)
    archive.close()
    const { code, out } = await run('reextract', '--json')
    expect(code).toBe(0)
    const told = linesOf(out)
    expect(told.at(-1).summary.total).toBe(Number(told.length - 1))
    expect(told.length).toBeGreaterThan(3)
    expect(holdings(file)).toEqual(before)
    expect(count('"ArticleVersion"')).toBe(0)
  })
})

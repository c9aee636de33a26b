// The generator's archives: the same every time, as large as asked, of nobody real.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { SHAPES } from '../../scripts/generate-archive/form.ts'
import { makeArchive, type Truth, truthOf } from '../../scripts/generate-archive/make-archive.ts'
import { makeWorld } from '../../scripts/generate-archive/make-world.ts'
import { writeArchive } from '../../scripts/generate-archive/write-archive.ts'
import { familyNames } from '../../src/text/names/lexicon/family-names.ts'

const folder = mkdtempSync(join(tmpdir(), 'generate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const filesOf = (path: string) => readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('an archive', () => {
  test('is the same for the same seed, another for another', () => {
    const texts = (seed: number) =>
      [...makeArchive({ articles: 20, seed, shape: 'plain' })].map(({ path, text }) => path + text)
    expect(texts(3)).toEqual(texts(3))
    expect(texts(3)).not.toEqual(texts(4))
  })

  test('is made one article at a time, so a million takes no more memory than ten', () => {
    const million = makeArchive({ articles: 1_000_000, seed: 1, shape: 'plain' })
    const first = million.next().value!
    expect(first.number).toBe(1)
    expect(million.next().value!.number).toBe(2)
  })

  test('is like news: 18 paragraphs, 7 kB and 8 quotes an article, by date, of every way of quoting', () => {
    const made = [...makeArchive({ articles: 400, seed: 2, shape: 'plain' })]
    const mean = (of: (one: (typeof made)[number]) => number) =>
      made.reduce((sum, one) => sum + of(one), 0) / made.length
    expect(mean(({ article }) => article.paragraphs.length)).toBeCloseTo(18, -0.5)
    expect(mean(({ text }) => text.length)).toBeGreaterThan(5_500)
    expect(mean(({ text }) => text.length)).toBeLessThan(8_000)
    const onRecord = mean(({ article }) => article.quotes.filter(({ kind }) => kind !== 'INDIRECT').length)
    expect(onRecord).toBeGreaterThan(7)
    expect(onRecord).toBeLessThan(9)
    const dates = made.map(({ article }) => article.date)
    expect(dates).toEqual([...dates].sort())
    expect([dates[0], dates.at(-1)]).toEqual(['2004-01-01', '2023-12-31'])
    expect(new Set(made.flatMap(({ article }) => article.quotes.map(({ way }) => way))).size).toBe(14)
    expect(new Set(made.map(({ article }) => article.outlet.layout)).size).toBe(3)
    expect(new Set(made.map(({ article }) => article.outlet.kind)).size).toBeGreaterThanOrEqual(3)
  })

  test('of the shape of wires has 13 to 35 quotes, 5 to 120 paragraphs, capitals, zones and namesakes of bodies', () => {
    const made = [...makeArchive({ articles: 300, seed: 2, shape: 'wire' })]
    const large = [100, 200].map((number) => made[number - 1]!)
    const small = made.filter((one) => !large.includes(one))
    const quotes = small.map(({ article }) => article.quotes.length).sort((a, b) => a - b)
    expect(quotes[0]).toBeGreaterThanOrEqual(13)
    expect(quotes[150]).toBeGreaterThan(20)
    const paragraphs = small.map(({ article }) => article.paragraphs.length).sort((a, b) => a - b)
    expect(paragraphs[0]).toBeLessThan(10)
    expect(paragraphs.at(-1)).toBeGreaterThan(100)
    expect(paragraphs.at(-1)).toBeLessThanOrEqual(120)
    expect(large[0]!.article.quotes.length).toBeGreaterThanOrEqual(500)
    expect(large[1]!.text.length).toBeGreaterThan(3_000_000)
    const capitals = made.filter(({ article: { headline } }) => headline === headline.toUpperCase())
    expect(capitals.length / made.length).toBeCloseTo(0.35, 1)
    const families = made.flatMap(({ article }) =>
      article.quotes.flatMap(({ speaker }) => speaker?.split(' ').at(-1) ?? []),
    )
    for (const family of ['Forbes', 'Fox']) expect(families).toContain(family)
    const zones = new Set(made.flatMap(({ article }) => /[+-]\d\d:\d\d$/.exec(article.published.printed)?.[0] ?? []))
    expect([...zones].some((zone) => zone.endsWith(':45'))).toBe(true)
    expect(zones.size).toBeGreaterThan(25)
  })

  test.each(SHAPES)('every quote of the truth stands in its article, word for word: %s', (shape) => {
    for (const one of makeArchive({ articles: 99, seed: 5, shape })) {
      const text = one.article.paragraphs.join('\n\n')
      for (const { spans } of truthOf(one).quotes) for (const words of spans) expect(text).toContain(words)
    }
  })

  test('a few speak often, most seldom; names of people are many, words more', () => {
    const counts = new Map<string, number>()
    const words = new Set<string>()
    for (const { article } of makeArchive({ articles: 2_000, seed: 1, shape: 'plain' })) {
      for (const { speaker } of article.quotes) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
      for (const paragraph of article.paragraphs) for (const word of paragraph.match(/\p{L}+/gu)!) words.add(word)
    }
    const sorted = [...counts.values()].sort((a, b) => b - a)
    expect(sorted[0]! / sorted[Math.floor(sorted.length / 2)]!).toBeGreaterThan(20)
    expect(words.size).toBeGreaterThan(4_000)
  })

  test('20,000 articles are about 5,000 people and some 300 organisations, of whom nobody bears a real family name', () => {
    const { people, outlets, bodies } = makeWorld(1, 20_000, 'plain')
    expect(people.length).toBe(5_000)
    expect(outlets.length + bodies.length).toBe(300)
    const real = new Set(familyNames.trim().split(/\s+/))
    const both = [...new Set(people.map(({ family }) => family.toLowerCase()))].filter((name) => real.has(name))
    expect(both).toEqual([])
  })
})

describe('on disk', () => {
  test('a file an article, in a folder a month; the truth beside it', async () => {
    const to = join(folder, 'files')
    const { quotes } = await writeArchive(to, { articles: 30, seed: 1, shape: 'plain' })
    const files = filesOf(to).filter((path) => /\.(txt|md)$/.test(path))
    expect(files).toHaveLength(30)
    expect(files.every((path) => /^\d{4}-\d\d[/\\]\d{7}-[a-z0-9-]+\.(txt|md)$/.test(path))).toBe(true)
    const truth = linesOf(`${to}.truth.jsonl`) as Truth[]
    expect(truth.map(({ file }) => file).sort()).toEqual(files.map((path) => path.replaceAll('\\', '/')))
    expect(truth.reduce((sum, each) => sum + each.quotes.length, 0)).toBe(quotes)
  })

  test('or JSON lines, of the same articles', async () => {
    const to = join(folder, 'lines')
    await writeArchive(to, { articles: 30, seed: 1, shape: 'plain', isJsonLines: true })
    expect(filesOf(to)).toEqual(['articles-00001.jsonl'])
    const made = [...makeArchive({ articles: 30, seed: 1, shape: 'plain' })].map(({ article }) => article)
    const lines = linesOf(join(to, 'articles-00001.jsonl'))
    expect(lines.map(({ headline, body }) => [headline, body])).toEqual(
      made.map(({ headline, paragraphs }) => [headline, paragraphs.join('\n\n')]),
    )
    expect((linesOf(`${to}.truth.jsonl`) as Truth[])[2]!.file).toBe('articles-00001.jsonl#3')
  })

  test('a folder with something in it is left alone; a wrong number is named', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/generate-archive.ts', ...args], { encoding: 'utf8' })
    const used = join(folder, 'used')
    mkdirSync(used)
    writeFileSync(join(used, 'mine.txt'), 'mine')
    const full = run('--articles', '3', '--to', used)
    expect([full.status, full.stderr]).toEqual([2, expect.stringMatching(/used is not empty.*--to/)])
    expect(readdirSync(used)).toEqual(['mine.txt'])
    const shapeless = run('--articles', '3', '--shape', 'round')
    expect([shapeless.status, shapeless.stderr]).toEqual([2, expect.stringMatching(/expected one of plain, wire/)])
    const wrong = run('--articles', 'many')
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      expect.stringMatching(/--articles is many: expected a whole number/),
    ])
  })
})

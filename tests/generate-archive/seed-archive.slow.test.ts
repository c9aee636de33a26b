// What `npm run seed` reads from a made archive, against what is true of it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkArchive } from '../../scripts/generate-archive/check/check-archive.ts'
import type { Scores } from '../../scripts/generate-archive/check/scores.ts'
import type { Shape } from '../../scripts/generate-archive/form.ts'
import { writeArchive } from '../../scripts/generate-archive/write-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'seed-made-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ARTICLES = 60
let check: Scores

/** Makes an archive, seeds it with the operator's command, and compares. */
async function seedAndCheck(
  name: string,
  count: number,
  isJsonLines: boolean,
  shape: Shape = 'plain',
): Promise<Scores> {
  const articles = join(folder, name)
  const database = join(folder, `${name}.db`)
  await writeArchive(articles, { articles: count, seed: 7, shape, isJsonLines })
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'seeds/seed.ts', articles], {
    env: { ...process.env, NODE_ENV: '', DATABASE_URL: `file:${database}` },
    encoding: 'utf8',
  })
  expect(status, stdout + stderr).toBe(0)
  return checkArchive(database, `${articles}.truth.jsonl`, 100)
}

beforeAll(async () => {
  check = await seedAndCheck('files', ARTICLES, false)
}, 180_000)

describe('a made archive, seeded', () => {
  test.each([
    'articles',
    'headline',
    'source',
    'contributor',
    'author',
    'date',
    'moment',
    'paragraph count',
    'paragraphs, letter by letter',
  ])('%s: all as written', (name) => {
    expect(check.wrong.filter((line) => line.startsWith(`${name}:`))).toEqual([])
    expect(check.shares[name]).toEqual({ right: ARTICLES, of: ARTICLES })
  })

  test('every quote on the record is found word for word, but for those over two paragraphs, which are read as two', () => {
    const missed = check.wrong.filter((line) => line.startsWith('words on the record'))
    expect(missed.filter((line) => !line.includes('(twoParagraphs)'))).toEqual([])
    const { right, of } = check.shares['words on the record, letter by letter']!
    expect(of).toBeGreaterThan(7 * ARTICLES)
    expect(right / of).toBeGreaterThan(0.97)
  })

  test('speakers are right: of direct and partial words and of paraphrases, 99 of 100', () => {
    for (const name of ['speaker of DIRECT words', 'speaker of PARTIAL words', 'speaker of a paraphrase']) {
      const { right, of } = check.shares[name]!
      expect(of, name).toBeGreaterThan(0.5 * ARTICLES)
      expect(right / of, `${name}\n${check.wrong.join('\n')}`).toBeGreaterThanOrEqual(0.99)
    }
  })

  test('kinds are right, and every paraphrase is found', () => {
    for (const name of ['kind DIRECT', 'kind PARTIAL', 'paraphrases found']) {
      const { right, of } = check.shares[name]!
      expect(right, `${name}\n${check.wrong.join('\n')}`).toBe(of)
    }
  })

  test('of the shape of wires loses no article, no paragraph, no day and no moment', async () => {
    const count = 40
    const { shares, wrong } = await seedAndCheck('wire', count, false, 'wire')
    for (const name of ['articles', 'headline', 'source', 'author', 'date', 'moment', 'paragraphs, letter by letter'])
      expect(shares[name], `${name}\n${wrong.join('\n')}`).toEqual({ right: count, of: count })
    const { right, of } = shares['speaker of DIRECT words']!
    expect(of).toBeGreaterThan(10 * count)
    expect(right / of, wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
  }, 120_000)

  test('as JSON lines it is read just as well', async () => {
    const { shares, wrong } = await seedAndCheck('lines', 15, true)
    for (const name of ['articles', 'headline', 'source', 'author', 'date', 'paragraphs, letter by letter'])
      expect(shares[name], `${name}\n${wrong.join('\n')}`).toEqual({ right: 15, of: 15 })
    const { right, of } = shares['speaker of DIRECT words']!
    expect(right / of).toBeGreaterThanOrEqual(0.97)
  }, 60_000)
})

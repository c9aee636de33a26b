// Running the seed script again: over the same files, over changed ones, over ones that are gone.
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { newOperator } from './commands.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 }) // each test starts processes

const operator = newOperator('reload')
const { file, folder, seed, rows } = operator
afterAll(() => operator.leave())

const inbox = join(folder, 'inbox')
const at = (name: string) => join(inbox, name)
/** As if written an hour ago, each a second after the one before: a file younger than the clock can tell is read again. */
const HOUR_AGO = Math.floor(Date.now() / 1000) - 3_600 // whole seconds, which are the same set twice
let puts = 0
function put(name: string, text: string, time = HOUR_AGO + ++puts): void {
  mkdirSync(inbox, { recursive: true })
  writeFileSync(at(name), text)
  utimesSync(at(name), time, time)
}

const BRIDGE = `Bridge Opens After Three Years

QUELL -- The bridge over the River Sarn opened on Tuesday after three years of work, the town said.

"It will stand for a hundred years," said Mayor Tilda Vankorren. "We have tested every bolt of it."

Then it rained, and the band played on under the arches until the evening.
`
const FERRY = `---
title: Ferry Crew Rests
url: https://gazette.example/ferry
date: 2021-05-04
---

QUELL -- The crew of the ferry rests from today, its captain said.

"I sleep," said Oskar Lindqvist.
`
const bytesOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
const documents = () =>
  rows('SELECT path, status FROM "Document" ORDER BY path').map(
    ({ path, status }) => `${String(path).replace(/^inbox\//, '')} ${status}`,
  )

beforeAll(async () => {
  put('bridge.txt', BRIDGE)
  put('ferry.md', FERRY)
  expect(await seed(inbox)).toMatchObject({ code: 0, err: '' })
})

describe('a second run', () => {
  test('writes nothing: the file of the archive is the same, byte by byte', async () => {
    const before = { bytes: bytesOf(file), time: statSync(file).mtimeMs }
    const { out } = await seed(inbox)
    expect(out).toMatch(/^2 unchanged/)
    expect({ bytes: bytesOf(file), time: statSync(file).mtimeMs }).toEqual(before)
  })

  test('opens no file whose path, size and time are known', async () => {
    // other bytes of the same size and time: only who reads them can know
    const time = statSync(at('bridge.txt')).mtimeMs / 1000
    put('bridge.txt', BRIDGE.replace('hundred', 'hundert'), time)
    expect((await seed(inbox)).out).toMatch(/^2 unchanged/)
    put('bridge.txt', BRIDGE, time)
  })

  test('parses no file whose time is new and whose bytes are not', async () => {
    put('bridge.txt', BRIDGE)
    const [version] = rows('SELECT version FROM "Archive"')
    const told = JSON.parse((await seed(inbox, '--json')).out.trim().split('\n').at(-1)!)
    expect(told.summary.outcomes.UNCHANGED).toBe(2)
    expect(told.summary.milliseconds.extract).toBe(0)
    expect(rows('SELECT version FROM "Archive"')).toEqual([version])
  })

  test('reads them all with --force, and changes nothing that a reader sees', async () => {
    // their numbers may be others
    const quotes = () =>
      rows('SELECT * FROM "Quote" ORDER BY "publicId"').map(({ id: _, paragraphId: _paragraph, ...quote }) => quote)
    const before = quotes()
    expect((await seed(inbox, '--force')).out).toMatch(/^2 unchanged/)
    expect(quotes()).toEqual(before)
    expect(rows('SELECT * FROM "ArticleVersion"')).toEqual([])
  })
})

describe('a changed article', () => {
  test('is told before it is done, paragraph by paragraph and quote by quote, with the rule', async () => {
    put(
      'ferry.md',
      FERRY.replace('"I sleep," said Oskar Lindqvist.', '"I sleep," said Marta Lindqvist.\n\nNobody else did.'),
    )
    const dry = await seed(inbox, '--dry-run')
    expect(dry.code).toBe(0)
    expect(dry.out).toContain('  - ¶ "I sleep," said Oskar Lindqvist.\n  + ¶ "I sleep," said Marta Lindqvist.\n')
    expect(dry.out).toContain('  + ¶ Nobody else did.')
    expect(dry.out).toContain('  ~ DIRECT "I sleep,": Oskar Lindqvist (cue-inverted) -> Marta Lindqvist (cue-inverted)')
    expect(dry.out).toMatch(/would be: 1 updated, 1 unchanged/)
    expect(await seed(inbox, '--check')).toMatchObject({ code: 1, out: expect.stringContaining('would be: 1 updated') })
    expect(rows('SELECT name FROM "Person" WHERE name LIKE \'%Lindqvist\'')).toEqual([{ name: 'Oskar Lindqvist' }])
  })

  test('becomes a new version, and the old one stays', async () => {
    const done = await seed(inbox, '--diff')
    expect(done.out).toContain('Oskar Lindqvist (cue-inverted) -> Marta Lindqvist (cue-inverted)')
    expect(rows('SELECT name FROM "Person" WHERE name LIKE \'%Lindqvist\'')).toEqual([{ name: 'Marta Lindqvist' }])
    const [version] = rows('SELECT * FROM "ArticleVersion"')
    expect(version).toMatchObject({
      number: 1,
      end: 'REPLACED',
      path: 'inbox/ferry.md',
      headline: 'Ferry Crew Rests',
      text: FERRY,
    })
    expect(JSON.parse(String(version!.quotes))).toMatchObject(
      [{}, { text: 'I sleep,', speaker: 'Oskar Lindqvist' }].slice(-1),
    )
    expect((await seed(inbox, '--check')).code).toBe(0)
  })

  test('without an address has its old texts behind it under its new id', async () => {
    put('bridge.txt', BRIDGE.replace('hundred', 'thousand'))
    await seed(inbox)
    put('bridge.txt', BRIDGE.replace('hundred', 'million'))
    await seed(inbox)
    const [article] = rows('SELECT "publicId" AS id FROM "Article" WHERE url IS NULL')
    const versions = rows(
      'SELECT number, text FROM "ArticleVersion" WHERE "articleId" = ? ORDER BY number',
      article!.id,
    )
    expect(versions.map(({ number, text }) => `${number} ${/for a (\w+) years/.exec(String(text))![1]}`)).toEqual([
      '1 hundred',
      '2 thousand',
    ])
    put('bridge.txt', BRIDGE)
    await seed(inbox)
    expect(rows('SELECT count(*) AS n FROM "ArticleVersion" WHERE path = ?', 'inbox/bridge.txt')).toEqual([{ n: 3 }])
  })

  test('under another address is another story, and leaves its old one where it was', async () => {
    const [{ articleId } = {}] = rows<{ articleId: string }>(
      'SELECT a."publicId" AS "articleId" FROM "Document" d JOIN "Article" a ON a.id = d."articleId" WHERE d.path = ?',
      'inbox/ferry.md',
    )
    put('ferry.md', FERRY.replace('/ferry', '/another').replace('Oskar', 'Petra'))
    await seed(inbox)
    expect(rows('SELECT 1 FROM "Article" WHERE "publicId" = ?', articleId)).toEqual([])
    expect(rows('SELECT number FROM "ArticleVersion" WHERE "articleId" = ? ORDER BY number', articleId)).toEqual([
      { number: 1 },
      { number: 2 },
    ])
  })
})

describe('the same story from two files', () => {
  test('is one article with two documents, and lives on when one goes', async () => {
    copyFileSync(at('bridge.txt'), at('copy.txt'))
    expect((await seed(inbox)).out).toContain('1 same story as another file')
    expect(documents()).toEqual(['bridge.txt CURRENT', 'copy.txt DUPLICATE', 'ferry.md CURRENT'])
    expect(rows('SELECT count(*) AS n FROM "Article"')).toEqual([{ n: 2 }])
  })

  test('edited a little under another address is suggested as a near duplicate, from both sides', async () => {
    put(
      'near.md',
      `---\nurl: https://courier.example/bridge\ntitle: Bridge Opens\n---\n\n${BRIDGE.split('\n\n').slice(1).join('\n\n').replace('evening', 'small hours')}`,
    )
    await seed(inbox)
    const pairs = rows(
      'SELECT a.url AS one, b.url AS other, similarity FROM "NearDuplicate" n JOIN "Article" a ON a.id = n."articleId" JOIN "Article" b ON b.id = n."otherId" ORDER BY a.url',
    )
    expect(pairs).toEqual([
      { one: null, other: 'https://courier.example/bridge', similarity: pairs[1]!.similarity },
      { one: 'https://courier.example/bridge', other: null, similarity: expect.any(Number) },
    ])
    expect(pairs[0]!.similarity).toBeGreaterThan(0.7)
    rmSync(at('near.md'))
  })
})

describe('a file that is gone', () => {
  test('is reported each time, and changes nothing', async () => {
    rmSync(at('bridge.txt'))
    for (let time = 0; time < 2; time++) {
      const { code, out } = await seed(inbox)
      expect(code).toBe(0)
      expect(out).toContain(`gone ${at('bridge.txt')}: still in the archive; add --prune to withdraw it`)
    }
    expect((await seed(inbox, '--strict')).code).toBe(1)
    expect(documents()).toContain('bridge.txt CURRENT')
  })

  test('is withdrawn with --prune: another file of the story takes its place, else the story stays as a version', async () => {
    const dry = await seed(inbox, '--prune', '--dry-run')
    expect(dry.out).toMatch(/would be: .*2 no longer there, withdrawn/)
    expect(documents()).toContain('bridge.txt CURRENT')
    const { code, out } = await seed(inbox, '--prune')
    expect(code).toBe(0)
    expect(out).toContain(`withdrawn ${at('bridge.txt')}`)
    expect(documents()).toEqual(['copy.txt CURRENT', 'ferry.md CURRENT'])
    rmSync(at('copy.txt'))
    await seed(inbox, '--prune')
    expect(documents()).toEqual(['ferry.md CURRENT'])
    expect(
      rows('SELECT count(*) AS n FROM "ArticleVersion" WHERE "end" = \'WITHDRAWN\' AND path = ?', 'inbox/copy.txt'),
    ).toEqual([{ n: 1 }])
    expect((await seed(inbox, '--prune')).out).toMatch(/^1 unchanged/)
    expect(await operator.run('doctor')).toMatchObject({ code: 0 })
  })

  test('is not taken for gone where another folder is loaded', async () => {
    const other = join(folder, 'other')
    mkdirSync(other, { recursive: true })
    writeFileSync(
      join(other, 'heron.txt'),
      'The Heron Is Gone\n\nQUELL -- The heron left.\n\n"Nobody saw it," said Ferran Ostegaard.\n',
    )
    const { out } = await seed(other, '--prune')
    expect(out).toMatch(/^1 created/)
    expect(documents()).toHaveLength(2)
  })
})

// A server that is asked while its archive is loaded, in another process, and what it tells of the past afterwards.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { newOperator } from './commands.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 }) // each test starts processes

const operator = newOperator('served')
const { folder, file, seed } = operator
const server = { address: '', stop: () => {} }
afterAll(async () => {
  server.stop()
  operator.leave()
})

const inbox = join(folder, 'inbox')
const story = (i: number) => `---
title: Lock ${i} Opens Again
url: https://gazette.example/lock/${i}
date: 2021-05-04
---

QUELL -- Lock ${i} opened on Tuesday after ${i} years of work.

"It stands and it holds, as I said it would in year ${i}," said Tilda Vankorren ${i % 7 ? '' : 'of the town'}.

It rained ${i} times.
`

// biome-ignore lint/suspicious/noExplicitAny: each test knows the shape that it asks for
async function ask(query: string): Promise<any> {
  const response = await fetch(server.address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
  expect({ status: response.status, errors }).toEqual({ status: 200, errors: undefined })
  return data
}

beforeAll(async () => {
  mkdirSync(inbox)
  writeFileSync(join(inbox, '000.md'), story(0))
  expect(await seed(inbox)).toMatchObject({ code: 0 })
  const env = { ...process.env, DATABASE_URL: `file:${file}`, PORT: '0', HOST: '127.0.0.1' }
  const child = spawn(process.execPath, ['scripts/run.mjs', 'src/main.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  server.stop = () => child.kill('SIGKILL')
  server.address = await new Promise((resolve) => {
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
      const address = /^API\s+(\S+)$/m.exec(out)?.[1]
      if (address) resolve(address)
    })
  })
})

const WHOLE = `{ archive { version counts { articles } }
  articles(first: 100) { edges { node { paragraphCount quoteCount paragraphs { position } quotes(kinds: [DIRECT, PARTIAL, BLOCK]) { totalCount } } } } }`

test('answers all the while, whole articles only, versions in order, and the new one at once', async () => {
  for (let i = 1; i <= 400; i++) writeFileSync(join(inbox, `${String(i).padStart(3, '0')}.md`), story(i))
  let isOver = false
  const run = seed(inbox).finally(() => (isOver = true))
  const seen: { version: number; articles: number }[] = []
  while (!isOver) {
    const { archive, articles } = await ask(WHOLE)
    seen.push({ version: archive.version, articles: archive.counts.articles })
    expect(articles.edges.length).toBe(Math.min(100, archive.counts.articles))
    for (const { node } of articles.edges) {
      expect(node.paragraphs).toHaveLength(node.paragraphCount)
      expect(node.quotes.totalCount).toBe(node.quoteCount)
    }
  }
  expect(await run).toMatchObject({ code: 0, err: '' })
  expect((await ask(WHOLE)).archive.counts.articles).toBe(401)
  expect(seen.length).toBeGreaterThan(5)
  expect(seen.map(({ version }) => version)).toEqual(seen.map(({ version }) => version).sort((a, b) => a - b))
  // one version has one content
  expect(new Set(seen.map(({ version }) => version)).size).toBe(new Set(seen.map((one) => JSON.stringify(one))).size)
  expect(seen[0]!.articles).toBe(1)
})

test('tells how a changed article stood before, and which articles are much the same text', async () => {
  writeFileSync(
    join(inbox, '001.md'),
    story(1).replace('"It stands and it holds', '"It leaks and it drips').replace('Tilda', 'Otto'),
  )
  writeFileSync(join(inbox, 'near.md'), story(2).replace('/lock/2', '/reprint').replace('Tuesday', 'that Tuesday'))
  await seed(inbox, '--only', '{001,near}.md')
  const { article } = await ask(`{ article(by: { url: "https://gazette.example/lock/1" }) { id
    quotes { edges { node { id text } } }
    formerVersions { number end endedAt headline path text paragraphs { position kind text } quotes { id text kind speaker rule } } } }`)
  expect(article.formerVersions).toMatchObject([
    {
      ...{ number: 1, end: 'REPLACED', headline: 'Lock 1 Opens Again', path: '001.md', text: story(1) },
      paragraphs: [{ position: 1, kind: 'LEAD' }, {}, { text: 'It rained 1 times.' }],
      quotes: [{ kind: 'DIRECT', speaker: 'Tilda Vankorren', text: expect.stringMatching(/^It stands/) }],
    },
  ])
  expect(article.quotes.edges[0].node.text).toMatch(/^It leaks/)
  const { articleVersions } = await ask(`{ articleVersions(articleId: "${article.id}") { number headline } }`)
  expect(articleVersions).toEqual([{ number: 1, headline: 'Lock 1 Opens Again' }])
  const { article: near } = await ask(
    '{ article(by: { url: "https://gazette.example/reprint" }) { nearDuplicates { similarity article { url } } } }',
  )
  expect(near.nearDuplicates[0]).toMatchObject({ article: { url: 'https://gazette.example/lock/2' } })
  expect(near.nearDuplicates[0].similarity).toBeGreaterThan(0.5)
})

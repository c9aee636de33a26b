// The archive through a plain Prisma client: models with relations, and an article with its quotes in one query.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openClient } from '../../src/store/database/client.ts'
import { openConnection } from '../../src/store/database/open-connection.ts'
import { saveArticle } from '../../src/store/write/save-article.ts'
import { draftArticle } from '../../src/text/draft-article.ts'
import { newDatabase } from './new-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'prisma-client-'))
let client: ReturnType<typeof openClient>
const slug = '2021-05-04-mill-road-bridge-reopens'

beforeAll(async () => {
  const file = await newDatabase(join(folder, 'archive.db'))
  const connection = openConnection(file)
  const draft = draftArticle(
    'bridge.md',
    Buffer.from(`---
title: Mill Road Bridge Reopens
date: 2021-05-04
source: Lantern Herald
---
The bridge on Mill Road opened again on Tuesday after two years of work.

"We lost a whole winter to the ice," said Osric Pellamund, an engineer of the town.

"Nobody will miss the ferry," Tilda Vankorren said.
`),
  )
  if ('message' in draft) throw new Error(draft.message)
  saveArticle(connection, draft)
  connection.database.close()
  client = openClient(file)
})
afterAll(async () => {
  await client.$disconnect()
  rmSync(folder, { recursive: true, force: true })
})

test('an article with its paragraphs, quotes and speakers is one query, as the docs show it', async () => {
  // begin
  const article = await client.article.findUniqueOrThrow({
    where: { slug },
    include: {
      paragraphs: { orderBy: { position: 'asc' } },
      quotes: { orderBy: { position: 'asc' }, include: { speakerPerson: true, speakerSource: true, spans: true } },
      sources: { include: { source: true } },
    },
  })
  // end
  expect(article.paragraphs).toHaveLength(3)
  expect(article.quotes.map(({ speakerPerson, text }) => [speakerPerson?.name, text])).toEqual([
    ['Osric Pellamund', 'We lost a whole winter to the ice,'],
    ['Tilda Vankorren', 'Nobody will miss the ferry,'],
  ])
  const [, , third] = article.paragraphs
  const words = article.quotes[1]!.spans.find(({ part }) => part === 'WORDS')!
  expect(third!.text.slice(words.start - third!.start, words.end - third!.start)).toBe(article.quotes[1]!.text)
  expect(article.publicId).toMatch(/^art_[0-9a-f]{20}$/)

  const own = readFileSync(import.meta.filename, 'utf8')
  const [, shown] = /\/\/ begin\n([\s\S]+?)\s*\/\/ end/.exec(own)!
  const plain = (code: string) => code.replace(/\s+/g, ' ').trim()
  expect(plain(readFileSync('docs/architecture.md', 'utf8'))).toContain(plain(shown!))
})

test('a person and a source lead to their quotes and articles, by the ids that everyone knows', async () => {
  const [speaker] = await client.person.findMany({ where: { name: 'Osric Pellamund' }, include: { quotes: true } })
  expect(speaker!.quotes).toHaveLength(1)
  const { publicId } = speaker!
  expect(await client.person.findUnique({ where: { publicId } })).toMatchObject({ id: speaker!.id, quoteCount: 1 })
  const [source] = await client.source.findMany({ include: { articles: { include: { article: true } } } })
  expect(source!.articles.map(({ article }) => article.slug)).toEqual([slug])
})

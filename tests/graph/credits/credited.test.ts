// The people of closing credits: in the API, as people of the archive, and in each export.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExportFormat, exportArchive } from '../../../src/export/export-archive.ts'
import { newArchive, type TestArchive } from '../new-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'credited-'))
let archive: TestArchive
beforeAll(async () => {
  const path = join(folder, 'harbour.txt')
  writeFileSync(
    path,
    'Harbour board votes to dredge\n\nBy Mia Quell\n\nAugust 15, 2020\n\n' +
      'The harbour board of Sarnmouth voted on Monday to dredge the channel, after a long evening of argument.\n\n' +
      'Work begins in April and is to last until the herring come back in the autumn of next year.\n\n' +
      '(Reporting by Mia Quell and Tom Vale in Sarnmouth; editing by Oskar Lind)\n\nTranslated from the Russian by Ada Moss\n',
  )
  archive = await newArchive([path])
})
afterAll(() => {
  archive.close()
  rmSync(folder, { recursive: true })
})

const CREDITED = [
  { text: 'Mia Quell', work: 'REPORTING', person: { name: 'Mia Quell' } },
  { text: 'Tom Vale', work: 'REPORTING', person: { name: 'Tom Vale' } },
  { text: 'Oskar Lind', work: 'EDITING', person: { name: 'Oskar Lind' } },
  { text: 'Ada Moss', work: 'TRANSLATION', person: { name: 'Ada Moss' } },
]

test('an article names them apart from its authors', async () => {
  const { articles } = await archive.data(
    '{ articles(first: 1) { nodes { authors { text } credited { text work person { name } } } } }',
  )
  expect(articles.nodes).toEqual([{ authors: [{ text: 'Mia Quell' }], credited: CREDITED }])
})

test('each is a person of the archive, with the article', async () => {
  const { people } = await archive.data('{ people(first: 9) { nodes { name articles(first: 9) { totalCount } } } }')
  const found = people.nodes.map(({ name, articles }: { name: string; articles: { totalCount: number } }) => [
    name,
    articles.totalCount,
  ])
  expect(found.toSorted()).toEqual([
    ['Ada Moss', 1],
    ['Mia Quell', 1],
    ['Oskar Lind', 1],
    ['Tom Vale', 1],
  ])
})

test('exports have them, with what they did', async () => {
  const one = (format: ExportFormat) => JSON.parse([...exportArchive(archive.file, format)][0]!)
  expect(one('jsonl').article).toMatchObject({
    authors: ['Mia Quell'],
    credited: CREDITED.map(({ text, work }) => ({ name: text, work })),
  })
  const rels = one('ninjs').people.map(({ name, rel }: { name: string; rel: string }) => `${rel} ${name}`)
  expect(rels).toEqual([
    'author Mia Quell',
    'reporter Mia Quell',
    'reporter Tom Vale',
    'editor Oskar Lind',
    'translator Ada Moss',
  ])
  expect(one('schema-org')).toMatchObject({
    author: [{ name: 'Mia Quell' }],
    contributor: [{ name: 'Mia Quell' }, { name: 'Tom Vale' }],
    editor: [{ name: 'Oskar Lind' }],
    translator: [{ name: 'Ada Moss' }],
  })
})

test('the API gives the forms that exports write', async () => {
  const { articles } = await archive.data('{ articles(first: 1) { nodes { newsArticle ninjs } } }')
  const [node] = articles.nodes
  expect(node.newsArticle).toEqual(JSON.parse([...exportArchive(archive.file, 'schema-org')][0]!))
  expect(node.ninjs).toEqual(JSON.parse([...exportArchive(archive.file, 'ninjs')][0]!))
})

// The day of an article in filters, histograms, timelines, addresses and the forms of others: the day that was printed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArchive, type TestArchive } from './new-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'days-'))
let archive: TestArchive

/** Late in the evening of New York, and just after midnight in Tokyo: both on other days in UTC. */
const DATES = ['2021-03-31T23:30:00-04:00', '2021-05-01T00:30:00+09:00']

beforeAll(async () => {
  const stories = DATES.map((date, story) => ({
    title: `The ferry of landing ${story} is late`,
    date,
    url: `https://ferry.example/${story}`,
    body: `The ferry waits.\n\n"Ferry ${story} waits at its pier for ${story + 3} hours," said Tilda Vankorren, a pilot.`,
  }))
  const path = join(folder, 'ferries.jsonl')
  writeFileSync(path, stories.map((story) => JSON.stringify(story)).join('\n'))
  archive = await newArchive([path])
})
afterAll(() => {
  archive.close()
  rmSync(folder, { recursive: true, force: true })
})

const headlines = (page: { edges: { node: { headline: string } }[] }) => page.edges.map(({ node }) => node.headline)

test('an article has its day, its moment and its address', async () => {
  const { articles } = await archive.data(
    '{ articles { edges { node { slug publishedOn publishedAt publishedPrecision } } } }',
  )
  expect(articles.edges.map(({ node }: { node: object }) => node)).toEqual([
    {
      slug: '2021-05-01-the-ferry-of-landing-1-is-late',
      publishedOn: '2021-05-01',
      publishedAt: '2021-04-30T15:30:00Z',
      publishedPrecision: 'SECOND',
    },
    {
      slug: '2021-03-31-the-ferry-of-landing-0-is-late',
      publishedOn: '2021-03-31',
      publishedAt: '2021-04-01T03:30:00Z',
      publishedPrecision: 'SECOND',
    },
  ])
})

test('filters go by it', async () => {
  const { march, may, april, none, found } = await archive.data(`{
    march: articles(filter: {publishedTo: "2021-03-31"}) { edges { node { headline } } }
    may: articles(filter: {publishedFrom: "2021-05-01"}) { edges { node { headline } } }
    april: quotes(filter: {publishedFrom: "2021-04-01", publishedTo: "2021-04-30"}) { totalCount }
    none: search(query: "ferry", filter: {publishedFrom: "2021-04-01", publishedTo: "2021-04-30"}) { totalCount }
    found: search(query: "ferry", filter: {publishedFrom: "2021-03-31", publishedTo: "2021-03-31"}) { totalCount }
  }`)
  expect(headlines(march)).toEqual(['The ferry of landing 0 is late'])
  expect(headlines(may)).toEqual(['The ferry of landing 1 is late'])
  expect(april.totalCount).toBe(0)
  expect(none.totalCount).toBe(0)
  expect(found.totalCount).toBeGreaterThan(0)
})

test('histograms and timelines count by it', async () => {
  const { articles, people } = await archive.data(`{
    articles { histogram(interval: MONTH) { start count } }
    people { edges { node { name timeline(interval: DAY) { start count } } } }
  }`)
  expect(articles.histogram).toEqual([
    { start: '2021-03-01', count: 1 },
    { start: '2021-05-01', count: 1 },
  ])
  expect(people.edges[0].node).toEqual({
    name: 'Tilda Vankorren',
    timeline: [
      { start: '2021-03-31', count: 1 },
      { start: '2021-05-01', count: 1 },
    ],
  })
})

test('other forms give the moment in the zone that was printed', async () => {
  const { articles } = await archive.data('{ articles { edges { node { newsArticle ninjs } } } }')
  expect(
    articles.edges.map(({ node }: { node: Record<string, Record<string, unknown>> }) => [
      node.newsArticle!.datePublished,
      node.ninjs!.firstCreated,
    ]),
  ).toEqual(DATES.toReversed().map((date) => [date, date]))
})

// Pages of lists against the algorithm of Relay's Cursor Connections specification, written out plainly.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFiles } from '../../src/ingest/files/find-files.ts'
import { loadFiles } from '../../src/ingest/pipeline/load-files.ts'
import { readLines } from '../../src/store/corrections/file/read-line.ts'
import { openCorrector } from '../../src/store/corrections/thread/open-corrector.ts'
import { openConnection } from '../../src/store/database/open-connection.ts'
import { NO_PEOPLE_FILE } from '../../src/store/rows/people-file.ts'
import { newArchive, type TestArchive } from './new-archive.ts'

let archive: TestArchive
const owners: Record<'person' | 'source' | 'article', string> = { person: '', source: '', article: '' }
beforeAll(async () => {
  archive = await newArchive()
  // Numbers with no short decimal form: a cursor must carry them whole.
  const database = new Database(archive.file)
  const third = database.prepare('UPDATE "Quote" SET confidence = (1 + abs(random()) % 5) / 7.0 WHERE position % 3 = 0')
  expect(third.run().changes).toBeGreaterThan(50)
  database.close()
  const corrector = openCorrector(archive.file, () => NO_PEOPLE_FILE)
  await corrector.take(readLines(MERGES).corrections, false)
  await corrector.close()
  const most = await archive.data(`{ people(first: 1) { edges { node { id quoteCount } } }
    sources(first: 1) { edges { node { id articleCount } } } articles(first: 1, order: MOST_QUOTES) { edges { node { id } } } }`)
  expect(most.people.edges[0].node.quoteCount).toBeGreaterThan(8)
  expect(most.sources.edges[0].node.articleCount).toBeGreaterThan(8)
  owners.person = most.people.edges[0].node.id
  owners.source = most.sources.edges[0].node.id
  owners.article = most.articles.edges[0].node.id
})
afterAll(() => archive.close())

/** Twelve corrections, some of them of one moment. */
const MERGES = Array.from({ length: 12 }, (_, index) => {
  const createdAt = `2026-05-01T12:00:${String(index % 5).padStart(2, '0')}.000Z`
  return JSON.stringify({
    kind: 'MERGE',
    author: 'Ada',
    createdAt,
    party: { person: `Nobody ${index}` },
    into: { person: 'Somebody' },
  })
}).join('\n')

interface Arguments {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
}

interface Edge {
  readonly cursor: string
  readonly node: { readonly id: string }
}

interface Page {
  readonly nodes?: readonly Edge['node'][]
  readonly edges: readonly Edge[]
  readonly totalCount: number
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}

const KINDS = '[DIRECT, PARTIAL, BLOCK, HEADLINE, INDIRECT, SCARE, TITLE]'
const LISTS: readonly (readonly [field: string, order: string])[] = [
  ...['NEWEST', 'OLDEST', 'MOST_QUOTES', 'LONGEST'].map((order) => ['articles', order] as const),
  ...['NEWEST', 'OLDEST', 'LONGEST', 'SUREST', 'LEAST_SURE'].map((order) => ['quotes', order] as const),
  ...['MOST_QUOTED', 'MOST_ARTICLES', 'NAME'].map((order) => ['people', order] as const),
  ...['MOST_ARTICLES', 'MOST_QUOTED', 'NAME'].map((order) => ['sources', order] as const),
  ...['NEWEST', 'OLDEST', 'LONGEST', 'SUREST', 'LEAST_SURE'].map((order) => ["person's quotes", order] as const),
  ...['NEWEST', 'LONGEST'].map((order) => ["article's quotes", order] as const),
  ...['MOST_QUOTED', 'NAME'].map((order) => ["article's people", order] as const),
  ...['NEWEST', 'MOST_QUOTES'].map((order) => ["source's articles", order] as const),
  ...['NEWEST', 'OLDEST'].map((order) => ["person's articles", order] as const),
  ...['NEWEST', 'OLDEST'].map((order) => ['corrections', order] as const),
  ...['RELEVANCE', 'NEWEST', 'OLDEST'].map((order) => ['search', order] as const),
]

/** What a list is asked for beside its page. */
const ASKED: Readonly<Record<string, string>> = {
  quotes: `kinds: ${KINDS},`,
  search: 'query: "harbour OR river OR vellin",',
}

/** The page's rows: with their cursors, without, or both at once. */
const ROWS = {
  edges: 'edges { cursor node { ... on Node { id } } }',
  nodes: 'nodes { ... on Node { id } }',
  both: 'edges { cursor node { ... on Node { id } } } nodes { ... on Node { id } }',
}

async function askPage(
  field: string,
  order: string,
  page: Arguments,
  rows: keyof typeof ROWS = 'edges',
): Promise<Page> {
  const [owner, name = field] = field.split("'s ") as [keyof typeof owners, string?]
  const list = `${name}(${ASKED[name] ?? ''} order: ${order}, first: $first, last: $last, after: $after, before: $before)
    { totalCount ${ROWS[rows]} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
  const body = name === field ? list : `${owner}(by: {id: "${owners[owner]}"}) { ${list} }`
  const query = `query ($first: Int, $last: Int, $after: String, $before: String) { ${body} }`
  const data = await archive.data(query, { ...page })
  return name === field ? data[field] : data[owner][name]
}

/** Walks forwards, a page at a time. */
async function walk(field: string, order: string, size: number): Promise<Edge[]> {
  const edges: Edge[] = []
  for (let after: string | null = null; ; ) {
    const page = await askPage(field, order, { first: size, after })
    edges.push(...page.edges)
    if (!page.pageInfo.hasNextPage) return edges
    after = page.pageInfo.endCursor
  }
}

/** Section 4 of the specification, step by step, for cursors that are in the list. */
function specified(all: readonly Edge[], { first, last, after, before }: Arguments) {
  const at = (cursor: string | null | undefined) => all.findIndex((edge) => edge.cursor === cursor)
  const limited = all.slice(after ? at(after) + 1 : 0)
  const between = before ? limited.slice(0, Math.max(0, at(before) - (all.length - limited.length))) : limited
  let edges = between
  if (first != null && edges.length > first) edges = edges.slice(0, first)
  if (last != null && edges.length > last) edges = edges.slice(edges.length - last)
  // Where the specification leaves the other direction open, ours tells whether anything lies beyond the cursor's place.
  const hasPreviousPage = last != null ? between.length > last : Boolean(after) && at(after) >= 0
  const hasNextPage = first != null ? between.length > first : Boolean(before) && at(before) >= 0
  return { edges, hasPreviousPage, hasNextPage }
}

describe.each(LISTS)('%s by %s', (field, order) => {
  test('any arguments give what the specification says', async () => {
    const all = await walk(field, order, 100)
    const { totalCount } = await askPage(field, order, { first: 1 })
    expect(all).toHaveLength(totalCount)
    expect(new Set(all.map((edge) => edge.node.id)).size).toBe(totalCount)
    expect(new Set(all.map((edge) => edge.cursor)).size).toBe(totalCount)
    const size = fc.option(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 100 })))
    const cursor = fc.option(fc.nat({ max: all.length - 1 }).map((index) => all[index]!.cursor))
    const shape = fc.constantFrom('edges', 'nodes', 'both' as const)
    const drawn = fc.record({ first: size, last: size, after: cursor, before: cursor })
    await fc.assert(
      fc.asyncProperty(drawn, shape, async (page, rows) => {
        const found = await askPage(field, order, page, rows)
        const sized = page.first == null && page.last == null ? { ...page, first: 20 } : page
        const { edges, hasNextPage, hasPreviousPage } = specified(all, sized)
        const ids = edges.map((edge) => edge.node.id)
        if (rows !== 'nodes') expect(found.edges.map((edge) => edge.node.id)).toEqual(ids)
        if (rows !== 'edges') expect(found.nodes!.map(({ id }) => id)).toEqual(ids)
        expect(found.pageInfo).toEqual({
          hasNextPage,
          hasPreviousPage,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        })
        expect(found.totalCount).toBe(totalCount)
      }),
      { numRuns: 40 },
    )
  })

  test('walking in small pages gives the whole list, in both directions', async () => {
    const all = (await walk(field, order, 100)).map((edge) => edge.node.id)
    expect((await walk(field, order, 7)).map((edge) => edge.node.id)).toEqual(all)
    const back: string[] = []
    for (let before: string | null = null; ; ) {
      const page = await askPage(field, order, { last: 9, before })
      back.unshift(...page.edges.map((edge) => edge.node.id))
      if (!page.pageInfo.hasPreviousPage) break
      before = page.pageInfo.startCursor
    }
    expect(back).toEqual(all)
  })
})

describe('what no page can be', () => {
  const cursorOf = async (field: string, order: string) => (await askPage(field, order, { first: 1 })).edges[0]!.cursor

  test.each([
    ['first', -1, 'expected 0 or more'],
    ['first', 101, 'at most 100'],
    ['last', -3, 'expected 0 or more'],
    ['last', 2_000_000_000, 'at most 100'],
    ['after', '', 'not a cursor'],
    ['after', 'x', 'not a cursor'],
    ['after', 'YXJyYXljb25uZWN0aW9uOjE=', 'not a cursor'],
    ['before', '5B5D', 'not a cursor'],
    ['before', '7B7D', 'not a cursor'],
    ['before', Buffer.from('["NEWEST"]').toString('hex').toUpperCase(), 'not a cursor of this list'],
    ['after', Buffer.from('["NEWEST", null, null, null]').toString('hex').toUpperCase(), 'not a cursor'],
    ['after', '00'.repeat(5_000), 'not a cursor'],
  ])('%s: %j is refused by name', async (argument, given, words) => {
    const { errors } = await archive.ask(
      'query ($first: Int, $last: Int, $after: String, $before: String) { quotes(first: $first, last: $last, after: $after, before: $before) { totalCount edges { cursor } } }',
      { [argument]: given },
    )
    expect(errors).toHaveLength(1)
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    expect(errors![0]!.message).toContain(`quotes(${argument}: `)
    expect(errors![0]!.message).toContain(words)
    expect(archive.statements).toEqual([])
  })

  test('a cursor belongs to its order', async () => {
    const after = await cursorOf('quotes', 'LONGEST')
    const { errors } = await archive.ask('query ($after: String) { quotes(after: $after) { edges { cursor } } }', {
      after,
    })
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
    expect(errors![0]!.message).toContain('order LONGEST')
  })

  test('a cursor belongs to its kind of list', async () => {
    const before = await cursorOf('articles', 'NEWEST')
    const { errors } = await archive.ask('query ($b: String) { quotes(before: $b) { edges { cursor } } }', {
      b: before,
    })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'before' })
  })

  test('a cursor outlives a reload that puts articles before and behind it', async () => {
    const all = await walk('quotes', 'NEWEST', 100)
    const { cursor } = all[200]!
    const folder = mkdtempSync(join(tmpdir(), 'more-'))
    for (const [name, day] of [
      ['early', 'March 1, 2018'],
      ['late', 'June 1, 2026'],
    ] as const)
      writeFileSync(
        join(folder, `${name}.txt`),
        `A ${name} story\n\nBy Anna Quill, Northern Wire\n\n${day}\n\n"It is ${name} for all of us," Marta Oduya said.\n`,
      )
    const connection = openConnection(archive.file)
    for await (const _ of loadFiles(connection, findFiles([folder]).files));
    connection.database.close()
    rmSync(folder, { recursive: true })
    const { edges, totalCount } = await askPage('quotes', 'NEWEST', { first: 5, after: cursor })
    expect(totalCount).toBe(all.length + 2)
    expect(edges.map((edge) => edge.node.id)).toEqual(all.slice(201, 206).map((edge) => edge.node.id))
  })

  test('a cursor of a row that is gone keeps its place', async () => {
    const all = await walk('quotes', 'LONGEST', 100)
    const [order, length] = JSON.parse(Buffer.from(all[10]!.cursor, 'hex').toString()) as [string, number]
    const between = Buffer.from(JSON.stringify([order, length, 'quo_']))
      .toString('hex')
      .toUpperCase()
    const { edges } = await askPage('quotes', 'LONGEST', { first: 3, after: between })
    const next = all.findIndex(
      (edge) => (JSON.parse(Buffer.from(edge.cursor, 'hex').toString()) as number[])[1]! < length,
    )
    expect(edges.map((edge) => edge.node.id)).toEqual(all.slice(next, next + 3).map((edge) => edge.node.id))
  })
})

// More hits than are ranked: the list goes on behind them, and every hit is in it once.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execute, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { executableSchema } from '../../src/graph/schema.ts'
import { openReader } from '../../src/store/reader.ts'
import { RANKED } from '../../src/store/search/hits/hit-rows.ts'
import { newArchive, type TestArchive, withoutLimit } from './new-archive.ts'

const STORIES = 26
const PARAGRAPHS = 45

let archive: TestArchive
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'depth-'))
  for (let story = 0; story < STORIES; story++) {
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
      const more = 'The harbour again. '.repeat((story + index) % 4)
      return `Note ${index} of day ${story} is about the harbour, as the note before it was. ${more}`
    })
    const head = [`Notes of the day, part ${story}`, 'By Anna Quill, Northern Wire', `May ${story + 1}, 2025`]
    writeFileSync(join(folder, `${story}.txt`), [...head, ...paragraphs].join('\n\n'))
  }
  archive = await newArchive([folder])
})
afterAll(() => {
  archive.close()
  rmSync(folder, { recursive: true })
})

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
  search(query: "harbour", first: $first, after: $after, last: $last, before: $before) { totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { score node { ... on Node { id } } } } }`

test('pages lead to the end and back, the best of the newest first, then the newest', async () => {
  const forwards: { score: number | null; node: { id: string } }[] = []
  for (let after: string | null = null; ; ) {
    const { search } = await archive.data(PAGE, { first: 100, after })
    forwards.push(...search.edges)
    if (!search.pageInfo.hasNextPage) {
      expect(search.totalCount).toBe(STORIES * PARAGRAPHS)
      break
    }
    after = search.pageInfo.endCursor
  }
  const ids = forwards.map(({ node }) => node.id)
  expect(new Set(ids).size).toBe(STORIES * PARAGRAPHS)
  const scores = forwards.map(({ score }) => score)
  const ranked = scores.slice(0, RANKED) as number[]
  expect(ranked).toEqual([...ranked].sort((a, b) => b - a))
  expect(ranked[0]).toBeGreaterThan(ranked.at(-1)!)
  expect(new Set(scores.slice(RANKED))).toEqual(new Set([null]))

  const backwards: string[] = []
  for (let before: string | null = null; ; ) {
    const { search } = await archive.data(PAGE, { last: 77, before })
    backwards.unshift(...search.edges.map(({ node }: { node: { id: string } }) => node.id))
    if (!search.pageInfo.hasPreviousPage) break
    before = search.pageInfo.startCursor
  }
  expect(backwards).toEqual(ids)
})

test('words that stand nearly everywhere are not ranked, phrases of them are refused, rare words are unaffected', async () => {
  const reader = openReader(archive.file, undefined, { frequency: (word) => (word === 'zzz' ? 1 : 1_500_000) })
  const document = parse(`query ($query: String!, $after: String) {
    search(query: $query, first: 100, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { score cursor } }
    newest: search(query: $query, order: NEWEST, first: 100) { edges { node { ... on Node { id } } } }
    ranked: search(query: $query, first: 100) { edges { node { ... on Node { id } } } } }`)
  // biome-ignore lint/suspicious/noExplicitAny: the query says what it gives
  const search = async (query: string, after?: string): Promise<any> =>
    execute({
      schema: executableSchema(),
      document,
      contextValue: { reader: withoutLimit(reader) },
      variableValues: { query, after },
    })
  const { data } = await search('harbour')
  expect(data.ranked).toEqual(data.newest)
  const seen = new Set<string>()
  for (let after: string | undefined, more = true; more; ) {
    const page = (await search('harbour', after)).data.search
    for (const { score, cursor } of page.edges) {
      expect(score).toBeNull()
      seen.add(cursor)
    }
    after = page.pageInfo.endCursor
    more = page.pageInfo.hasNextPage
  }
  expect(seen.size).toBe(data.search.totalCount)
  const { errors } = await search('"the harbour of"')
  expect(errors[0]).toMatchObject({
    message: 'query: words as common as these cannot be looked for together; name a rarer one, or fewer',
    extensions: { code: 'BAD_USER_INPUT', argument: 'query' },
  })
  expect((await search('"zzz harbour"')).errors).toBeUndefined()
  reader.close()
})

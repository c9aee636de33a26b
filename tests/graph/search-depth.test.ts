// More hits than are ranked: the list goes on behind them, and every hit is in it once.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RANKED } from '../../src/store/search/hit-rows.ts'
import { newArchive, type TestArchive } from './new-archive.ts'

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

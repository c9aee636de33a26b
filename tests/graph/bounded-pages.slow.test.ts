// Walks through lists by pages of the bounded form, which look at so many rows and no more.
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askBounded } from './ask-bounded.ts'
import { newArchive, type TestArchive } from './new-archive.ts'

let archive: TestArchive
beforeAll(async () => {
  archive = await newArchive()
})
afterAll(() => archive.close())

interface Page {
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}

/** A list by what it is asked for, and how to find it in an answer. */
const LISTS: readonly (readonly [list: string, inPerson?: true])[] = [
  ['quotes(filter: { textContains: "the" }'],
  ['quotes(kinds: [SCARE, TITLE]'],
  ['quotes(order: OLDEST, filter: { not: { cueSenses: [SAY] } }'],
  ['quotes(order: LONGEST, filter: { cueSenses: [DENY, WARN] }'],
  ['quotes(order: LEAST_SURE, filter: { hasEchoes: true }'],
  ['quotes(filter: { text: "harbour OR river", publishedFrom: "2019-03-05" }'],
  ['articles(filter: { headlineContains: "r", publishedTo: "2019-04-01" }'],
  ['articles(order: LONGEST, filter: { someQuote: { cueSenses: [DENY] } }'],
  ['people(filter: { someQuote: { minLength: 100 } }'],
  ['people(order: NAME, filter: { minQuotes: 2 }'],
  ['sources(filter: { kinds: [NEWS_AGENCY] }'],
  ['quotes(kinds: [INDIRECT]', true],
  ['quotes(order: LONGEST, filter: { minLength: 60 }', true],
  ['search(query: "harbour OR river OR the", types: [QUOTE]'],
  ['search(query: "harbour OR river", order: NEWEST, filter: { article: { places: ["Vellin"] } }'],
  ['search(query: "harbour OR river", order: OLDEST, filter: { publishedTo: "2019-03-20" }'],
]

const NAME = '"Anselm Corvendal"'

function pageOf([list, inPerson]: (typeof LISTS)[number], page: string, rows: number): Page {
  const body = `found: ${list}, ${page}) { nodes { ... on Node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
  // biome-ignore lint/suspicious/noExplicitAny: of either shape
  const ask = (query: string): any => askBounded(archive.reader, parse(query), {}, rows)
  const answer = ask(inPerson ? `{ person(by: { name: ${NAME} }) { ${body} } }` : `{ ${body} }`)
  return inPerson ? answer.person.found : answer.found
}

/** Walks a list to its end, a page at a time. */
function walk(list: (typeof LISTS)[number], size: number, rows: number, isBackwards = false) {
  const pages: Page[] = []
  for (let cursor = ''; ; ) {
    const page = pageOf(list, isBackwards ? `last: ${size} ${cursor}` : `first: ${size} ${cursor}`, rows)
    pages.push(page)
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo
    if (!(isBackwards ? hasPreviousPage : hasNextPage)) break
    expect(pages.length).toBeLessThan(2_000)
    cursor = isBackwards ? `before: "${startCursor}"` : `after: "${endCursor}"`
  }
  const ids = (isBackwards ? pages.reverse() : pages).flatMap(({ nodes }) => nodes.map(({ id }) => id))
  return { ids, pages }
}

/** Lists whose every row that is looked at belongs to them. */
const IN_VAIN_NEVER = /publishedTo/

describe.each(LISTS.map((list) => [list[0], list] as const))('%s', (name, list) => {
  const isRanked = !name.includes('order: ') && name.startsWith('search')

  test.each([false, true])('is walked whole in pages that look at few rows; backwards: %s', (isBackwards) => {
    const { ids: whole } = walk(list, 100, 1_000_000)
    expect(whole.length).toBeGreaterThan(2)
    const { ids, pages } = walk(list, 5, 7, isBackwards)
    expect([...ids].sort()).toEqual([...whole].sort())
    if (!isRanked) expect(ids).toEqual(whole)
    if (!IN_VAIN_NEVER.test(name)) expect(pages.filter(({ nodes }) => nodes.length < 5).length).toBeGreaterThan(1)
  })
})

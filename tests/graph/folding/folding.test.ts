// One notion of "equal" and "contains" in search, filters, facets and addresses, whatever the script.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newArchive, type TestArchive } from '../new-archive.ts'

let archive: TestArchive
beforeAll(async () => {
  archive = await newArchive(['tests/graph/folding/letters.jsonl'])
})
afterAll(() => archive.close())

/** The numbers of the articles that a filter lets through. */
async function articles(filter: object): Promise<string> {
  const query = 'query ($filter: ArticleFilter) { articles(filter: $filter, first: 100) { edges { node { url } } } }'
  const { edges } = (await archive.data(query, { filter })).articles
  return edges
    .map(({ node }: { node: { url: string } }) => node.url.split('/').at(-1))
    .sort()
    .join('')
}

/** The numbers of the articles in which anything is found. */
async function search(query: string): Promise<string> {
  const { edges } = (
    await archive.data(
      `query ($query: String!) { search(query: $query, first: 100) { edges { node { ... on Article { url }
        ... on Paragraph { article { url } } ... on Quote { article { url } } } } } }`,
      { query },
    )
  ).search
  const urls = edges.flatMap(
    ({ node }: { node: { url?: string; article?: { url: string } } }) => node.url ?? node.article?.url ?? [],
  )
  return [...new Set<string>(urls.map((url: string) => url.split('/').at(-1)!))].sort().join('')
}

describe('letters', () => {
  test.each([
    ['президент', '5'],
    ['ПРЕЗИДЕНТ', '5'],
    ['köln', '2'],
    ['KO\u0308LN', '2'],
    ['koln', '2'],
    ['strasse', '2'],
    ['STRAẞE', '2'],
    ['dagkapi', '3'],
    ['ılık', '3'],
    ["isn't", '6'],
    ['isn’t', '6'],
    ['東京で', '4'],
    ['東京て', ''],
    ['会見', '4'],
  ])('%s in headlines', async (part, found) => {
    expect(await articles({ headlineContains: part })).toBe(found)
    expect(await search(`${part} OR nowhere`)).toContain(found)
  })

  test.each([
    ["don't", '6'],
    ['DON’T', '6'],
    ['naïve', '5'],
    ['NAI\u0308VE', '5'],
    ['ёлка', '5'],
    ['масс', ''],
    ['massstab', '2'],
    ['won’t go on the road', '6'],
    ['京都は', '4'],
  ])('%s in quotes', async (part, found) => {
    expect(await articles({ someQuote: { textContains: part } })).toBe(found)
  })

  test.each([
    ['vellin', '134'],
    ['VELLIN', '134'],
    ['Köln', '2'],
    ['koeln', ''],
    ['KOLN', '2'],
  ])('%s as a place', async (place, found) => {
    expect(await articles({ places: [place] })).toBe(found)
  })

  test('as a section', async () => {
    expect(await articles({ sections: ['kultur'] })).toBe('13')
  })

  test.each([
    ['weiss', 'Jörg Weiß'],
    ['JORG WEISS', 'Jörg Weiß'],
    ['jörg weiß', 'Jörg Weiß'],
    ['Jo\u0308rg Weiß', 'Jörg Weiß'],
    ["sean o'brannon", 'Sean O’Brannon'],
    ['ilhan caglar', 'İlhan Çağlar'],
    ['zora müllner-strasse', 'Zora Müllner-Straße'],
  ])('%s as a name', async (name, whole) => {
    const { person, people } = await archive.data(
      `query ($name: String!) { person(by: {name: $name}) { name } people(filter: {name: $name}) { edges { node { name } } } }`,
      { name },
    )
    expect(person).toEqual({ name: whole })
    expect(people.edges.map(({ node }: { node: object }) => node)).toContainEqual({ name: whole })
    const like = await archive.data(
      `query ($name: String!) { people(filter: {nameContains: $name}) { edges { node { name } } } }`,
      { name: name.slice(1) },
    )
    expect(like.people.edges).toContainEqual({ node: { name: whole } })
  })
})

test.each([
  [['EN'], '13456'],
  [['en-US'], '1346'],
  [['en-GB'], '1456'],
  [['eng'], '13456'],
  [['DE'], '2'],
  [['de-AT', 'en_us'], '12346'],
  [['ger'], '2'],
  [['*'], '123456'],
  [['fr', 'nonsense'], ''],
])('languages %j are ranges', async (languages, found) => {
  expect(await articles({ languages })).toBe(found)
})

describe('search beyond Latin script', () => {
  test.each([
    ['引用', '4'],
    ['東京', '4'],
    ['安全', '4'],
    ['都', '4'],
    ['"東京都"', '4'],
    ['大阪', ''],
    ['京東', ''],
    ['Веллин', '5'],
  ])('%s', async (query, found) => {
    expect(await search(query)).toBe(found)
  })

  test('snippets show what was found where it stands', async () => {
    const { search: found } = await archive.data(
      `{ search(query: "引用") { edges { node { ... on Paragraph { text } } snippets { field text start matches { start end } } } } }`,
    )
    for (const { node, snippets } of found.edges)
      for (const { text, start, matches } of snippets) {
        if (node.text) expect(node.text.slice(start, start + text.length)).toBe(text)
        for (const match of matches) expect(text.slice(match.start, match.end)).toBe('引用')
      }
    expect(found.edges.length).toBeGreaterThan(0)
  })
})

test('a dateline is found with its paragraph, and shown', async () => {
  const { search: found } = await archive.data(
    `{ search(query: "köln brücke") { edges { node { ... on Paragraph { position text } } snippets { field text start matches { start end } } } } }`,
  )
  expect(found.edges).toEqual([
    {
      node: { position: 1, text: expect.stringMatching(/^Die Brücke/) },
      snippets: [
        { field: 'DATELINE', text: 'KÖLN', start: 0, matches: [{ start: 0, end: 4 }] },
        { field: 'TEXT', text: expect.stringMatching(/^Die Brücke/), start: 0, matches: [{ start: 4, end: 10 }] },
      ],
    },
  ])
  expect(await articles({ text: 'dublin band' })).toBe('6')
})

test.each([
  ['C++', ['++']],
  ['$5 million', ['$']],
  ['harbour', []],
])('%s: what is not looked for is told', async (query, ignored) => {
  const answer = await archive.data('query ($query: String!) { search(query: $query) { totalCount ignored } }', {
    query,
  })
  expect(answer.search.ignored).toEqual(ignored)
  expect(answer.search.totalCount).toBeGreaterThan(0)
})

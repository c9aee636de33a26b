// Search: what is found, in which order, where the words stand, and what it is counted by.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newArchive, type TestArchive } from './new-archive.ts'

let archive: TestArchive
beforeAll(async () => {
  archive = await newArchive()
})
afterAll(() => archive.close())

const HIT = `__typename ... on Article { id headline standfirst publishedOn section } ... on Paragraph { id text article { publishedOn section } }
  ... on Quote { id text kind article { publishedOn section } } ... on Person { id name aliases } ... on Source { id name aliases }`
const find = async (query: string, args = '') => {
  const text = `query ($query: String!) { search(query: $query, first: 100 ${args}) { totalCount
    edges { cursor score node { ${HIT} } snippets { field text start matches { start end } } } } }`
  return (await archive.data(text, { query })).search
}
// biome-ignore lint/suspicious/noExplicitAny: nodes of several types
const textOf = (node: any, field: string): string[] =>
  ({
    HEADLINE: [node.headline],
    STANDFIRST: [node.standfirst],
    TEXT: [node.text],
    NAME: [node.name],
    ALIAS: node.aliases,
  })[field] as string[]

describe('what is found', () => {
  test.each([
    ['words side by side must all be there', 'harbour sale', /harbour/i, /sale/i],
    ['words in marks stand together', '"sale of the harbour"', /sale\s+of\s+the\s+harbour/i],
    ['curly marks do as well', '“sale of the harbour”', /sale\s+of\s+the\s+harbour/i],
    ['a star stands for any ending', 'minist*', /minist/i],
    ['a word stands for its forms', 'striking dockers', /\bstrik(e|es|ing)\b/i, /dockers?/i],
    ['in marks it does not', '"strikes"', /\bstrikes\b/i],
    ['accents and case do not matter', 'INES', /in[ée]s/i],
    ['OR', 'umbrella OR hydrologist', /umbrella|hydrologist/i],
    ['brackets', '(umbrella OR harbour) sale', /umbrella|harbour/i, /sale|sell|sold/i],
  ])('%s', async (_, query, ...patterns) => {
    const { edges, totalCount } = await find(query)
    expect(totalCount).toBeGreaterThan(0)
    for (const { node } of edges) {
      const text = [node.headline, node.standfirst, node.text, node.name, ...(node.aliases ?? [])].join('\n')
      for (const pattern of patterns) expect(text.normalize('NFC')).toMatch(pattern)
    }
  })

  test('NOT and a dash take away', async () => {
    const [all, taken, rest] = [
      await find('port harbour'),
      await find('port harbour sale'),
      await find('port harbour -sale'),
    ]
    expect(taken.totalCount).toBeGreaterThan(0)
    expect(rest.totalCount).toBe(all.totalCount - taken.totalCount)
    expect((await find('port harbour NOT sale')).totalCount).toBe(rest.totalCount)
  })

  test('only the types asked for, and together all of them', async () => {
    const all = await find('vellin')
    const types = ['ARTICLE', 'PARAGRAPH', 'QUOTE', 'PERSON', 'SOURCE']
    const each = await Promise.all(types.map((type) => find('vellin', `types: [${type}]`)))
    expect(each.reduce((sum, { totalCount }) => sum + totalCount, 0)).toBe(all.totalCount)
    for (const [index, { edges }] of each.entries())
      for (const { node } of edges) expect(node.__typename.toUpperCase()).toBe(types[index])
    expect((await find('vellin', 'types: []')).totalCount).toBe(0)
  })

  test('a match in a headline comes before one in a paragraph; scores fall', async () => {
    const { edges } = await find('harbour sale')
    expect(edges[0].node.__typename).toBe('Article')
    const scores = edges.map(({ score }: { score: number }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  test('filters hold: by article, by quote, by day', async () => {
    const by = async (filter: string) => (await find('the OR der OR die', `filter: ${filter}`)).edges
    const dateOf = ({ node }: { node: { publishedOn?: string; article?: { publishedOn: string } } }) =>
      node.publishedOn ?? node.article?.publishedOn
    const early = await by('{publishedTo: "2019-03-12"}')
    expect(early.length).toBeGreaterThan(5)
    for (const edge of early) expect(dateOf(edge)! <= '2019-03-12').toBe(true)
    const late = await by('{publishedFrom: "2019-04-11"}')
    expect(late.length).toBeGreaterThan(5)
    for (const edge of late) expect(dateOf(edge)! >= '2019-04-11').toBe(true)
    const day = await by('{publishedFrom: "2019-04-11", publishedTo: "2019-04-11"}')
    for (const edge of day) expect(dateOf(edge)).toBe('2019-04-11')
    for (const { node } of await by('{quote: {kinds: [PARTIAL]}}')) expect(node.kind).toBe('PARTIAL')
    const german = await by('{article: {languages: ["de"]}}')
    const other = await by('{not: {article: {languages: ["de"]}}}')
    expect(german.length).toBeGreaterThan(3)
    const ids = new Set(other.map(({ node }: { node: { id: string } }) => node.id))
    for (const { node } of german) expect(ids.has(node.id)).toBe(false)
  })
})

test('snippets cut out their text, and their matches are the words', async () => {
  for (const query of ['harbour', 'minister OR premier', 'lukashenka', '"two managers"', 'ines']) {
    const { edges } = await find(query)
    expect(edges.length).toBeGreaterThan(0)
    for (const { node, snippets } of edges) {
      expect(snippets.length).toBeGreaterThan(0)
      for (const { field, text, start, matches } of snippets) {
        expect(textOf(node, field).some((whole) => whole.slice(start, start + text.length) === text)).toBe(true)
        expect(text.length).toBeLessThan(330)
        expect(matches.length).toBeGreaterThan(0)
        for (const { start: from, end } of matches)
          expect(text.slice(from, end).normalize('NFC')).toMatch(
            /harbou?r|minister|premier|lukashen|two managers|in[ée]s/i,
          )
      }
    }
  }
})

test('facets and the histogram count what was found, and no more', async () => {
  const { search } = await archive.data(`{ search(query: "harbour OR river", first: 100) { totalCount
    edges { node { __typename ... on Quote { kind article { publishedOn } } ... on Article { publishedOn section } ... on Paragraph { article { publishedOn section } } } }
    facets { types { type count } kinds { kind count } sections { value count } sources(first: 100) { source { name } count } speakers { count speaker { __typename } } }
    histogram(interval: DAY) { start count } } }`)
  const nodes = search.edges.map(({ node }: { node: object }) => node)
  expect(nodes).toHaveLength(search.totalCount)
  // biome-ignore lint/suspicious/noExplicitAny: nodes of several types
  const count = (pick: (node: any) => string | null | undefined) => {
    const counts = new Map<string, number>()
    for (const node of nodes) {
      const value = pick(node)
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return Object.fromEntries(counts)
  }
  const pairs = (list: readonly { count: number }[], key: string) =>
    Object.fromEntries(list.map((one) => [(one as unknown as Record<string, string>)[key], one.count]))
  expect(pairs(search.facets.types, 'type')).toEqual(count(({ __typename }) => __typename.toUpperCase()))
  const { search: quotes } = await archive.data(
    `{ search(query: "harbour OR river", types: [QUOTE]) { facets { kinds { kind count } } } }`,
  )
  expect(pairs(quotes.facets.kinds, 'kind')).toEqual(count(({ kind }) => kind))
  // Paragraphs found count for whoever speaks in them.
  expect(
    search.facets.kinds.reduce((sum: number, { count: counted }: { count: number }) => sum + counted, 0),
  ).toBeGreaterThan(
    quotes.facets.kinds.reduce((sum: number, { count: counted }: { count: number }) => sum + counted, 0),
  )
  expect(pairs(search.histogram, 'start')).toEqual(count((node) => node.publishedOn ?? node.article?.publishedOn))
  const bySection = count((node) => node.section ?? node.article?.section)
  for (const { value, count: counted } of search.facets.sections)
    expect(counted).toBeGreaterThanOrEqual(bySection[value]!)
  const counts = search.facets.sources.map(({ count: counted }: { count: number }) => counted)
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
})

test('bins begin on the first day of their stretch', async () => {
  const bins = async (interval: string) =>
    (await archive.data(`{ quotes { histogram(interval: ${interval}) { start count } totalCount } }`)).quotes
  for (const [interval, pattern] of [
    ['YEAR', /-01-01$/],
    ['MONTH', /-01$/],
  ] as const)
    for (const { start } of (await bins(interval)).histogram) expect(start).toMatch(pattern)
  const { histogram: weeks } = await bins('WEEK')
  for (const { start } of weeks) expect(new Date(start).getUTCDay()).toBe(1)
  const { histogram: days } = await bins('DAY')
  const sum = (list: readonly { count: number }[]) => list.reduce((total, { count }) => total + count, 0)
  expect(sum(weeks)).toBe(sum(days))
})

describe('names that are spelt wrong', () => {
  test.each([
    ['Lukashenko', 'Lukashenka'],
    ['Lukaschenka', 'Lukashenka'],
    ['Anselm Corvandel', 'Anselm Corvendal'],
  ])('%s -> %s', async (query, name) => {
    const { search } = await archive.data('query ($query: String!) { search(query: $query) { didYouMean } }', { query })
    expect(search.didYouMean).toContain(name)
  })
  test('a name that is there is not improved', async () => {
    expect((await archive.data('{ search(query: "Lukashenka") { didYouMean } }')).search.didYouMean).toEqual([])
  })
})

describe('any string is an answer or a clear error', () => {
  test.each([
    ['', 'has no word'],
    ['?!', 'has no word'],
    ['AND', 'has no word'],
    ['NOT sale', 'name a word that has to be there'],
    ['-sale', 'name a word that has to be there'],
    ['ab*', 'at least 3 letters'],
    ['x '.repeat(40), 'at most 32 words'],
    ['x'.repeat(600), 'at most 500 characters'],
    [`${'('.repeat(20)}sale`, 'nested more than'],
  ])('%j', async (query, message) => {
    const { errors } = await archive.ask('query ($query: String!) { search(query: $query) { totalCount } }', { query })
    expect(errors?.[0]?.message).toContain(message)
    expect(errors?.[0]?.extensions?.argument).toBe('query')
  })

  test('whatever signs there are', async () => {
    const signs = fc.constantFrom(
      ...'"\'()*-+:^{}[]~%_\\,.;<>=&|!? \u0000\u0002“„«',
      'AND ',
      ' OR ',
      ' NOT ',
      'NEAR(',
      'harbour',
      'sale ',
      'é',
      '漢',
      '😀',
    )
    const typed = fc.oneof(
      fc.array(signs, { maxLength: 25 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 20 }),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        const { data, errors } = await archive.ask(
          `query ($query: String!, $id: ID!) {
            search(query: $query) { totalCount didYouMean facets { types { count } } edges { snippets { text } } }
            articles(filter: {text: $query}) { edges { cursor } } node(id: $id) { id }
            person(by: {name: $query}) { id } source(by: {slug: $query}) { id }
            people(filter: {name: $query, nameContains: $query}) { edges { cursor } }
            quotes(filter: {or: [{textContains: $query}, {article: {headlineContains: $query, places: [$query]}}]}) { edges { cursor } } }`,
          { query, id: query },
        )
        for (const { path, extensions } of errors ?? []) {
          expect(extensions).toMatchObject({
            code: 'BAD_USER_INPUT',
            argument: path![0] === 'search' ? 'query' : 'text',
          })
          expect(['search', 'articles']).toContain(path![0])
        }
        if (!errors) expect((data as { search: { totalCount: number } }).search.totalCount).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 150 },
    )
  })
})

test('what is counted of people and organisations agrees with their quotes', async () => {
  const { people, sources } = await archive.data(`{
    people(first: 8) { edges { node { id quoteCount quotedWith(first: 100) { count person { id } } topSources(first: 100) { count source { id } }
      timeline(interval: YEAR) { count } quotes(first: 100) { totalCount facets { sources(first: 100) { count source { id } } } edges { node { article { publishedOn quotes(first: 100) { edges { node { speaker { __typename ... on Person { id } } coSpeakers { ... on Person { id } } } } } } } } } } } }
    sources(first: 3) { edges { node { topSpeakers(first: 1) { count speaker { ... on Person { name } ... on Source { name } } } } } } }`)
  for (const { node } of people.edges) {
    expect(node.topSources).toEqual(node.quotes.facets.sources)
    const dated = node.quotes.edges.filter(
      ({ node: quote }: { node: { article: { publishedOn: string } } }) => quote.article.publishedOn,
    )
    expect(node.timeline.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(dated.length)
    const beside = new Set<string>()
    for (const { node: quote } of node.quotes.edges)
      for (const { node: other } of quote.article.quotes.edges)
        for (const { id } of [other.speaker, ...other.coSpeakers].filter((party) => party?.id))
          if (id !== node.id) beside.add(id)
    expect(new Set(node.quotedWith.map(({ person }: { person: { id: string } }) => person.id))).toEqual(beside)
  }
  expect(sources.edges[0].node.topSpeakers[0].count).toBeGreaterThan(0)
})

test('the sentences around a quote are whole, and stand in the document', async () => {
  const { quotes } = await archive.data(
    `{ quotes(first: 100) { edges { node { spans { exact } context { sentences sentenceBefore sentenceAfter } article { document { text } } } } } }`,
  )
  let both = 0
  for (const { node } of quotes.edges) {
    const { sentences, sentenceBefore, sentenceAfter } = node.context
    const folded = (text: string) => text.replace(/\s+/g, ' ')
    for (const { exact } of node.spans) expect(folded(sentences)).toContain(folded(exact))
    for (const near of [sentenceBefore, sentenceAfter]) if (near) expect(node.article.document.text).toContain(near)
    if (sentenceBefore && sentenceAfter) both++
  }
  expect(both).toBeGreaterThan(50)
})

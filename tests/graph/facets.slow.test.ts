// Facets and histograms under any filter, against counting by hand all that the filter lets through.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newArchive, type TestArchive } from './new-archive.ts'

// biome-ignore lint/suspicious/noExplicitAny: rows as the queries below ask for them
type Row = any

let archive: TestArchive
beforeAll(async () => {
  archive = await newArchive()
})
afterAll(() => archive.close())

const ARTICLE = 'id publishedOn section language place sources { source { id } }'
const QUOTE = 'id kind cueSense speaker { id } coSpeakers { id }'
const KINDS = 'kinds: [DIRECT, PARTIAL, BLOCK, HEADLINE, INDIRECT, SCARE, TITLE]'
const QUOTES_OF = `quotes(${KINDS}, first: 100) { edges { node { ${QUOTE} } } }`
const SUMMARY = `facets {
    sources(first: 100) { count source { id } } speakers(first: 100) { count speaker { id } } kinds { count kind }
    cueSenses { count cueSense } sections(first: 100) { count value } languages(first: 100) { count value } places(first: 100) { count value } }
  day: histogram(interval: DAY) { start count } week: histogram(interval: WEEK) { start count } month: histogram { start count }`

/** What is counted of one row: its article, and the quotes that it stands for. */
interface Counted {
  readonly article: Row
  readonly quotes: readonly Row[]
}

const SPOKEN = new Set(['DIRECT', 'PARTIAL', 'BLOCK'])
const monday = (day: string) => {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}

/** Each value with the number of rows that have it, however often: the most frequent first, equals by value. */
function tally(rows: readonly Counted[], valuesOf: (row: Counted) => readonly (string | null | undefined)[]) {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const value of new Set(valuesOf(row))) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}

/** The same of values that are one in any spelling, shown in the commonest, of equals the last in the alphabet. */
function spelled(rows: readonly Counted[], textOf: (row: Counted) => string | null | undefined) {
  const known = new Map<string, [string, number, number]>()
  for (const [value, count] of tally(rows, (row) => [textOf(row)])) {
    const before = known.get(value.toLowerCase())
    const [shown, most, total] = before ?? [value, 0, 0]
    const isShown = count > most || (count === most && value > shown)
    known.set(value.toLowerCase(), [isShown ? value : shown, Math.max(count, most), total + count])
  }
  return [...known.values()]
    .map(([value, , total]) => [value, total] as const)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}

function counted(rows: readonly Counted[]): object {
  const bins = (start: (day: string) => string) =>
    tally(rows, ({ article }) => [article?.publishedOn && start(article.publishedOn)]).sort(([a], [b]) =>
      a < b ? -1 : 1,
    )
  return {
    sources: tally(rows, ({ article }) => article?.sources.map(({ source }: Row) => source.id) ?? []),
    speakers: tally(rows, ({ quotes }) =>
      quotes
        .filter(({ kind }) => SPOKEN.has(kind))
        .flatMap(({ speaker, coSpeakers }) => [speaker, ...coSpeakers].map((one) => one?.id)),
    ),
    kinds: tally(rows, ({ quotes }) => quotes.map(({ kind }) => kind)),
    cueSenses: tally(rows, ({ quotes }) => quotes.map(({ cueSense }) => cueSense)),
    sections: spelled(rows, ({ article }) => article?.section),
    languages: tally(rows, ({ article }) => [article?.language]),
    places: spelled(rows, ({ article }) => article?.place),
    day: bins((day) => day),
    week: bins(monday),
    month: bins((day) => `${day.slice(0, 7)}-01`),
  }
}

function told({ facets, day, week, month }: Row): object {
  const pairs = (list: readonly Row[]) =>
    list.map(({ count, ...rest }) => {
      const [value] = Object.values(rest) as Row[]
      return [value.id ?? value, count]
    })
  const named = Object.fromEntries(Object.entries(facets).map(([name, list]) => [name, pairs(list as Row[])]))
  return { ...named, day: pairs(day), week: pairs(week), month: pairs(month) }
}

/** All nodes of a list, page by page, and what it tells of itself. */
async function readAll(list: string, args: string, node: string, declared: string, variables: object) {
  const nodes: Row[] = []
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String, ${declared}) { ${list}(${args}, first: 100, after: $after) {
      edges { node { ${node} } } pageInfo { hasNextPage endCursor } ${SUMMARY} } }`
    const page: Row = (await archive.data(query, { ...variables, after }))[list]
    nodes.push(...page.edges.map((edge: Row) => edge.node))
    if (!page.pageInfo.hasNextPage) return { nodes, summary: told(page) }
    after = page.pageInfo.endCursor
  }
}

/** Conditions put together in any way. */
const composed = (leaves: readonly object[]) =>
  fc.letrec<{ filter: object }>((tie) => ({
    filter: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...leaves),
      fc.record({ not: tie('filter') }),
      fc.record({ and: fc.array(tie('filter'), { maxLength: 2 }) }),
      fc.record({ or: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
    ),
  })).filter

const ARTICLES = composed([
  { publishedFrom: '2019-03-14' },
  { publishedTo: '2019-03-20' },
  { source: { name: 'TNA' } },
  { source: { roles: ['CONTRIBUTOR'] } },
  { languages: ['de', 'es'] },
  { someQuote: { cueSenses: ['DENY'] } },
  { quotedPerson: { minQuotes: 8 } },
  { text: 'harbour' },
])
const QUOTES = composed([
  { kinds: ['DIRECT', 'SCARE'] },
  { hasSpeaker: true },
  { minLength: 60 },
  { cueSenses: ['SAY', 'DENY'] },
  { publishedFrom: '2019-03-20' },
  { article: { source: { name: 'TNA' } } },
  { speaker: { person: { minQuotes: 8 } } },
  { hasEchoes: true },
])

describe('facets and histograms are exact under any filter', () => {
  test('of articles', () =>
    fc.assert(
      fc.asyncProperty(ARTICLES, async (filter) => {
        const { nodes, summary } = await readAll('articles', 'filter: $filter', `${ARTICLE} ${QUOTES_OF}`, '$filter: ArticleFilter', { filter }) // biome-ignore format: one line
        const rows = nodes.map((article) => ({ article, quotes: article.quotes.edges.map(({ node }: Row) => node) }))
        expect(summary).toEqual(counted(rows))
      }),
      { numRuns: 40 },
    ))

  test('of quotes', () =>
    fc.assert(
      fc.asyncProperty(QUOTES, async (filter) => {
        const node = `${QUOTE} article { ${ARTICLE} }`
        const { nodes, summary } = await readAll('quotes', `${KINDS}, filter: $filter`, node, '$filter: QuoteFilter', { filter }) // biome-ignore format: one line
        expect(summary).toEqual(counted(nodes.map((quote) => ({ article: quote.article, quotes: [quote] }))))
      }),
      { numRuns: 40 },
    ))

  test('of what was searched for', () => {
    const words = fc.constantFrom(
      'harbour',
      'river OR dam',
      'minist*',
      '"the government"',
      'vellin -strike',
      'Corvendal',
    )
    const filters = fc.oneof(
      fc.constant({}),
      fc.record({ article: ARTICLES }),
      fc.record({ not: fc.record({ quote: QUOTES }) }),
      fc.record({ or: fc.tuple(fc.record({ quote: QUOTES }), fc.record({ article: ARTICLES })) }),
    )
    const node = `... on Article { ${ARTICLE} } ... on Paragraph { highlights(${KINDS}) { quote { ${QUOTE} paragraph { id } } } id article { ${ARTICLE} } }
      ... on Quote { ${QUOTE} article { ${ARTICLE} } }`
    return fc.assert(
      fc.asyncProperty(words, filters, async (query, filter) => {
        const { nodes, summary } = await readAll('search', 'query: $query, filter: $filter', `__typename ${node}`, '$query: String!, $filter: SearchFilter', { query, filter }) // biome-ignore format: one line
        const rows = nodes.map((one): Counted => {
          if (one.__typename === 'Article') return { article: one, quotes: [] }
          if (one.__typename === 'Quote') return { article: one.article, quotes: [one] }
          // A quote belongs to the paragraph that it starts in.
          const quotes = one.highlights
            ?.map(({ quote }: Row) => quote)
            .filter(({ paragraph }: Row) => paragraph?.id === one.id)
          return { article: one.article, quotes: quotes ?? [] }
        })
        expect(summary).toEqual(counted(rows))
      }),
      { numRuns: 60 },
    )
  })
})

// Every value of every facet, used as a filter, gives the facet's count.

import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO, newArchive, type TestArchive } from '../new-archive.ts'

// biome-ignore lint/suspicious/noExplicitAny: values of many facets
type Value = any

let archive: TestArchive
beforeAll(async () => {
  archive = await newArchive([DEMO, 'tests/graph/folding/letters.jsonl'])
})
afterAll(() => archive.close())

const SPOKEN = ['DIRECT', 'PARTIAL', 'BLOCK']
const OF_ARTICLE: Readonly<Record<string, (value: Value) => object>> = {
  sources: ({ source }) => ({ source: { ids: [source.id] } }),
  sections: ({ value }) => ({ sections: [value] }),
  languages: ({ value }) => ({ languages: [value] }),
  places: ({ value }) => ({ places: [value] }),
}
const OF_QUOTE: Readonly<Record<string, (value: Value) => object>> = {
  speakers: ({ speaker }) => ({ speaker: { ids: [speaker.id] }, kinds: SPOKEN }),
  kinds: ({ kind }) => ({ kinds: [kind] }),
  cueSenses: ({ cueSense }) => ({ cueSenses: [cueSense] }),
}
const each = (of: typeof OF_QUOTE, wrap: (filter: object) => object) =>
  Object.fromEntries(Object.entries(of).map(([name, filter]) => [name, (value: Value) => wrap(filter(value))]))

const KINDS = 'kinds: [DIRECT, PARTIAL, BLOCK, HEADLINE, INDIRECT, SCARE, TITLE], '
/** A list, its other arguments, the type of its facets, and what filter each facet's value is. */
const LISTS = {
  articles: {
    args: '',
    filter: 'ArticleFilter',
    facets: 'Facets',
    of: { ...OF_ARTICLE, ...each(OF_QUOTE, (someQuote) => ({ someQuote })) },
  },
  quotes: {
    args: KINDS,
    filter: 'QuoteFilter',
    facets: 'Facets',
    of: { ...OF_QUOTE, ...each(OF_ARTICLE, (article) => ({ article })) },
  },
  search: {
    args: 'query: "the OR die OR 東京 OR vellin", ',
    filter: 'SearchFilter',
    facets: 'SearchFacets',
    of: { ...each(OF_ARTICLE, (article) => ({ article })), ...each(OF_QUOTE, (someQuote) => ({ someQuote })) },
  },
} as const
const MEMBERS: Readonly<Record<string, string>> = {
  sources: 'source { id }',
  speakers: 'speaker { id }',
  kinds: 'kind',
  cueSenses: 'cueSense',
  types: 'type',
}
const schema = buildSchema(readFileSync('src/graph/schema.graphql', 'utf8'))
const facetsOf = (type: string) =>
  Object.values((schema.getType(type) as GraphQLObjectType).getFields()).map(({ name, args }) => ({
    name,
    query: `${name}${args.length ? '(first: 100)' : ''} { count ${MEMBERS[name] ?? 'value'} }`,
  }))

/** How many rows a list has under each of some filters. */
async function countsOf(
  list: string,
  type: string,
  fields: readonly { args: string; filter: object }[],
): Promise<number[]> {
  const asked = fields.map(({ args }, nth) => `n${nth}: ${list}(${args}filter: $f${nth}, first: 1) { totalCount }`)
  const variables = Object.fromEntries(fields.map(({ filter }, nth) => [`f${nth}`, filter]))
  const declared = Object.keys(variables).map((name) => `$${name}: ${type}`)
  const answer = await archive.data(`query (${declared}) { ${asked.join(' ')} }`, variables)
  return Object.values(answer).map((page) => (page as { totalCount: number }).totalCount)
}

const GIVEN: readonly object[] = [{}, { not: { publishedTo: '2019-03-14' } }]

describe.each(Object.entries(LISTS))('%s', (list, { args, filter: type, facets, of }) => {
  test.each(facetsOf(facets))('$name', async ({ name, query }) => {
    for (const given of GIVEN) {
      const values: Value[] = (
        await archive.data(`query ($given: ${type}) { ${list}(${args}filter: $given) { facets { ${query} } } }`, {
          given,
        })
      )[list].facets[name]
      expect(values.length).toBeGreaterThan(1)
      const fields = values.map((value) =>
        name === 'types'
          ? { args: `${args}types: [${value.type}], `, filter: given }
          : { args, filter: { and: [given, (of as Record<string, (value: Value) => object>)[name]!(value)] } },
      )
      const counts = await countsOf(list, type, fields)
      expect(values.map((value, nth) => ({ ...value, count: counts[nth] }))).toEqual(values)
    }
  })

  test('stretches of time', async () => {
    for (const interval of ['DAY', 'WEEK', 'MONTH', 'YEAR']) {
      const { histogram } = (
        await archive.data(`{ ${list}(${args}first: 1) { histogram(interval: ${interval}) { start count } } }`)
      )[list]
      expect(histogram.length).toBeGreaterThan(1)
      const fields = histogram.map(({ start }: { start: string }) => ({
        args,
        filter: { publishedFrom: start, publishedTo: lastDay(start, interval) },
      }))
      const counts = await countsOf(list, type, fields)
      expect(histogram.map(({ start }: { start: string }, nth: number) => ({ start, count: counts[nth] }))).toEqual(
        histogram,
      )
    }
  })
})

function lastDay(start: string, interval: string): string {
  const day = new Date(start)
  if (interval === 'WEEK') day.setUTCDate(day.getUTCDate() + 7)
  if (interval === 'DAY') day.setUTCDate(day.getUTCDate() + 1)
  if (interval === 'MONTH') day.setUTCMonth(day.getUTCMonth() + 1)
  if (interval === 'YEAR') day.setUTCFullYear(day.getUTCFullYear() + 1)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

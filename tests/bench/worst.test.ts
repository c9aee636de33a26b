// The programs that look for the dearest request, and that fit weights to what requests take; no times are compared.
import { buildSchema, getOperationAST, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { drawDocument } from '../../scripts/bench/worst/draw-documents.ts'
import { listLengths } from '../../scripts/bench/worst/list-lengths.ts'
import { isRefused } from '../../scripts/bench/worst/measure-worst.ts'
import { breachesOf } from '../../scripts/bench/worst/print-worst.ts'
import { repositoryDocuments } from '../../scripts/bench/worst/repository-documents.ts'
import { fitWeights, roundWeight } from '../../scripts/fit-cost/fit-weights.ts'
import { weighParts } from '../../scripts/fit-cost/weigh-parts.ts'
import { writeWeights } from '../../scripts/fit-cost/write-weights.ts'
import { createRandom } from '../../scripts/generate-archive/random.ts'
import { costOf } from '../../src/graph/cost/cost-of.ts'
import { executableSchema, SDL } from '../../src/graph/schema.ts'
import { limitsOf } from '../../src/limits.ts'

const schema = executableSchema()
const maximum = limitsOf('public').cost
const values = {
  ids: { Article: ['art_1'], Quote: ['quo_1'], Person: ['per_1'], Source: ['src_1'] },
  names: ['Marla Albrecht', 'Northern Wire'],
  sections: ['World'],
  places: ['TVERIN'],
  languages: ['en'],
  days: ['2020-01-01', '2021-06-30'],
  words: ['the', 'of', 'harbour'],
}

function priceOf(query: string, variables: Readonly<Record<string, unknown>>): number {
  const document = parse(query)
  return costOf(schema)(document, getOperationAST(document)!, variables)
}

describe('drawn documents', () => {
  const drawn = Array.from({ length: 150 }, (_, nth) => drawDocument(nth, { seed: 1, schema, values, maximum }))

  test('are the same for the same seed, and others for another', () => {
    const again = [0, 1, 2].map((nth) => drawDocument(nth, { seed: 1, schema, values, maximum }))
    expect(again).toEqual(drawn.slice(0, 3))
    const others = Array.from({ length: 10 }, (_, nth) => drawDocument(nth, { seed: 2, schema, values, maximum }))
    expect(others).not.toEqual(drawn.slice(0, 10))
  })

  test('fit the schema, and mostly cost what is accepted, many of them nearly all of it', () => {
    const documents = drawn.filter((one) => one !== null)
    expect(documents.length).toBeGreaterThan(100)
    const costs = documents.map(({ query, variables }) => {
      expect(validate(schema, parse(query)), query).toEqual([])
      return priceOf(query, variables)
    })
    expect(costs.filter((cost) => cost <= maximum).length).toBeGreaterThan(0.8 * costs.length)
    expect(costs.filter((cost) => cost > maximum / 2 && cost <= maximum).length).toBeGreaterThan(0.15 * costs.length)
  })
})

test('every document that the project shows is accepted at pages of 100', () => {
  const documents = repositoryDocuments(schema, values)
  const places = documents.map(({ name }) => name).join()
  for (const place of ['README.md', 'docs/tour.md', 'examples/', 'playground', 'reading room', 'benchmark'])
    expect(places).toContain(place)
  const dear = documents.filter(({ query, variables }) => priceOf(query, variables) > maximum)
  expect(dear.map(({ name }) => name)).toEqual([])
})

test('a breach is what took longer, what was stopped, and a document of the project that was refused', () => {
  const one = { query: '{ a }', cost: 5, first: 9, bytes: 1 }
  const [fast, slow, stopped, refused] = [
    { ...one, name: 'fast', ms: 5, outcome: 'ANSWERED' },
    { ...one, name: 'slow', ms: 500, outcome: 'ANSWERED' },
    { ...one, name: 'stopped', ms: 5, outcome: 'TIMEOUT' },
    { ...one, name: 'refused', ms: 5, outcome: 'COST_LIMIT_EXCEEDED' },
  ] as const
  expect([fast, stopped, refused].map(isRefused)).toEqual([false, false, true])
  const found = breachesOf({ nothing: 1, drawn: [fast, slow, refused], known: [stopped], shown: [refused] }, 250)
  expect(found.map((line) => line.split(':')[0])).toEqual(['slow', 'stopped', 'refused'])
})

describe('fitting', () => {
  test('finds the weights that documents were made with, and leaves what few use', () => {
    const random = createRandom(1, 0)
    const truth = [50, 3, 0, 12, 400]
    const rows = Array.from({ length: 300 }, (_, nth) => {
      const counts = new Map([0, 1, 2, 3].map((place) => [place, place === 0 ? 1 : random.below(100)] as const))
      if (nth < 3) counts.set(4, 1)
      let points = 0
      for (const [place, count] of counts) points += count * truth[place]!
      return { counts, points: points * (0.9 + 0.2 * random.next()) }
    })
    const fitted = fitWeights({ rows, start: [1, 1, 1, 1, 7], floor: [], groupOf: String, caution: 1, least: 8 })
    for (const [place, weight] of [3, 12].entries()) {
      const found = fitted[place === 0 ? 1 : 3]!
      expect(Math.abs(found - weight) / weight).toBeLessThan(0.2)
    }
    expect(fitted[2]).toBeLessThan(0.5)
    expect(fitted[4]).toBe(7)
    const above = fitWeights({
      rows,
      start: [1, 1, 2, 1, 7],
      floor: [0, 0, 2, 0, 0],
      groupOf: String,
      caution: 1,
      least: 8,
    })
    expect(above[2]).toBe(2)
    const cautious = fitWeights({ rows, start: [1, 1, 1, 1, 7], floor: [], groupOf: String, caution: 20, least: 8 })
    const sum = (weights: readonly number[]) => weights.reduce((all, weight) => all + weight * 50, 0)
    expect(sum(cautious)).toBeGreaterThan(sum(fitted))
  })

  test('rounds to few steps', () => {
    expect([0, 0.04, 0.053, 1.2, 4.2, 88, 1_340].map(roundWeight)).toEqual([0, 0, 0.05, 1, 5, 100, 1_500])
  })

  test('counts how often a document uses a thing, of two types the dearer one', () => {
    const parts = weighParts(schema)
    const counts = parts.countsOf(
      'query ($f: QuoteFilter) { quotes(first: 10, filter: $f) { nodes { article { headline } } } }',
      { f: { textContains: 'a', kinds: ['DIRECT', 'BLOCK'] } },
    )
    const named = Object.fromEntries([...counts].map(([place, count]) => [parts.names[place], count]))
    expect(named).toMatchObject({ Quote: 10, 'Quote.article': 10, Article: 10, 'QuoteFilter.textContains': 1 })
    expect(named).toMatchObject({ 'Query.quotes': 1, '~condition': 1, '~member': 2 })
  })

  test('counts lists as long as they were in an answer, where it has the answer', () => {
    const data = {
      people: {
        nodes: [{ quotes: { nodes: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] } }, { quotes: { nodes: [] } }],
      },
    }
    const lengths = listLengths(data)
    expect(lengths).toEqual({ 'people.nodes': 2, 'people.nodes.quotes.nodes': 1.5 })
    const parts = weighParts(schema)
    const query = '{ people(first: 50) { nodes { quotes(first: 20) { nodes { text } } } } }'
    const countOf = (name: string, given?: typeof lengths) =>
      parts.countsOf(query, {}, given).get(parts.names.indexOf(name))
    expect([countOf('Quote'), countOf('Person')]).toEqual([1000, 50])
    expect([countOf('Quote', lengths), countOf('Person', lengths)]).toEqual([3, 2])
  })

  test('writes weights into a schema so that they are read again, and takes away what is usual', () => {
    const sdl = `
directive @cost(weight: String!, shared: Boolean! = false) on FIELD_DEFINITION | OBJECT | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
type Query {
  people("Only those." filter: PersonFilter, first: Int! = 20): [Person]
}
interface Speaker {
  name: String
  timeline(interval: Int): [Person] @cost(weight: "10")
}
type Person implements Speaker {
  name: String
  timeline(interval: Int): [Person] @cost(weight: "10")
  top: Int
    @cost(weight: "10", shared: true)
}
type Source implements Speaker @cost(weight: "4") {
  name: String
  timeline(interval: Int): [Person] @cost(weight: "10")
}
input PersonFilter {
  name: String @cost(weight: "100")
  ids: [ID!]
}
`
    const weights = new Map([
      ['Person', 30],
      ['Source', 1],
      ['Person.name', 0.5],
      ['Source.name', 0.2],
      ['Person.timeline', 1],
      ['Source.timeline', 1],
      ['Person.top', 0],
      ['Query.people(filter:)', 15],
      ['PersonFilter.name', 0],
      ['PersonFilter.ids', 20],
    ])
    const own = buildSchema(sdl)
    const written = writeWeights(sdl, own, weights)
    expect(written.slice(written.indexOf('type Query'))).toBe(`type Query {
  people("Only those." filter: PersonFilter @cost(weight: "15"), first: Int! = 20): [Person]
}
interface Speaker {
  name: String @cost(weight: "0.5")
  timeline(interval: Int): [Person]
}
type Person implements Speaker @cost(weight: "30") {
  name: String @cost(weight: "0.5")
  timeline(interval: Int): [Person]
  top: Int
    @cost(weight: "0", shared: true)
}
type Source implements Speaker {
  name: String @cost(weight: "0.2")
  timeline(interval: Int): [Person]
}
input PersonFilter {
  name: String
  ids: [ID!] @cost(weight: "20")
}
`)
    expect(writeWeights(sdl, own, new Map())).toBe(sdl)
    expect(writeWeights(written, buildSchema(written), weights)).toBe(written)
    expect(writeWeights(SDL, schema, new Map()) === SDL).toBe(true)
  })
})

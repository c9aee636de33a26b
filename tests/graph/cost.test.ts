// What operations cost, worked out by hand from @cost and @listSize.
import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  parse,
  print,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { costOf } from '../../src/graph/cost/cost-of.ts'
import { executableSchema } from '../../src/graph/schema.ts'
import { stepsOf } from '../count-steps.ts'

const PAGE = `@listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"])`

function printed(directive: string): string {
  return print(executableSchema().getDirective(directive)!.astNode!)
}

/** The schema's own directives, and types of the shapes that it has, with weights that no fit changes. */
const schema = buildSchema(`
  ${printed('cost')} ${printed('listSize')} ${printed('defer')} ${printed('stream')}
  type Query {
    quotes(filter: QuoteFilter, first: Int, last: Int): Quotes ${PAGE}
    people(filter: PersonFilter, first: Int, last: Int): People ${PAGE}
    nodes(ids: [ID!]!): [Node] @listSize(slicingArguments: ["ids"])
    archive: Archive
  }
  type Archive { version: Int counts: Counts }
  type Counts { quotes: Int people: Int }
  interface Node { id: ID }
  interface Speaker { name: String }
  type Quotes { nodes: [Quote] edges: [QuoteEdge] totalCount: Int @cost(weight: "5") bins: Int @cost(weight: "300", shared: true) pageInfo: PageInfo }
  type QuoteEdge { node: Quote cursor: String }
  type People { nodes: [Person] edges: [PersonEdge] }
  type PersonEdge { node: Person }
  type PageInfo { endCursor: String }
  type Quote implements Node { id: ID text: String speaker: Speaker article: Article }
  type Article {
    headline: String
    paragraphs(first: Int): [Paragraph] @listSize(assumedSize: 25, slicingArguments: ["first"])
  }
  type Paragraph { text: String quotes: [Quote] @listSize(assumedSize: 3) }
  type Person implements Node & Speaker { id: ID name: String quotes(filter: QuoteFilter, first: Int): Quotes ${PAGE} }
  type Source implements Node & Speaker { id: ID name: String articles: Quotes ${PAGE} }
  input QuoteFilter {
    and: [QuoteFilter!]
    or: [QuoteFilter!]
    ids: [ID!]
    minLength: Int
    textContains: String @cost(weight: "100")
    kind: String @cost(weight: "200", shared: true)
    speaker: SpeakerFilter @cost(weight: "20")
  }
  input SpeakerFilter { person: PersonFilter }
  input PersonFilter { nameContains: String @cost(weight: "100") }
`)

const [CONDITION, MEMBER, PART, TOLD] = [5, 1, 20, 0.5]

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}, of: GraphQLSchema = schema): number {
  const document = parse(query)
  return costOf(of)(document, getOperationAST(document)!, variables)
}

describe('lists', () => {
  test('as long as the arguments say, else as is assumed', () => {
    const page = (size: number) => 4 + 3 * size // Query, quotes, connection, edges; edge, node, quote
    expect(cost('{ quotes { edges { node { text } } } }')).toBe(page(20))
    expect(cost('{ quotes(last: 7) { edges { node { text } } } }')).toBe(page(7))
    expect(cost('{ quotes(first: 3, last: 9) { edges { node { text } } } }')).toBe(page(9))
    expect(cost('{ quotes(first: -5) { edges { node { text } } } }')).toBe(page(0))
    const asked = 'query ($n: Int = 4) { quotes(first: $n) { edges { node { text } } } }'
    expect(cost(asked)).toBe(page(4))
    expect(cost(asked, { n: 50 })).toBe(page(50))
    expect(cost(asked, { n: null })).toBe(page(20))
    expect(cost(asked, { n: 'three' })).toBe(page(20))
  })

  test('nodes are as many as edges, and cost what is selected of them', () => {
    expect(cost('{ quotes(first: 7) { nodes { text } } }')).toBe(4 + 7)
    expect(cost('{ quotes(first: 7) { nodes { text } edges { cursor } } }')).toBe(5 + 7 + 7)
    expect(cost('{ people(first: 10) { nodes { quotes(first: 10) { nodes { id } } } } }')).toBe(4 + 10 * (1 + 3 + 10))
    const paragraphs = (below: string) =>
      cost(`{ quotes(first: 1) { nodes { article { paragraphs(first: 4) { ${below} } } } } }`)
    expect(paragraphs('text quotes { text }') - paragraphs('text')).toBe(4 * (1 + 3))
  })

  test('a list of ids is as long as it is', () => {
    expect(cost('{ nodes(ids: ["a", "b", "c"]) { id } }')).toBe(1 + 1 + 3 + 3 * MEMBER)
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(1 + 1 + 2 + 2 * MEMBER)
  })

  test('only what is as long as the page is multiplied', () => {
    expect(cost('{ quotes(first: 50) { totalCount pageInfo { endCursor } } }')).toBe(1 + 1 + 1 + 5 + 1 + 1)
  })

  test('lists in lists', () => {
    const query = '{ people(first: 10) { edges { node { quotes(first: 10) { edges { node { id } } } } } } }'
    expect(cost(query)).toBe(4 + 10 * (3 + 3 + 10 * 3))
  })
})

describe('what else counts', () => {
  test('of several types the dearest', () => {
    const speaker = (selection: string) => cost(`{ quotes(first: 1) { edges { node { speaker { ${selection} } } } } }`)
    expect(speaker('__typename')).toBe(7 + 2)
    const dear = '... on Person { quotes(first: 10) { totalCount } } ... on Source { articles { edges { cursor } } }'
    expect(speaker(dear)).toBe(7 + 2 + 3 + 20)
  })

  test('filters, however they are given', () => {
    const literal = cost(
      '{ quotes(filter: { textContains: "a", speaker: { person: { nameContains: "b" } } }) { totalCount } }',
    )
    expect(literal).toBe(3 + 5 + 100 + 20 + 100 + 3 * CONDITION)
    const query = 'query ($f: QuoteFilter, $p: PersonFilter) { quotes(filter: $f) { totalCount } }'
    const filter = { or: [{ textContains: 'a' }, { speaker: { person: { nameContains: 'b' } } }], minLength: 3 }
    expect(cost(query, { f: filter })).toBe(literal + 2 * CONDITION)
    expect(cost(query, { f: null })).toBe(8)
    const inner =
      'query ($p: PersonFilter) { quotes(filter: { textContains: "a", speaker: { person: $p } }) { totalCount } }'
    expect(cost(inner, { p: { nameContains: 'b' } })).toBe(literal)
  })

  test('each condition and each member of a list, in variables as in the document', () => {
    const query = 'query ($f: QuoteFilter) { quotes(filter: $f) { totalCount } }'
    const plain = cost(query)
    expect(cost(query, { f: { and: Array(30_000).fill({}) } }) - plain).toBe(30_001 * CONDITION)
    expect(cost(query, { f: { ids: Array(8_000).fill('quo_1') } }) - plain).toBe(CONDITION + 8_000 * MEMBER)
    expect(cost('{ quotes(filter: { or: [{ ids: ["a", "b"] }, {}] }) { totalCount } }') - plain).toBe(
      3 * CONDITION + 2 * MEMBER,
    )
    const people = 'query ($f: QuoteFilter) { people(first: 10) { nodes { name } } quotes(filter: $f) { totalCount } }'
    expect(cost(people, { f: { ids: ['a'] } }) - cost(people)).toBe(CONDITION + MEMBER)
  })

  test('what all parents share, once up to 25 of them', () => {
    const people = (first: number, below: string, variables = {}) =>
      cost(`query ($f: QuoteFilter) { people(first: ${first}) { nodes { quotes${below} } } }`, variables)
    for (const [first, times] of [
      [1, 1],
      [7, 1],
      [25, 1],
      [100, 4],
      [0, 0],
    ] as const) {
      const plain = people(first, '(first: 1) { pageInfo { endCursor } }')
      expect(people(first, '(first: 1) { pageInfo { endCursor } bins }') - plain, `${first} parents`).toBe(300 * times)
      const filtered = people(first, '(first: 1, filter: { kind: "a" }) { pageInfo { endCursor } }')
      expect(filtered - plain).toBe(Math.ceil((200 + CONDITION) * times))
      const variable = people(first, '(first: 1, filter: $f) { pageInfo { endCursor } }', { f: { kind: 'a' } })
      expect(variable).toBe(filtered)
    }
    const deep = '{ people(first: 50) { nodes { quotes(first: 4) { nodes { text } bins } } } }'
    expect(cost(deep) - cost(deep.replace(' bins', ''))).toBe(600)
  })

  test('one list under several names, as often as it has them', () => {
    const list = (name: string) => `${name}: quotes(first: 9, filter: { minLength: 3 }) { nodes { text } }`
    const one = cost(`{ ${list('a')} }`) - 1
    expect(cost(`{ ${list('a')} ${list('b')} ${list('c')} }`)).toBe(1 + 3 * one)
    expect(cost(`{ ${list('a')} ${list('a')} }`)).toBe(1 + one)
  })

  test('what is sent later, as often as it is spread', () => {
    const quotes = (below: string, more = '') => cost(`{ quotes(first: 10) { nodes { text ${below} } } } ${more}`)
    const plain = quotes('')
    const fragment = 'fragment F on Quote { article { headline } }'
    expect(quotes('...F ...F', fragment)).toBe(plain + 10 * 2)
    expect(quotes('...F @defer(label: "a") ...F @defer(label: "b")', fragment)).toBe(plain + 10 * 2 * (PART + 2))
    expect(quotes('...F @defer(if: false)', fragment)).toBe(plain + 10 * 2)
    expect(quotes('... on Quote { ... @defer { article { headline } } article { headline } }')).toBe(
      plain + 10 * (2 + PART + 2),
    )
    expect(quotes('... on Person @defer { name }')).toBe(plain)
    expect(quotes('article { paragraphs(first: 4) @stream { text } }')).toBe(plain + 10 * (3 + 4 * (1 + PART)))
  })

  test('the description of the schema, by its own size', () => {
    const types = Object.keys(schema.getTypeMap()).length
    // the root, __schema, its object, types; each type
    expect(cost('{ __schema { types { name } } }')).toBe(Math.ceil(2 + (2 + 2 * types) * TOLD - 1e-6))
    const deep = cost('{ __schema { types { fields { args { name } } } } }')
    expect(deep).toBeGreaterThan(cost('{ __schema { types { fields { name } } } }'))
    expect(cost('{ a: __schema { types { name } } b: __schema { types { name } } }')).toBeGreaterThan(
      cost('{ __schema { types { name } } }') * 1.8,
    )
    expect(cost('{ __type(name: "Quote") { name } }')).toBe(Math.ceil(2 + 2 * TOLD))
    expect(cost('{ __typename }')).toBe(1)
  })

  test('fields of one name count once, fragments where they are spread', () => {
    const plain = cost('{ archive { counts { quotes } } }')
    expect(
      cost('{ archive { counts { quotes } } ...A ...A } fragment A on Query { archive { counts { people } } }'),
    ).toBe(plain)
    expect(cost('{ archive { counts { quotes } } b: archive { counts { quotes } } }')).toBe(plain * 2 - 1)
  })

  test('what is left out by @skip and @include costs nothing', () => {
    const query = 'query ($all: Boolean!) { archive { version } quotes @include(if: $all) { edges { cursor } } }'
    expect(cost(query, { all: false })).toBe(3)
    expect(cost(query, { all: true })).toBe(3 + 3 + 20)
  })

  test('a document is priced once, and then only its variables are looked at', async () => {
    const document = parse('query ($n: Int) { quotes(first: $n) { edges { node { id } } } }')
    const operation = getOperationAST(document)!
    const costs = costOf(schema)
    const price = (n: number) => () => expect(costs(document, operation, { n })).toBe(4 + 3 * n)
    const first = await stepsOf(price(1))
    expect(await stepsOf(price(2))).toBeLessThan(first / 5)
  })

  test('a weight that is no number is found when the server starts', () => {
    const sdl =
      'directive @cost(weight: String!) on FIELD_DEFINITION directive @listSize on FIELD_DEFINITION type Query { a: Int @cost(weight: "x") }'
    expect(() => cost('{ a }', {}, buildSchema(sdl))).toThrow('@cost(weight: "x") of a is no number')
  })
})

test('the example of docs/limits.md costs what stands there', () => {
  const page = readFileSync('docs/limits.md', 'utf8')
  const [, query] = /```graphql\n(.*?)```/s.exec(page)!
  const told = Number(/With `n` = 20 that is (\d+)/.exec(page)![1])
  expect(cost(query!, { n: 20 }, executableSchema())).toBe(told)
})

test('every list of objects in the schema says how long it is', () => {
  const schema = executableSchema()
  const silent: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__') || /Connection$/.test(type.name))
      continue
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type)
      const isLong = (isListType(getNullableType(field.type)) && !isLeafType(named)) || /Connection$/.test(named.name)
      if (isLong && !field.astNode?.directives?.some(({ name }) => name.value === 'listSize'))
        silent.push(`${type.name}.${field.name}`)
    }
  }
  expect(silent, 'give these fields a @listSize').toEqual([])
})

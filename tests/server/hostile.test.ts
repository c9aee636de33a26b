// Questions made to hurt: each is answered with little work, by no fault, and the next one is answered as ever.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stepsOf } from '../count-steps.ts'
import { JSON_TYPE, newServer, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await newServer()
  await server.post({ query: '{ quotes { totalCount } nothing }' }) // the parser and the rules have run once
})
afterAll(() => server.close())

const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ')
const nested = (depth: number) =>
  `{ quotes { edges { node ${'{ parent '.repeat(depth)}{ id }${' }'.repeat(depth)} } } }`
const doubling = (count: number) =>
  `{ ...F0 } ${many(count, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F${count} on Query { __typename }`

/** Blocks of code that run for one answer, the packages' included; today the most is 800,000. */
const MOST_STEPS = 2_000_000

type Body = object | string | Buffer

test.each<[string, Body]>([
  ['nesting 40', { query: nested(40) }],
  ['nesting 300', { query: nested(300) }],
  ['nesting 3,000', { query: nested(3_000) }],
  ['nesting 60,000', { query: '{a'.repeat(60_000) }],
  ['25 doubling fragments', { query: doubling(25) }],
  ['400 doubling fragments', { query: doubling(400) }],
  [
    '12 doubling fragments of lists',
    {
      query: `{ ...F0 } ${many(12, (i) => `fragment F${i} on Query { a${i}: articles { edges { node { id } } } ...F${i + 1} ...F${i + 1} }`)} fragment F12 on Query { __typename }`,
    },
  ],
  ['1,000 aliases', { query: `{ ${many(1_000, (i) => `a${i}: __typename`)} }` }],
  ['300 aliases of a list', { query: `{ ${many(300, (i) => `a${i}: quotes { totalCount }`)} }` }],
  ['3,200 conflicting arguments', { query: `{ ${many(3_200, (i) => `articles(first: ${i}) { totalCount }`)} }` }],
  ['100 conflicting arguments', { query: `{ ${many(100, (i) => `articles(first: ${i}) { totalCount }`)} }` }],
  ['a list of 50,000 ids', { query: `{ nodes(ids: [${many(50_000, () => '"a"')}]) { id } }` }],
  [
    'a variable of 20,000 ids',
    { query: 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', variables: { i: Array(20_000).fill('a') } },
  ],
  [
    'a filter of 20,000 ids',
    {
      query: 'query ($i: [ID!]) { articles(filter: {ids: $i}) { totalCount } }',
      variables: { i: Array(20_000).fill('a') },
    },
  ],
  [
    'a filter of 3,000 conditions',
    {
      query: 'query ($f: [ArticleFilter!]) { articles(filter: {or: $f}) { totalCount } }',
      variables: { f: Array(3_000).fill({ headlineContains: 'a' }) },
    },
  ],
  [
    'a search for 90,000 letters',
    {
      query: 'query ($t: String!) { quotes(filter: {textContains: $t}) { totalCount } }',
      variables: { t: 'a%'.repeat(45_000) },
    },
  ],
  [
    'lists in lists in lists',
    {
      query:
        '{ articles(first:100) { edges { node { people(first:100) { edges { node { articles(first:100) { edges { node { people(first:100) { edges { node { quotes(first:100) { edges { node { text } } } } } } } } } } } } } } } }',
    },
  ],
  ['10 unknown directives', { query: `{ __typename ${many(10, (i) => `@d${i}`)} }` }],
  [
    'a deep look at the schema',
    {
      query:
        '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    },
  ],
  ['variables 30,000 deep', `{"query":"{ __typename }","variables":{"x":${'['.repeat(30_000)}${']'.repeat(30_000)}}}`],
  [
    'a filter 12,000 deep in a variable',
    `{"query":"query ($f: ArticleFilter) { articles(filter: $f) { totalCount } }","variables":{"f":${'{"not":'.repeat(12_000)}{}${'}'.repeat(12_000)}}}`,
  ],
  ['a list 6,000 deep', { query: `{ nodes(ids: ${'['.repeat(6_000)}${']'.repeat(6_000)}) { id } }` }],
  ['a list 900 deep', { query: `{ nodes(ids: ${'['.repeat(900)}${']'.repeat(900)}) { id } }` }],
  ['__proto__ as a variable', '{"query":"{ __typename }","variables":{"__proto__":{"x":1}}}'],
  ['10,000 aliases', { query: `{ ${many(10_000, (i) => `a${i}: __typename`)} }` }],
  ['a list 50,000 deep', { query: `{ nodes(ids: ${'['.repeat(50_000)}${']'.repeat(49_000)}) { id } }` }],
  [
    'an input 20,000 deep',
    { query: `{ articles(filter: ${'{not: '.repeat(20_000)}{}${'}'.repeat(20_000)}) { totalCount } }` },
  ],
  ['filters 300 deep', { query: `{ articles(filter: ${'{not: '.repeat(300)}{}${'}'.repeat(300)}) { totalCount } }` }],
  [
    '200,000 deep variables',
    `{"query":"{ __typename }","variables":{"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`,
  ],
  ['a body of 20 MB', `{"query":"{ __typename }","variables":{"x":"${'x'.repeat(20_000_000)}"}}`],
  ['a fragment that holds itself', { query: '{ ...F } fragment F on Query { ...F }' }],
  ['a zero byte', { query: '{ articles\0 }' }],
  ['a number too large', { query: '{ articles(first: 10000000000000000000) { totalCount } }' }],
  ['an array', [{ query: '{ __typename }' }]],
  ['bytes that are no UTF-8', Buffer.from([...Buffer.from('{"query":"{ __typename } #'), 0xff, 0xfe, 0x22, 0x7d])],
  ['1,000 operations', { query: many(1_000, (i) => `query Q${i} { __typename }`) }],
  ['500 variables', { query: `query (${many(500, (i) => `$v${i}: Int`)}) { __typename }` }],
  ['a label of 10,000 letters', { query: `{ ... @defer(label: "${'x'.repeat(10_000)}") { __typename } }` }],
  ['100 streams', { query: `{ ${many(30, (i) => `a${i}: quotes(first: 100) { edges @stream { node { id } } }`)} }` }],
])('%s', async (_, body) => {
  const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
  const send = () => server.app.inject({ method: 'POST', url: '/graphql', headers: { ...JSON_TYPE }, payload })
  let answer!: Awaited<ReturnType<typeof send>>
  const steps = await stepsOf(
    async () => {
      answer = await send()
    },
    { packages: true },
  )
  expect(answer.statusCode).toBeLessThan(500)
  const { data, errors } = answer.json()
  expect(data !== undefined || errors.length > 0).toBe(true)
  for (const error of errors ?? []) {
    expect(error.extensions.code, error.message).not.toBe('INTERNAL_SERVER_ERROR')
    expect(error.message).not.toMatch(/call stack/)
    expect(error.message.length).toBeLessThan(700)
  }
  expect(steps).toBeLessThan(MOST_STEPS)
  expect((await server.post({ query: '{ archive { version } }' })).json().data).toEqual({ archive: { version: 1 } })
})

test.each([
  ['a byte order mark before the body', `\ufeff{"query":"{ __typename }"}`],
  ['__proto__ as a variable', '{"query":"{ __typename }","variables":{"__proto__":{"x":1}}}'],
  ['__proto__ beside the query', '{"query":"{ __typename }","__proto__":{"variables":{}}}'],
])('%s is harmless', async (_, body) => {
  expect((await server.post(body)).json().data).toEqual({ __typename: 'Query' })
  expect(({} as { x?: number }).x).toBeUndefined()
})

test('an encoding that hides signs is refused', async () => {
  const answer = await server.post('{"query":"{ __typename }"}', { 'content-type': 'application/json; charset=utf-7' })
  expect(answer.statusCode).toBe(415)
  expect(answer.json().errors[0].extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE')
})

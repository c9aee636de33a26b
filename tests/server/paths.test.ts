// However a query is answered, the answer is the same: data, errors, extensions, status.
import fc from 'fast-check'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { planOperation } from '../../src/graph/planning/plan-operation.ts'
import { SDL } from '../../src/graph/schema.ts'
import { type Asked, comparePaths, type Paths } from './compare-paths.ts'
import { drawDocument, type Pool } from './draw-document.ts'
import { codeOf, newServer } from './test-server.ts'

const plan = vi.hoisted(() => ({ isOff: false }))
vi.mock('../../src/graph/planning/plan-operation.ts', async (original) => {
  const real = await original<{ planOperation: typeof planOperation }>()
  const planned: typeof planOperation = (...given) => (plan.isOff ? null : real.planOperation(...given))
  return { ...real, planOperation: planned }
})

let paths: Paths
let pool: Pool
beforeAll(async () => {
  const server = await newServer()
  const executing = await newServer({}, { archive: server.archive })
  const post = executing.post
  paths = {
    server,
    executing: {
      ...executing,
      async post(...given) {
        plan.isOff = true
        try {
          return await post(...given)
        } finally {
          plan.isOff = false
        }
      },
    },
  }
  const { articles, people, sources } = (
    await server.post({
      query:
        '{ articles { nodes { id slug paragraphs(first: 1) { id } quotes(first: 2) { nodes { id } } } } people(first: 2) { nodes { id name slug } } sources(first: 2) { nodes { id name } } }',
    })
  ).json().data
  const [article] = articles.nodes
  pool = {
    ids: [article, article.paragraphs[0], ...article.quotes.nodes, ...people.nodes, ...sources.nodes].map(
      ({ id }) => id,
    ),
    strings: [article.slug, people.nodes[0].name, sources.nodes[0].name, 'president', 'Belarus*', 'MINSK', 'en', ''],
  }
})
afterAll(async () => {
  await paths.executing.app.close()
  await paths.server.close()
})

const BOTH = 'query A { archive { version } } query B { sources { totalCount } }'
const hashed = (version: unknown, sha256Hash: unknown) => ({ persistedQuery: { version, sha256Hash } })

test.each<[string, Asked]>([
  ['no root field is left', { query: '{ archive @skip(if: true) { version } }' }],
  [
    'no root field is left, by a variable',
    {
      query:
        'query ($no: Boolean!) { archive @include(if: $no) { version } ...A @include(if: $no) } fragment A on Query { sources { totalCount } }',
      variables: { no: false },
    },
  ],
  [
    'one root field is left',
    { query: '{ archive @skip(if: true) { version } __typename sources @include(if: false) { totalCount } }' },
  ],
  [
    'nothing is left of an object',
    { query: '{ archive { version @skip(if: true) } sources { nodes { id @skip(if: true) } } }' },
  ],
  ['a switch that is not given', { query: 'query ($no: Boolean!) { archive { version @skip(if: $no) } }' }],
  [
    'a switch that is null',
    { query: 'query ($no: Boolean = true) { archive { version @skip(if: $no) } }', variables: { no: null } },
  ],
  [
    'a switch that is none',
    { query: 'query ($no: Boolean!) { archive @skip(if: $no) { version } }', variables: { no: 'yes' } },
  ],
  [
    'one of several root fields fails',
    { query: '{ archive { version } quotes(first: 1000) { totalCount } sources { totalCount } }' },
  ],
  ['all of them fail', { query: '{ a: quotes(first: 1000) { totalCount } b: people(first: -1) { totalCount } }' }],
  [
    'halves of characters',
    {
      query:
        'query ($q: String!) { search(query: $q) { totalCount didYouMean nodes { __typename } edges { snippets { text } } } }',
      variables: { q: `president ${'\udc00'.repeat(180)}` },
    },
  ],
  [
    'halves of characters alone',
    { query: 'query ($q: String!) { search(query: $q) { totalCount } }', variables: { q: '\ud800'.repeat(500) } },
  ],
  ['the first of two operations', { query: BOTH, operationName: 'A' }],
  ['the second of two operations', { query: BOTH, operationName: 'B' }],
  ['no name for two operations', { query: BOTH }],
  ['an empty name', { query: '{ archive { version } }', operationName: '' }],
  ['no name', { query: '{ archive { version } }', operationName: null }],
  ['a name that is no text', { query: '{ archive { version } }', operationName: 1 }],
  ['variables that are no object', { query: '{ archive { version } }', variables: [] }],
  ['extensions that are no object', { query: '{ archive { version } }', extensions: 'x' }],
  ['extensions of another kind', { query: '{ archive { version } }', extensions: { other: 1 } }],
  ['the hash of another document', { query: '{ archive { version } }', extensions: hashed(1, '0'.repeat(64)) }],
  ['a hash that is none', { query: '{ archive { version } }', extensions: hashed(1, 7) }],
  ['a hash of a later version', { query: '{ archive { version } }', extensions: hashed(2, 7) }],
  ['an unknown hash', { extensions: hashed(1, '0'.repeat(64)) } as never],
])('%s', async (_, asked) => {
  await comparePaths(paths, asked)
})

test('a hash that is another document’s is the client’s fault', async () => {
  const asked = { query: '{ archive { version } }', extensions: hashed(1, '0'.repeat(64)) }
  const answer = await paths.server.post(asked)
  expect([answer.statusCode, codeOf(answer)]).toEqual([400, 'BAD_REQUEST'])
  expect(answer.json().errors[0].message).toBe('provided sha does not match query')
  expect(paths.server.lines).toEqual([])
})

const RUNS = Number(process.env.RUNS ?? 40)

test('documents drawn from the schema', { timeout: 600_000 }, async () => {
  const schema = buildSchema(SDL)
  const seen = { stored: 0, prepared: 0, failed: 0, partial: 0 }
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const { answer, isStored, isPrepared } = await comparePaths(paths, drawDocument(schema, pool, draw))
      if (isStored) seen.stored++
      if (isPrepared) seen.prepared++
      if (answer.errors) seen.failed++
      if (answer.errors && answer.data) seen.partial++
    }),
    { numRuns: RUNS },
  )
  // All ways were gone, and errors were among the answers.
  expect(Math.min(seen.stored, seen.prepared), JSON.stringify(seen)).toBeGreaterThan(RUNS / 5)
  expect(seen.failed, JSON.stringify(seen)).toBeGreaterThan(RUNS / 20)
})

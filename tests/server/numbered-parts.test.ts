// Answers in several parts, in the format that clients speak today: incrementalSpec=v0.2.
import fc from 'fast-check'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SDL } from '../../src/graph/schema.ts'
import { partsFormat } from '../../src/server/http/parts-format.ts'
import { drawDocument, type Pool } from './draw-document.ts'
import { joinParts, type NumberedPart } from './join-parts.ts'
import { newServer, type TestServer } from './test-server.ts'

const ACCEPT = { accept: 'multipart/mixed;incrementalSpec=v0.2, application/json', authorization: 'x' }
let server: TestServer
beforeAll(async () => {
  server = await newServer()
})
afterAll(() => server.close())

/** The parts; null for an answer in one. */
async function partsOf(query: string, variables: object = {}): Promise<NumberedPart[] | null> {
  const answer = await server.post({ query, variables }, ACCEPT)
  if (answer.headers['content-type']?.includes('json')) return null
  expect(answer.headers['content-type']).toBe('multipart/mixed; boundary="-"; incrementalSpec=v0.2')
  return answer.body.split('\r\n---').flatMap((part) => {
    const start = part.indexOf('{')
    return start < 0 ? [] : [JSON.parse(part.slice(start)) as NumberedPart]
  })
}

const whole = async (query: string, variables: object = {}) =>
  (await server.post({ query, variables }, { authorization: 'x' })).json()

test.each([
  ['multipart/mixed; incrementalSpec=v0.2', 'incrementalSpec=v0.2'],
  [
    'multipart/mixed;incrementalSpec=v0.2,application/graphql-response+json,application/json;q=0.9',
    'incrementalSpec=v0.2',
  ],
  ['multipart/mixed; incrementalSpec="v0.2"', 'incrementalSpec=v0.2'],
  ['multipart/mixed; deferSpec=20220824, application/json', 'deferSpec=20220824'],
  ['multipart/mixed; deferSpec=20220824, multipart/mixed; incrementalSpec=v0.2', 'deferSpec=20220824'],
  ['multipart/mixed; incrementalSpec=v0.2, multipart/mixed; deferSpec=20220824', 'incrementalSpec=v0.2'],
  ['application/json', 'deferSpec=20220824'],
])('Accept: %s is answered in %s', (accept, format) => {
  expect(partsFormat(accept)).toBe(format)
})

describe('@defer', () => {
  test('what is announced first comes later, under its number, and nothing comes twice', async () => {
    const query = `{ quotes(first: 2) { nodes { text article { slug }
      ... @defer(label: "why") { text attribution { rule } article { slug headline people(first: 2) { nodes { name } } } } } } }`
    const parts = (await partsOf(query))!
    expect(parts[0]!.pending).toEqual([
      { id: '0', path: ['quotes', 'nodes', 0], label: 'why' },
      { id: '1', path: ['quotes', 'nodes', 1], label: 'why' },
    ])
    expect(JSON.stringify(parts[0]!.data)).not.toMatch(/rule|headline/)
    const first = parts.flatMap(({ incremental }) => incremental ?? []).filter(({ id }) => id === '0')
    expect(first.map(({ subPath, data }) => [subPath, Object.keys(data!)])).toEqual([
      [undefined, ['attribution']],
      [['article'], ['headline', 'people']],
    ])
    expect(joinParts(parts).data).toEqual((await whole(query)).data)
  })

  test('of one object in several fragments: each sends what the others have not sent', async () => {
    const query = `{ quotes(first: 1) { nodes { id ... @defer(label: "a") { article { headline __proto__: slug } } ... @defer(label: "b") {
      article { headline place constructor: slug } } ... @defer(label: "c") { article { headline } } } } }`
    const parts = (await partsOf(query))!
    const sent = parts.flatMap(({ incremental }) => incremental ?? [])
    expect(sent.map(({ id, subPath = [], data }) => [id, subPath.join(), JSON.stringify(data)])).toEqual([
      ['0', '', expect.stringMatching(/^\{"article":\{"headline":"[^"]*","__proto__":"[^"]*"\}\}$/)],
      ['1', 'article', expect.stringMatching(/^\{"place":"[^"]*","constructor":"[^"]*"\}$/)],
    ])
    expect(parts.flatMap(({ completed }) => completed ?? []).map(({ id }) => id)).toEqual(['0', '1', '2'])
  })

  test('a list that several fragments stream comes once, with all that is asked of it', async () => {
    const query = `{ articles(first: 1) { nodes { id ...A @defer ...B @defer } } } fragment A on Article { paragraphs(first: 3) @stream { position } }
      fragment B on Article { paragraphs(first: 3) @stream { position kind } }`
    expect(joinParts((await partsOf(query))!).data).toEqual((await whole(query)).data)
  })

  test('of root fields, in what is deferred, and by a type that only the answer knows', async () => {
    const query = `{ archive { version } ...Rest @defer(label: "rest") } fragment Rest on Query { quotes(first: 5, filter: { hasSpeaker: true }) {
      nodes { ... @defer { speaker { ... on Person { name ... @defer(label: "p") { quoteCount } } ... on Source { ... @defer(label: "s") { kind } } } } } } }`
    const parts = (await partsOf(query))!
    expect(parts[0]).toMatchObject({ data: { archive: { version: 1 } }, pending: [{ path: [], label: 'rest' }] })
    expect(joinParts(parts).data).toEqual((await whole(query)).data)
  })

  test('what is wrong with a deferred part is said where it is completed', async () => {
    const parts = (await partsOf(
      '{ articles(first: 1) { nodes { slug ... @defer { quotes(first: 1000) { totalCount } } } } }',
    ))!
    const { data, errors } = joinParts(parts)
    expect(data).toEqual({ articles: { nodes: [{ slug: expect.any(String) }] } })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }])
  })

  test('switched off, it is an answer in one', async () => {
    expect(await partsOf('{ archive { version ... @defer(if: false) { loadedAt } } }')).toBeNull()
  })
})

describe('@stream', () => {
  test('members come one by one, and the list is completed with the last', async () => {
    const query = '{ quotes(first: 4) { nodes @stream(initialCount: 1, label: "n") { text ... @defer { cue } } } }'
    const parts = (await partsOf(query))!
    expect((parts[0]!.data as { quotes: { nodes: unknown[] } }).quotes.nodes).toHaveLength(1)
    expect(parts[0]!.pending).toContainEqual({ id: expect.any(String), path: ['quotes', 'nodes'], label: 'n' })
    expect(joinParts(parts).data).toEqual((await whole(query)).data)
  })
})

test.each(['{ ...F ...F @defer(label: "again") }', '{ ... @defer(label: "a") { ...F } ...F @defer(label: "b") }'])(
  'a list that is streamed below one that is streamed and asked for twice comes whole: %s',
  async (selection) => {
    const query = `${selection} fragment F on Query { rules @stream(initialCount: 1) { ... on Rule @defer { ...R @defer } stage } }
    fragment R on Rule { confidences @stream(initialCount: 1) { language } languages @stream(initialCount: 1) }`
    const answer = await whole(query)
    expect(answer.data.rules.some(({ confidences }: { confidences: unknown[] }) => confidences.length > 2)).toBe(true)
    expect(joinParts((await partsOf(query))!)).toEqual({ data: answer.data, errors: [] })
  },
)

test('parts of documents drawn from the schema join to the whole answer', { timeout: 600_000 }, async () => {
  const schema = buildSchema(SDL)
  const { data } = await whole(
    '{ articles { nodes { id paragraphs(first: 1) { id } } } people(first: 2) { nodes { id name } } }',
  )
  const pool: Pool = {
    ids: [data.articles.nodes[0].id, data.articles.nodes[0].paragraphs[0].id, data.people.nodes[0].id],
    strings: [data.people.nodes[0].name, 'president', 'Reuters'],
  }
  let several = 0
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const { query, variables } = drawDocument(schema, pool, draw, true)
      const answer = await whole(query, variables)
      const parts = await partsOf(query, variables)
      if (!parts) return
      const joined = joinParts(parts)
      if (answer.errors) return
      several++
      expect(joined, JSON.stringify({ query, variables })).toEqual({ data: answer.data, errors: [] })
    }),
    { numRuns: Number(process.env.RUNS ?? 40) },
  )
  expect(several).toBeGreaterThan(5)
  expect(server.lines).toEqual([])
})

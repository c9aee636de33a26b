// The server as a client on the network meets it, friendly or not.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createServer } from '../../src/server.ts'
import type { Reader } from '../../src/store/reader.ts'
import { readHere } from '../../src/store/readers/read-here.ts'
import { MISSION, newArchive, type TestArchive } from '../graph/new-archive.ts'

let archive: TestArchive
let app: FastifyInstance
beforeAll(async () => {
  archive = await newArchive([MISSION])
  app = await createServer(readHere(archive.reader), { playground: true, log: () => {} })
})
afterAll(async () => {
  await app.close()
  archive.close()
})

/** A reader for which everything goes wrong. */
function failingReader(error: Error): Reader {
  const fail = (): never => {
    throw error
  }
  return { ...archive.reader, ask: fail, read: fail }
}

const json = { 'content-type': 'application/json' }
const post = (body: object, headers: Record<string, string> = {}, to = app) =>
  to.inject({ method: 'POST', url: '/graphql', headers: { ...json, ...headers }, payload: JSON.stringify(body) })
const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers })
const ask = `/graphql?query=${encodeURIComponent('{ articles { totalCount } }')}`

describe('asking', () => {
  test('by POST', async () => {
    const answer = await post({ query: 'query ($n: Int) { articles(first: $n) { totalCount } }', variables: { n: 1 } })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toMatch(/^application\/json/)
    expect(answer.json().data).toEqual({ articles: { totalCount: 1 } })
  })

  test('by POST, naming one of several operations', async () => {
    const query = 'query A { archive { version } } query B { articles { totalCount } }'
    expect((await post({ query, operationName: 'B' })).json().data).toEqual({ articles: { totalCount: 1 } })
    const unnamed = await post({ query })
    expect(unnamed.json().errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE')
  })

  test('by GET, where the request could not come from a foreign page', async () => {
    const answer = await get(ask, json)
    expect(answer.statusCode).toBe(200)
    expect(answer.json().data).toEqual({ articles: { totalCount: 1 } })
  })

  test('there is nothing to change, by GET or POST', async () => {
    const query = 'mutation { deleteEverything }'
    const got = await get(`/graphql?query=${encodeURIComponent(query)}`, json)
    const posted = await post({ query })
    for (const answer of [got, posted]) expect(answer.json().data).toBeUndefined()
  })

  test('several questions in one array are refused', async () => {
    const answer = await post([{ query: '{ __typename }' }, { query: '{ __typename }' }])
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors[0].extensions).toHaveProperty('hint')
  })
})

describe('pages beside the API', () => {
  test('a browser gets a playground that needs nothing from elsewhere', async () => {
    const answer = await get('/graphql', { accept: 'text/html,application/xhtml+xml' })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toMatch(/^text\/html/)
    expect(answer.body).toContain('On the Record')
    // The page's own markup: what is inside its scripts and styles is text there.
    const markup = answer.body.replace(/<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2></$1>')
    expect(markup).toMatch(/<script/)
    expect(markup).not.toMatch(/\b(?:src|href|action)\s*=\s*["']?\s*(?:https?:)?\/\//i)
    expect(answer.body).not.toMatch(/@import\s+(?:url\()?["']?https?:/)
  })

  test('the playground is sent small where the browser can unpack it', async () => {
    const answer = await get('/graphql', { accept: 'text/html', 'accept-encoding': 'gzip, br' })
    expect(answer.headers['content-encoding']).toBe('gzip')
    expect(answer.headers.vary).toContain('accept-encoding')
    expect([...answer.rawPayload.subarray(0, 2)]).toEqual([0x1f, 0x8b])
  })

  test('the schema as text', async () => {
    const answer = await get('/schema.graphql')
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toMatch(/^text\/plain/)
    expect(answer.body).toContain('type Article implements Node {')
  })

  test('health, and the front door', async () => {
    expect((await get('/health')).json()).toEqual({ status: 'ok' })
    expect((await get('/')).headers['content-type']).toBe('text/html; charset=utf-8')
  })

  test('elsewhere there is nothing, said in JSON', async () => {
    for (const method of ['GET', 'POST', 'DELETE'] as const) {
      const answer = await app.inject({ method, url: '/nowhere' })
      expect(answer.statusCode).toBe(404)
      expect(answer.json()).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: 'NOT_FOUND', hint: expect.any(String) } }],
      })
    }
  })
})

describe('what cannot be answered', () => {
  test.each<[string, string, string, string?]>([
    ['no GraphQL', '{ articles ', 'GRAPHQL_PARSE_FAILED'],
    ['nothing', '', 'BAD_REQUEST'],
    ['an unknown field', '{ articles { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown argument', '{ articles(limit: 3) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a wrong value', '{ articles(first: "three") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 'first'],
    [
      'no day',
      '{ articles(filter: {ids: ["a"], not: {publishedFrom: "yesterday"}}) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      'publishedFrom',
    ],
    [
      'a day that no month has',
      '{ articles(filter: {or: [{ids: []}, {publishedTo: "2019-02-30"}]}) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      'publishedTo',
    ],
    [
      'no moment',
      '{ corrections(filter: {createdFrom: "2019-02-03"}) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      'createdFrom',
    ],
    ['no address on the web', '{ article(by: {url: "story"}) { id } }', 'GRAPHQL_VALIDATION_FAILED', 'url'],
    [
      'a wrong choice',
      '{ quotes(filter: {cueSenses: [SAY, SING]}) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      'cueSenses',
    ],
    ['two addresses', '{ person(by: {slug: "a", name: "b"}) { id } }', 'GRAPHQL_VALIDATION_FAILED', 'by'],
    ['no address', '{ person(by: {}) { id } }', 'GRAPHQL_VALIDATION_FAILED', 'by'],
    ['an unset variable', 'query ($id: ID!) { quote(id: $id) { id } }', 'BAD_USER_INPUT'],
    ['a fragment that holds itself', '{ ...F } fragment F on Query { ...F }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a zero byte', '{ articles\0 }', 'GRAPHQL_PARSE_FAILED'],
    [
      'a number too large',
      '{ articles(first: 10000000000000000000) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      'first',
    ],
    ['too many characters', `{ articles { totalCount } } # ${'x'.repeat(15_000)}`, 'LIMIT_EXCEEDED'],
  ])('%s', async (_, query, code, argument) => {
    // as application/json it is an answer like others; as the newer type, an error of the request
    const modern = await post({ query }, { accept: 'application/graphql-response+json' })
    expect(modern.statusCode).toBe(400)
    const answer = await post({ query })
    expect(answer.statusCode).toBe(code === 'BAD_REQUEST' ? 400 : 200)
    const { data, errors } = answer.json()
    expect(data).toBeUndefined()
    expect(errors[0].extensions).toMatchObject({ code, hint: expect.stringMatching(/\.$/) })
    expect(errors[0].message).not.toBe('')
    for (const error of errors) {
      expect(Object.keys(error.extensions).sort()).toEqual([...(argument ? ['argument'] : []), 'code', 'hint'])
      expect(error.extensions.argument).toBe(argument)
      for (const key of Object.keys(error)) expect(['message', 'locations', 'path', 'extensions']).toContain(key)
    }
  })

  test.each([
    ['{ articles(filter: {text: "?!"}) { totalCount } }', 'text'],
    ['{ quotes(filter: {not: {text: "-sale"}}) { totalCount } }', 'text'],
    ['{ quotes(filter: {minConfidence: 90}) { totalCount } }', 'minConfidence'],
    ['{ people { edges { node { titles(first: 101) { text } } } } }', 'first'],
    ['{ people { edges { node { aliasesSeen(first: -1) { name } } } } }', 'first'],
    ['{ quotes { edges { node { echoes(first: 101) { kind } } } } }', 'first'],
    ['{ articles { edges { node { paragraphs(first: -1) { text } } } } }', 'first'],
    ['{ search(query: "harbour") { didYouMean(first: 11) } }', 'first'],
    ['{ quotes { facets { speakers(first: 101) { count } } } }', 'first'],
  ])('%s names the argument', async (query, argument) => {
    const [error] = (await post({ query })).json().errors
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    expect(error.message).toContain(argument)
  })

  test('a bad argument leaves the rest of the answer, and is named', async () => {
    const part = await post({ query: '{ archive { version } quotes(first: 1000) { edges { cursor } } }' })
    expect(part.statusCode).toBe(200)
    expect(part.json()).toMatchObject({
      data: { archive: { version: 1 }, quotes: null },
      errors: [{ path: ['quotes'] }],
    })
    const bad = (await post({ query: '{ quotes(first: 1000) { totalCount } }' })).json()
    expect(bad.errors).toHaveLength(1)
    expect(bad.errors[0]).toMatchObject({
      path: ['quotes'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'first', hint: expect.any(String) },
    })
  })

  test.each([
    ['no JSON', '{"query": '],
    ['a string', '"{ __typename }"'],
    ['no query', '{"variables": {}}'],
    ['null', 'null'],
  ])('a body that is %s is a bad request, in JSON', async (_, payload) => {
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers: json, payload })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors[0].extensions).toMatchObject({ code: 'BAD_REQUEST', hint: expect.any(String) })
  })

  test('a body too large is refused before it is read, in JSON', async () => {
    const answer = await post({ query: '{ __typename }', variables: { x: 'x'.repeat(100_001) } })
    expect(answer.statusCode).toBe(413)
    expect(answer.json().errors[0].extensions.code).toBe('PAYLOAD_TOO_LARGE')
  })

  test('of a fault of the server only an id leaves', async () => {
    const lines: string[] = []
    const reader = failingReader(
      Object.assign(new Error('SELECT secret FROM /var/lib/archive.db'), { code: 'SQLITE_CORRUPT' }),
    )
    const broken = await createServer(readHere(reader), { playground: true, log: (line) => lines.push(line) })
    const answer = await post({ query: '{ archive { version } }' }, {}, broken)
    expect(answer.body).not.toMatch(/secret|SELECT|SQLITE|\.ts|\/var/)
    const [{ message, path, extensions }] = answer.json().errors
    expect(path).toEqual(['archive'])
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', hint: expect.any(String) })
    const id = /\(([\w-]{36})\)/.exec(message)?.[1]
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(`${id} Error: SELECT secret`)
    await broken.close()
  })

  test('an archive that is being written to asks for patience', async () => {
    const reader = failingReader(Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }))
    const busy = await createServer(readHere(reader), { playground: true, log: () => {} })
    expect((await post({ query: '{ archive { version } }' }, {}, busy)).json().errors[0].extensions.code).toBe('BUSY')
    await busy.close()
  })

  test('with the playground off, nothing tells the schema', async () => {
    const locked = await createServer(readHere(archive.reader), { playground: false, log: () => {} })
    const page = await locked.inject({ url: '/graphql', headers: { accept: 'text/html', ...json } })
    expect(page.headers['content-type']).not.toMatch(/html/)
    expect((await post({ query: '{ __schema { types { name } } }' }, {}, locked)).json().data).toBeUndefined()
    const { errors } = (await post({ query: '{ article { id } }' }, {}, locked)).json()
    expect(errors[0].message).not.toContain('Did you mean')
    expect((await post({ query: '{ archive { version } }' }, {}, locked)).json().data.archive.version).toBe(1)
    await locked.close()
  })
})

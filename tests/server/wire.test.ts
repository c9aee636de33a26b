// HTTP around the API: methods, types, packing, foreign pages, states.
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseMediaType } from '../../src/server/http/choose-media-type.ts'
import type { Reader } from '../../src/store/reader.ts'
import { codeOf, newServer, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await newServer()
})
afterAll(() => server.close())

describe('methods', () => {
  test.each(['PUT', 'PATCH', 'DELETE'] as const)('%s is not taken, and which are is told', async (method) => {
    const answer = await server.app.inject({ method, url: '/graphql' })
    expect(answer.statusCode).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD, POST, OPTIONS')
    expect(codeOf(answer)).toBe('METHOD_NOT_ALLOWED')
    const other = await server.app.inject({ method, url: '/schema.graphql' })
    expect([other.statusCode, other.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  test('OPTIONS tells which are taken', async () => {
    const answer = await server.app.inject({ method: 'OPTIONS', url: '/graphql' })
    expect([answer.statusCode, answer.headers.allow]).toEqual([204, 'GET, HEAD, POST, OPTIONS'])
  })
})

describe('types', () => {
  test.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
    ['application/json;q=0.5, application/graphql-response+json', 'application/graphql-response+json'],
    ['text/html, */*;q=0.1', 'application/json'],
    ['application/json;q=0, */*', 'application/graphql-response+json'],
  ])('Accept: %s is answered as %s, kept or not', async (accept, type) => {
    const headers = accept === undefined ? undefined : { accept }
    const query = '{ archive { version } }'
    const modes = [{ ...headers }, { ...headers }, { ...headers, authorization: 'x' }]
    for (const mode of modes)
      expect((await server.post({ query }, mode)).headers['content-type']).toBe(`${type}; charset=utf-8`)
  })

  test('what takes neither is refused, and so says the chooser', async () => {
    for (const accept of ['image/png', 'application/xml, text/plain', 'application/json;q=0']) {
      const answer = await server.post({ query: '{ archive { version } }' }, { accept })
      expect([accept, answer.statusCode]).toEqual([accept, 406])
      expect(codeOf(answer)).toBe('NOT_ACCEPTABLE')
      expect(chooseMediaType(accept)).toBeNull()
    }
  })
})

describe('packing', () => {
  test('large answers are packed, small ones are not', async () => {
    const headers = { 'accept-encoding': 'gzip' }
    const large = await server.post({ query: '{ quotes(first: 100) { edges { node { text } } } } # new' }, headers)
    expect(large.headers['content-encoding']).toBe('gzip')
    expect(JSON.parse(gunzipSync(large.rawPayload).toString()).data.quotes.edges.length).toBeGreaterThan(10)
    const small = await server.post({ query: '{ archive { version } } # new' }, headers)
    expect(small.headers['content-encoding']).toBeUndefined()
    const schema = await server.get('/schema.graphql', headers)
    expect(schema.headers['content-encoding']).toBe('gzip')
  })
})

describe('the schema as text', () => {
  test('is served as its file has it, which the package ships', async () => {
    expect((await server.get('/schema.graphql')).body).toBe(readFileSync('src/graph/schema.graphql', 'utf8'))
  })

  test('has a tag of its own', async () => {
    const first = await server.get('/schema.graphql')
    const again = await server.get('/schema.graphql', { 'if-none-match': first.headers.etag as string })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })
})

describe('pages of other origins', () => {
  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
  const ask = (app: FastifyInstance, origin: string) =>
    app.inject({ method: 'OPTIONS', url: '/graphql', headers: { origin, ...preflight } })

  test('read nothing where none is named', async () => {
    expect((await ask(server.app, 'https://a.example')).headers['access-control-allow-origin']).toBeUndefined()
    const answer = await server.post({ query: '{ __typename }' }, { origin: 'https://a.example' })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })

  test('read answers, tags and timings where they are named', async () => {
    const named = await newServer({ corsOrigins: ['https://a.example'] }, { archive: server.archive })
    const allowed = await ask(named.app, 'https://a.example')
    expect(allowed.statusCode).toBe(204)
    expect(allowed.headers['access-control-allow-origin']).toBe('https://a.example')
    expect(allowed.headers['access-control-allow-headers']).toContain('content-type')
    expect((await ask(named.app, 'https://b.example')).headers['access-control-allow-origin']).not.toBe(
      'https://b.example',
    )
    const answer = await named.post({ query: '{ __typename }' }, { origin: 'https://a.example' })
    expect(answer.headers['access-control-expose-headers']).toContain('etag')
    expect(answer.headers.vary).toMatch(/origin/i)
    expect(answer.headers.vary).toMatch(/accept/i)
    await named.close()
  })

  test('read everything where any may', async () => {
    const any = await newServer({ corsOrigins: '*' }, { archive: server.archive })
    expect((await ask(any.app, 'https://b.example')).headers['access-control-allow-origin']).toBe('*')
    await any.close()
  })
})

test('whoever is slow to say what he wants is cut off, and others are answered meanwhile', async () => {
  await server.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.app.server.address() as { port: number }
  const sockets = Array.from({ length: 50 }, () => connect(port, '127.0.0.1'))
  const closed = sockets.map((socket) => new Promise((resolve) => socket.on('close', resolve)))
  for (const socket of sockets)
    socket
      .on('error', () => {})
      .resume()
      .write('POST /graphql HTTP/1.1\r\nhost: x\r\n')
  expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200)
  await Promise.all(closed) // all of them, or the test does not end
})

describe('states', () => {
  test('ready, with the archive’s version', async () => {
    const answer = await server.get('/ready')
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ready', version: 1 }])
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('not ready while nothing is loaded; alive all the same, and answers', async () => {
    const empty = await newServer(
      {},
      { archive: server.archive, change: (reader) => ({ ...reader, version: () => '0' }) },
    )
    const answer = await empty.get('/ready')
    expect([answer.statusCode, answer.json()]).toEqual([503, { status: 'not ready', reason: 'Nothing is loaded yet.' }])
    expect(answer.headers['retry-after']).toBe('1')
    expect((await empty.get('/health')).statusCode).toBe(200)
    expect((await empty.get('/graphql?query={__typename}')).statusCode).toBe(200)
    await empty.close()
  })

  test('not ready while the archive cannot be read; alive all the same', async () => {
    const change = (reader: Reader) => ({
      ...reader,
      version(): string {
        throw new Error('no such table: Archive, in /secret/place')
      },
    })
    const broken = await newServer({}, { archive: server.archive, change })
    const answer = await broken.get('/ready')
    expect([answer.statusCode, answer.json()]).toEqual([
      503,
      { status: 'unreadable', reason: 'The archive cannot be read.' },
    ])
    expect(broken.lines[0]).toContain('no such table')
    expect((await broken.get('/health')).statusCode).toBe(200)
    await broken.close()
  })

  test('no answer may be taken for another type', async () => {
    for (const url of ['/health', '/schema.graphql', '/nowhere', '/graphql?query=x'])
      expect((await server.get(url)).headers['x-content-type-options']).toBe('nosniff')
  })
})

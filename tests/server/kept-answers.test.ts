// What is answered without asking the database: entity tags, 304, whole answers kept; and when not.
import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { limitsOf } from '../../src/limits.ts'
import { BoundedMap } from '../../src/server/cache/bounded-map.ts'
import { stepsOf } from '../count-steps.ts'
import { newServer, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await newServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.archive.statements.length = 0
})

const QUERY = '{ quotes(first: 3) { edges { node { text } } } }'

/** What a load does last: the archive has another version. */
function moveVersion(): void {
  const database = new Database(server.archive.file)
  database.exec('UPDATE "Archive" SET version = version + 1')
  database.close()
}

describe('a GET', () => {
  test('carries a tag; asked again with it, it is answered 304 with nothing, and nobody is asked', async () => {
    const first = await server.ask(QUERY)
    await server.ask(QUERY)
    expect(first.headers.etag).toMatch(/^W\/"[\w-]{27}"$/)
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    server.archive.statements.length = 0
    for (const tag of [first.headers.etag as string, `"x", ${first.headers.etag}`, '*']) {
      const again = await server.ask(QUERY, { 'if-none-match': tag })
      expect(again.statusCode).toBe(304)
      expect(again.body).toBe('')
      expect(again.headers.etag).toBe(first.headers.etag)
    }
    expect((await server.ask(QUERY, { 'if-none-match': '"x"' })).statusCode).toBe(200)
    expect(server.archive.statements).toEqual([])
  })

  test('of another question, operation, variable or type has another tag', async () => {
    const urls = [
      `query=${encodeURIComponent(QUERY)}`,
      `query=${encodeURIComponent(`${QUERY} `)}`,
      `query=${encodeURIComponent(`query A ${QUERY} query B ${QUERY}`)}&operationName=A`,
      `query=${encodeURIComponent(`query A ${QUERY} query B ${QUERY}`)}&operationName=B`,
      `query=${encodeURIComponent(QUERY)}&variables=${encodeURIComponent('{"a":1}')}`,
      `query=${encodeURIComponent(QUERY)}&variables=${encodeURIComponent('{"a":2}')}`,
    ]
    const tags = await Promise.all(urls.map(async (url) => (await server.get(`/graphql?${url}`)).headers.etag))
    tags.push((await server.ask(QUERY, { accept: 'application/graphql-response+json' })).headers.etag)
    expect(tags).not.toContain(undefined)
    expect(new Set(tags).size).toBe(tags.length)
  })

  test('has a new tag, and a new answer, when the archive has changed', async () => {
    const query = '{ archive { version } }'
    const before = await server.ask(query)
    moveVersion()
    const after = await server.ask(query, { 'if-none-match': before.headers.etag as string })
    expect(after.statusCode).toBe(200)
    expect(after.json().data.archive.version).toBe(before.json().data.archive.version + 1)
    expect(after.headers.etag).not.toBe(before.headers.etag)
  })

  test('that went wrong has no tag and is not kept', async () => {
    for (const query of ['{ nothing }', '{ quotes(first: 1000) { edges { cursor } } }', '{ ']) {
      const answer = await server.ask(query)
      expect(answer.json().errors).toHaveLength(1)
      expect(answer.headers.etag).toBeUndefined()
      expect(answer.headers['cache-control']).toBe('no-store')
      expect((await server.ask(query)).headers['server-timing']).not.toContain('cache')
    }
  })

  test('with a name and password is nobody else’s', async () => {
    const query = '{ quotes(first: 5) { totalCount } }'
    const own = await server.ask(query, { authorization: 'Bearer x' })
    expect(own.headers['cache-control']).toBe('no-store')
    expect(own.headers.etag).toBeUndefined()
    expect((await server.ask(query)).headers['server-timing']).not.toContain('cache')
    expect((await server.ask(query, { authorization: 'Bearer x' })).headers['server-timing']).not.toContain('cache')
  })

  test('by HEAD has the headers and no body', async () => {
    const url = `/graphql?query=${encodeURIComponent(QUERY)}`
    const [head, get] = [await server.app.inject({ method: 'HEAD', url }), await server.ask(QUERY)]
    expect(head.statusCode).toBe(200)
    expect(head.body).toBe('')
    expect(head.headers.etag).toBe(get.headers.etag)
  })
})

describe('a question asked again', () => {
  test('by POST or GET is answered from what was kept, byte for byte', async () => {
    const query = '{ people(first: 3) { edges { node { name } } } }'
    const first = await server.post({ query })
    expect(first.headers['server-timing']).toMatch(/parse;dur=[\d.]+, validate;dur=[\d.]+, execute;dur=[\d.]+/)
    const second = await server.post({ query }) // what is asked once is not worth keeping
    expect(second.headers['server-timing']).toMatch(/^execute;dur=[\d.]+$/)
    expect(second.body).toBe(first.body)
    server.archive.statements.length = 0
    for (const again of [await server.post({ query, variables: {} }), await server.ask(query)]) {
      expect(again.headers['server-timing']).toBe('cache;desc="kept"')
      expect(again.body).toBe(first.body)
      expect(again.headers['content-type']).toBe(first.headers['content-type'])
    }
    expect(server.archive.statements).toEqual([])
    const modern = await server.post({ query }, { accept: 'application/graphql-response+json' })
    expect(modern.headers['content-type']).toMatch(/^application\/graphql-response\+json/)
    expect(modern.body).toBe(first.body)
  })

  test('is answered anew once the archive has changed', async () => {
    const query = '{ sources(first: 3) { edges { node { name } } } }'
    await server.post({ query })
    moveVersion()
    server.archive.statements.length = 0
    await server.post({ query })
    expect(server.archive.statements).toHaveLength(1)
  })

  test('costs less than any execution', async () => {
    const query = '{ quotes(first: 50) { edges { node { text article { headline } } } } }'
    const steps = async (headers: Record<string, string>) => {
      await server.post({ query }, headers)
      return stepsOf(() => server.post({ query }, headers), { packages: true })
    }
    await steps({})
    const run = await steps({ authorization: 'Bearer x' }) // never kept
    expect(await steps({})).toBeLessThan(run)
  })

  test('is packed once for those who can unpack it', async () => {
    const query = '{ quotes(first: 100) { edges { node { text content } } } }'
    const plain = await server.post({ query })
    const packed = await server.post({ query }, { 'accept-encoding': 'gzip, br' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2)
    const { gunzipSync } = await import('node:zlib')
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body)
    expect(
      (await server.post({ query }, { 'accept-encoding': 'gzip;q=0' })).headers['content-encoding'],
    ).toBeUndefined()
  })
})

test('with no room to keep answers, each is made anew, and tags are still given', async () => {
  const small = await newServer(
    { limits: { ...limitsOf('public'), cacheBytes: 0 }, maxAge: 60 },
    { archive: server.archive },
  )
  const first = await small.ask(QUERY)
  expect(first.headers['cache-control']).toBe('public, max-age=60, must-revalidate')
  expect((await small.ask(QUERY)).headers['server-timing']).toContain('execute')
  expect((await small.ask(QUERY, { 'if-none-match': first.headers.etag as string })).statusCode).toBe(304)
  await small.close()
})

test('a bounded map stays within its bytes and drops what was used least lately', () => {
  const map = new BoundedMap<number>(1_000)
  for (let i = 0; i < 100; i++) {
    map.set(`key ${i}`, i, 50)
    map.get('key 0')
    expect(map.bytes).toBeLessThanOrEqual(1_000)
  }
  expect(map.get('key 0')).toBe(0)
  expect(map.get('key 50')).toBeUndefined()
  expect(map.get('key 99')).toBe(99)
  map.set('large', 1, 500)
  expect(map.get('large')).toBeUndefined()
  map.clear()
  expect(map.bytes).toBe(0)
})

// A server whose archive is read by other processes, as a client sees it.
import { once } from 'node:events'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limitsOf } from '../../src/limits.ts'
import { createServer } from '../../src/server.ts'
import type { ArchiveReader } from '../../src/store/readers/archive-reader.ts'
import { openReaders } from '../../src/store/readers/open-readers.ts'
import type { Readers } from '../../src/store/readers/readers.ts'
import { MISSION, newArchive, type TestArchive } from '../graph/new-archive.ts'

let archive: TestArchive
let readers: Readers
let app: FastifyInstance
let reader: ArchiveReader
/** Every question that is asked while it is set goes on until it is stopped. */
let endless: false | 'until the deadline' | 'until nobody waits' = false
let given: AbortSignal[] = []

const NEVER = { deadline: Number.POSITIVE_INFINITY, milliseconds: 0 }

const ENDLESS_TEXT = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE alive()) SELECT CAST(count(*) AS BLOB) FROM n`
const ENDLESS = { question: { field: 'x', text: ENDLESS_TEXT, values: [] }, variables: {} }

beforeAll(async () => {
  archive = await newArchive([MISSION])
  readers = openReaders(archive.file, { readers: 1, log: () => {} })
  reader = {
    ...readers,
    async ask(asked, limit) {
      if (!endless) return readers.ask(asked, limit)
      given.push(limit.signal!)
      const { answers, version } = await readers.ask(asked.slice(0, -1), NEVER)
      const stopped = { ...limit, deadline: endless === 'until the deadline' ? performance.now() : NEVER.deadline }
      const last = await readers.ask([ENDLESS], stopped)
      return { version, answers: [...answers, ...last.answers] }
    },
  }
  app = await createServer(reader, {
    playground: true,
    log: () => {},
    limits: { ...limitsOf('public'), milliseconds: 60_000, cacheBytes: 0 },
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  await readers.ask([], NEVER)
})
afterAll(async () => {
  await app.close()
  await readers.close()
  archive.close()
})

const post = async (query: string, during = false) => {
  endless = during && 'until the deadline'
  const answer = app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: { query },
  })
  return (await answer).json()
}

const QUERY = '{ archive { version } articles(first: 1) { nodes { slug } } }'

test.each([
  ['asked for the first time', `${QUERY} # new`],
  ['asked again', QUERY],
  ['executed by GraphQL', QUERY.replace('{', '{ __schema { description }')],
])('%s, an operation keeps the fields that were read before its time was up', async (_, query) => {
  if (query === QUERY) await post(QUERY)
  const { data, errors } = await post(query, true)
  expect(data).toMatchObject({ archive: { version: 1 }, articles: null })
  expect(errors).toEqual([
    expect.objectContaining({
      message: 'The time for one request is up: 60000 ms.',
      path: ['articles'],
      extensions: expect.objectContaining({ code: 'TIMEOUT' }),
    }),
  ])
})

test('while every process reads, all that needs none is answered', async () => {
  endless = false
  const keeping = await createServer(reader, { playground: true, log: () => {} })
  const url = `/graphql?query=${encodeURIComponent('query Stored { archive { version } }')}`
  for (let time = 0; time < 3; time++) await keeping.inject(url)
  const { headers } = await keeping.inject(url)
  const leaving = new AbortController()
  const limit = { ...NEVER, signal: leaving.signal }
  const busy = readers.ask([ENDLESS], limit)
  const answers = await Promise.all([
    keeping.inject('/health'),
    keeping.inject('/ready'),
    keeping.inject({ url: '/graphql', headers: { accept: 'text/html' } }),
    keeping.inject(url),
    keeping.inject({ url, headers: { 'if-none-match': String(headers.etag) } }),
  ])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 304])
  expect(answers[3]!.headers['server-timing']).toContain('kept')
  leaving.abort()
  expect((await busy).answers).toEqual([expect.objectContaining({ reason: 'ABORTED' })])
  await keeping.close()
})

test('an answer that asks the archive nothing is known again as well', async () => {
  endless = false
  const url = `/graphql?query=${encodeURIComponent('query Nothing { __typename }')}`
  for (let time = 0; time < 2; time++) {
    const { headers, statusCode } = await app.inject(url)
    expect(statusCode).toBe(200)
    const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } })
    expect(again.statusCode).toBe(304)
  }
})

test('a client that leaves is read for no longer', async () => {
  endless = 'until nobody waits'
  given = []
  const { port } = app.server.address() as AddressInfo
  const leaving = request({
    port,
    host: '127.0.0.1',
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  })
  leaving.on('error', () => {})
  leaving.end(JSON.stringify({ query: `${QUERY} # left` }))
  await expect.poll(() => given.length, { timeout: 20_000 }).toBe(1)
  leaving.destroy()
  if (!given[0]!.aborted) await once(given[0]!, 'abort')
  endless = false
  expect((await post(QUERY)).errors).toBeUndefined()
})

test('where too much waits, it is refused with the time to come back', async () => {
  const full = await createServer({ ...readers, isFull: () => true }, { playground: true, log: () => {} })
  const answer = await full.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: { query: QUERY },
  })
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '1'])
  expect(answer.json().errors[0].extensions).toMatchObject({ code: 'OVERLOADED', hint: expect.any(String) })
  await full.close()
})

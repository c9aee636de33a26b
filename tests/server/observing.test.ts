// What operators see of operations: the log, metrics, traces.
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limitsOf } from '../../src/limits.ts'
import { responseCache } from '../../src/server/cache/response-cache.ts'
import { logOperations } from '../../src/server/observing/log-operations.ts'
import { serveMetrics } from '../../src/server/observing/metrics/serve-metrics.ts'
import type { OperationRecord } from '../../src/server/observing/observed.ts'
import { openLog } from '../../src/server/observing/open-log.ts'
import { requestId } from '../../src/server/observing/request-id.ts'
import { traceOperations } from '../../src/server/observing/trace-operations.ts'
import { createServer } from '../../src/server.ts'
import { givenUp } from '../../src/store/query/limits/stop.ts'
import type { ArchiveReader } from '../../src/store/readers/archive-reader.ts'
import { openReaders } from '../../src/store/readers/open-readers.ts'
import { readHere } from '../../src/store/readers/read-here.ts'
import { MISSION, newArchive, type TestArchive } from '../graph/new-archive.ts'
import { newServer } from './test-server.ts'

let archive: TestArchive
beforeAll(async () => {
  archive = await newArchive([MISSION])
})
afterAll(() => archive.close())

const QUERY = 'query Latest($n: Int) { quotes(first: $n) { nodes { text } } }'

describe('the id of a request', () => {
  test('is that which it brings, if it is harmless, else a new one', () => {
    const idOf = (id?: string) => requestId({ headers: id === undefined ? {} : { 'x-request-id': id } })
    expect(idOf('abc-1.2:3')).toBe('abc-1.2:3')
    for (const id of [undefined, '', 'a b', 'a\nb', '{"a":1}', 'x'.repeat(101)])
      expect(idOf(id)).toMatch(/^[0-9a-f-]{36}$/)
    expect(idOf()).not.toBe(idOf())
  })

  test('is part of every answer', async () => {
    const server = await newServer({}, { archive })
    for (const url of ['/graphql?query={__typename}', '/graphql?query={', '/health', '/nowhere', '/'])
      expect((await server.get(url, { 'x-request-id': 'mine' })).headers['x-request-id'], url).toBe('mine')
    const foreign = await server.get('/graphql', { host: 'elsewhere.example', 'x-request-id': 'mine' })
    expect([foreign.statusCode, foreign.headers['x-request-id']]).toEqual([421, 'mine'])
    expect((await server.get('/health')).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    await server.close()
  })
})

/** The lines of a log, as they were written. */
function collect() {
  const written: string[] = []
  const to = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk))
      done()
    },
  })
  return { to, written, lines: () => written.map((line) => JSON.parse(line)) }
}

describe('the log', () => {
  test('has a line for each operation, with its outcome, and nothing of who asked for what', async () => {
    const { to, written, lines } = collect()
    const reader = readHere(archive.reader)
    const observers = [logOperations(openLog('info', to), { reader, slow: 0 })]
    const limits = { ...limitsOf('public'), cost: 1_000 }
    const server = await newServer({ observers, limits }, { archive })
    const secret = { authorization: 'Bearer the-secret-token', 'x-request-id': 'r' }
    const url = `/graphql?query=${encodeURIComponent(QUERY)}&variables=${encodeURIComponent('{"n":2}')}`
    const { headers } = await server.get(url)
    for (let time = 0; time < 3; time++) await server.get(url)
    await server.get(url, { 'if-none-match': String(headers.etag) })
    await server.post({ query: QUERY, variables: { n: 100 } })
    await server.post({ query: 'query Broken { nothing }' })
    await server.post({ query: '{' })
    await server.post({ query: 'mutation Change { reload(input: {}) { reload { id } } }' }, secret)
    await server.post('no json')
    await server.get('/health')
    const outcomes = lines().map(({ type, operation, outcome, status }) => [type, operation, outcome, status])
    expect(outcomes).toEqual([
      ['query', 'Latest', 'OK', 200],
      ['query', 'Latest', 'OK', 200],
      ['query', 'Latest', 'STORED', 200],
      ['query', 'Latest', 'STORED', 200],
      ['query', null, 'NOT_MODIFIED', 304],
      ['query', 'Latest', 'OK', 200],
      ['unknown', null, 'GRAPHQL_VALIDATION_FAILED', 200],
      ['unknown', null, 'GRAPHQL_PARSE_FAILED', 200],
      ['mutation', 'Change', 'CHANGES_OFF', 403],
      ['unknown', null, 'BAD_REQUEST', 400],
    ])
    expect(lines()[0]).toEqual({
      ...{ level: 'info', msg: 'operation', time: expect.stringMatching(/^\d{4}-.*Z$/), type: 'query' },
      ...{ requestId: expect.any(String), operation: 'Latest', cost: expect.any(Number), outcome: 'OK', status: 200 },
      ...{ ms: expect.any(Number), queuedMs: expect.any(Number), readMs: expect.any(Number) },
    })
    expect(lines()[8].requestId).toBe('r')
    const all = written.join('')
    for (const word of ['secret', 'quotes', '127.0.0.1', 'no json']) expect(all).not.toContain(word)
    await server.close()
  })

  test('has the plans of slow operations, at a level at which others are not logged', async () => {
    const { to, lines } = collect()
    const readers = openReaders(archive.file, { readers: 1, log: () => {} })
    await readers.started
    const log = openLog('warn', to)
    const slow = logOperations(log, { reader: readers, slow: Number.MIN_VALUE })
    const server = await newServer({ observers: [slow] }, { archive, change: (reader) => reader })
    await server.post({ query: 'query Both { archive { version } people(first: 1) { nodes { name } } }' })
    await expect.poll(() => lines().length, { timeout: 20_000 }).toBe(1)
    const [{ level, msg, plans }] = lines()
    expect([level, msg, Object.keys(plans)]).toEqual(['warn', 'slow operation', ['0 archive', '1 people']])
    expect(plans['1 people'].join('\n')).toMatch(/(?:SCAN|SEARCH) /)
    logOperations(log, { reader: readers, slow: 60_000 })(recordOf({}))
    expect(lines()).toHaveLength(1)
    await server.close()
    await readers.close()
  })

  test('that nobody reads holds nothing up', async () => {
    const stuck = new Writable({ highWaterMark: 1, write() {} })
    const log = openLog('info', stuck)
    const server = await newServer(
      { observers: [logOperations(log, { reader: readHere(archive.reader), slow: 0 })] },
      { archive },
    )
    for (let time = 0; time < 20; time++)
      expect((await server.post({ query: `{ archive { version } } # ${time}` })).statusCode).toBe(200)
    await server.close()
  })
})

const recordOf = (given: Partial<OperationRecord>): OperationRecord => ({
  ...{ type: 'query', name: 'Known', reads: [], asked: [], requestId: 'r', outcome: 'OK', status: 200 },
  ...{ arrivedAt: 0, milliseconds: 5, queued: 0, read: 0, endedAt: 5, traceParent: undefined },
  ...given,
})

test('a client that leaves is an outcome of its own', async () => {
  const records: OperationRecord[] = []
  let isAsked = () => {}
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve
  })
  const reader: ArchiveReader = {
    ...readHere(archive.reader),
    ask: (questions, { signal }) =>
      new Promise((resolve) => {
        signal!.addEventListener('abort', () => resolve({ version: '', answers: questions.map(givenUp) }))
        isAsked()
      }),
  }
  const observers = [(record: OperationRecord) => records.push(record)]
  const app = await createServer(reader, { playground: false, log: () => {}, observers })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const leaving = new AbortController()
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, signal: leaving.signal }
  const answer = fetch(url, { ...init, body: JSON.stringify({ query: QUERY }) }).catch((error: Error) => error.name)
  await asked
  leaving.abort()
  expect(await answer).toBe('AbortError')
  await expect.poll(() => records.length, { timeout: 20_000 }).toBe(1)
  expect(records[0]).toMatchObject({ type: 'query', name: 'Latest', outcome: 'ABORTED', status: 499 })
  await app.close()
  expect(records).toHaveLength(1)
})

describe('metrics', () => {
  test('count operations and tell the state, in the format of Prometheus', async () => {
    const readers = openReaders(archive.file, { readers: 1, log: () => {} })
    await readers.started
    const cache = responseCache(1_000_000)
    const listeners = { count: () => 4, listen: async function* () {} } as never
    const changing = { events: listeners, reloads: { running: () => 'rel_1' } } as never
    const loadedAt = Date.parse((await readers.version()).replace(/^\d+-/, ''))
    const now = () => loadedAt + 90_000
    const metrics = await serveMetrics({ host: '127.0.0.1', port: 0 }, { reader: readers, cache, changing, now })
    const server = await newServer({ observers: [metrics.observer], cache }, { archive })
    for (let time = 0; time < 3; time++) await server.post({ query: QUERY, variables: { n: 2 } })
    await server.post({ query: '{ nothing }' })
    metrics.observer(
      recordOf({
        ...{ outcome: 'OVERLOADED', status: 503, queued: 40, read: 250 },
        reads: [{ askedAt: 0, postedAt: 40, endedAt: 290 }],
      }),
    )
    const url = `http://127.0.0.1:${(metrics.server.address() as AddressInfo).port}`
    const answer = await fetch(`${url}/metrics`)
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
    const text = await answer.text()
    for (const line of [
      'on_the_record_operations_total{type="query",outcome="OK"} 2',
      'on_the_record_operations_total{type="query",outcome="STORED"} 1',
      'on_the_record_operations_total{type="unknown",outcome="GRAPHQL_VALIDATION_FAILED"} 1',
      'on_the_record_shed_total 1',
      'on_the_record_operation_seconds_count{type="query"} 4',
      'on_the_record_operation_cost_count 2',
      'on_the_record_queue_seconds_bucket{le="0.05"} 1',
      'on_the_record_reader_busy_seconds_total 0.25',
      'on_the_record_queue_length 0',
      'on_the_record_readers 1',
      'on_the_record_cache_responses 1',
      'on_the_record_archive_version 1',
      'on_the_record_archive_age_seconds 90',
      'on_the_record_archive_readable 1',
      'on_the_record_reload_running 1',
      'on_the_record_subscriptions 3',
    ])
      expect(text.split('\n')).toContain(line)
    expect(text).toMatch(/^on_the_record_cache_bytes [1-9]/m)
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m)
    expect((await fetch(`${url}/`)).status).toBe(404)
    await server.close()
    await metrics.close()
    await readers.close()
  })

  test('count reloads by how they end', async () => {
    const { default: client } = await import('prom-client')
    const { countReloads } = await import('../../src/server/observing/metrics/count-reloads.ts')
    const { openEvents } = await import('../../src/graph/subscriptions/events.ts')
    const register = new client.Registry()
    const events = openEvents()
    const reader = { read: async ({ args }: { args: { id: string } }) => (args.id === 'a' ? { status: 'DONE' } : null) }
    const counted = countReloads(client, register, { events, reader } as never)
    for (const [id, isOver] of [
      ['a', false],
      ['a', true],
      ['b', true],
    ] as const)
      events.tell({ kind: 'RELOAD', id, isOver })
    events.close()
    await counted
    const text = await register.metrics()
    expect(text).toContain('on_the_record_reloads_total{status="DONE"} 1')
    expect(text).toContain('on_the_record_reloads_total{status="UNKNOWN"} 1')
  })
})

describe('traces', () => {
  test('a span for each operation is sent, below that of the caller', async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the protocol's own form
    const bodies: any[] = []
    const collector = createHttpServer(async (request, response) => {
      let text = ''
      for await (const chunk of request) text += chunk
      bodies.push(JSON.parse(text))
      response.end('{}')
    }).listen(0, '127.0.0.1')
    await once(collector, 'listening')
    const traces = await traceOperations(`http://127.0.0.1:${(collector.address() as AddressInfo).port}/`)
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
    traces.observer(
      recordOf({
        ...{ cost: 7, milliseconds: 30, endedAt: 130, traceParent: `00-${traceId}-00f067aa0ba902b7-01` },
        reads: [{ askedAt: 101, postedAt: 105, endedAt: 125 }],
      }),
    )
    traces.observer(recordOf({ outcome: 'OVERLOADED', status: 503, traceParent: 'nonsense' }))
    await traces.close()
    const spans = bodies.flatMap(({ resourceSpans }) => resourceSpans.flatMap((one: never) => spansOf(one)))
    const own = spans.filter((span) => span.traceId === traceId)
    expect(own.map(({ name }) => name).sort()).toEqual(['GraphQL query', 'read', 'wait'])
    const root = own.find(({ name }) => name === 'GraphQL query')
    expect(root.parentSpanId).toBe('00f067aa0ba902b7')
    expect(own.filter(({ parentSpanId }) => parentSpanId === root.spanId)).toHaveLength(2)
    expect(Number((BigInt(root.endTimeUnixNano) - BigInt(root.startTimeUnixNano)) / 1_000_000n)).toBe(30)
    expect(spans).toHaveLength(4)
    collector.close()
  })

  test('a collector that is away changes nothing', async () => {
    const traces = await traceOperations('http://127.0.0.1:9')
    const server = await newServer({ observers: [traces.observer] }, { archive })
    expect((await server.post({ query: QUERY })).statusCode).toBe(200)
    await server.close()
    await traces.close().catch(() => {})
  })
})

// biome-ignore lint/suspicious/noExplicitAny: the protocol's own form
const spansOf = ({ scopeSpans }: any): any[] => scopeSpans.flatMap(({ spans }: any) => spans)

// Who may ask how much: cost in a minute, connections, and how long somebody may take.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect, type Socket } from 'node:net'
import { getOperationAST, parse } from 'graphql'
import { afterEach, describe, expect, test } from 'vitest'
import { costOf } from '../../src/graph/cost/cost-of.ts'
import { executableSchema } from '../../src/graph/schema.ts'
import { countPerClient } from '../../src/server/limits/count-per-client.ts'
import { clientOf, rateLimit } from '../../src/server/limits/rate-limit.ts'
import type { ServerOptions } from '../../src/server/server-options.ts'
import { newServer, type TestServer } from './test-server.ts'

const QUERY = '{ archive { version } }'
/** Enough for one of them in a minute. */
const rate = costOf(executableSchema())(parse(QUERY), getOperationAST(parse(QUERY))!, {}) + 1

describe('a rate', () => {
  test('a minute has so much; it fills again steadily, and for each client by itself', () => {
    let time = 0
    const { take } = rateLimit(60, () => time)
    expect([take('a', 40), take('a', 40), take('b', 40)]).toEqual([0, 20, 0])
    time = 19_000
    expect(take('a', 40)).toBe(1)
    time = 20_000
    expect(take('a', 40)).toBe(0)
    time = 1_000_000
    expect([take('a', 60), take('a', 1)]).toEqual([0, 1])
  })

  test('what costs more than a minute has is taken from a full bucket, and waited for after that', () => {
    let time = 0
    const { take } = rateLimit(60, () => time)
    expect(take('a', 180)).toBe(0)
    time = 60_000
    expect(take('a', 1)).toBe(61)
    time = 121_000
    expect(take('a', 1)).toBe(0)
  })

  test('an address of IPv6 counts as its network, a mapped one as that of IPv4', () => {
    expect(clientOf('2001:db8:1:2:3:4:5:6')).toBe(clientOf('2001:db8:1:2::9'))
    expect(clientOf('2001:db8:1:2::9')).not.toBe(clientOf('2001:db8:1:3::9'))
    expect(clientOf('::ffff:192.0.2.1')).toBe('192.0.2.1')
  })

  test('connections are counted for each client and for all', () => {
    const { add, remove } = countPerClient(2, 3)
    expect([add('a'), add('a'), add('a'), add('b'), add('c')]).toEqual([true, true, false, true, false])
    remove('a')
    expect([add('c'), add('a')]).toEqual([true, false])
  })
})

describe('of a server', () => {
  let server: TestServer | undefined
  const sockets: Socket[] = []
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy()
    await server?.close()
    server = undefined
  })
  const listen = async (options: Partial<ServerOptions>) => {
    server = await newServer(options)
    await server.app.listen({ host: '127.0.0.1', port: 0 })
    return server
  }
  const open = () => {
    const socket = connect((server!.app.server.address() as AddressInfo).port, '127.0.0.1')
    sockets.push(socket.on('error', () => {}))
    return socket
  }

  test('past the rate it says how long to wait, first asked or again; what is stored costs nothing', async () => {
    server = await newServer({ rate })
    const statuses: number[] = []
    for (let time = 0; time < 3; time++) statuses.push((await server.post({ query: `${QUERY} # ${time}` })).statusCode)
    expect(statuses).toEqual([200, 429, 429])
    const refused = await server.post({ query: `${QUERY} # 0` })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.json().errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', hint: expect.any(String) })
    const validated = await server.post({ query: `${QUERY} # 1` }, { 'graphql-cost': 'validate' })
    expect(validated.json().errors[0].extensions.code).toBe('COST_ONLY')
  })

  test('behind a proxy, whoever it says asks has a rate of his own; else its word counts for nothing', async () => {
    const ask = (client: string, number: number) =>
      server!.post({ query: `${QUERY} # ${number}` }, { 'x-forwarded-for': client })
    server = await newServer({ rate, trustProxy: '127.0.0.1' })
    expect([(await ask('192.0.2.1', 1)).statusCode, (await ask('192.0.2.2', 2)).statusCode]).toEqual([200, 200])
    expect((await ask('192.0.2.1', 3)).statusCode).toBe(429)
    await server.close()
    server = await newServer({ rate })
    expect([(await ask('192.0.2.1', 1)).statusCode, (await ask('192.0.2.2', 2)).statusCode]).toEqual([200, 429])
  })

  test('an address has so many connections; one that goes makes room', async () => {
    await listen({ connections: 2 })
    const [first, second] = [open(), open()]
    await Promise.all([once(first, 'connect'), once(second, 'connect')])
    await once(open().resume(), 'close')
    first.destroy()
    await expect
      .poll(async () => {
        const socket = open()
        socket.write('GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n')
        const [bytes] = await Promise.race([once(socket, 'data'), once(socket, 'close')])
        return String(bytes).slice(0, 15)
      })
      .toBe('HTTP/1.1 200 OK')
  })

  const IMPATIENT = { headersTimeout: 300, requestTimeout: 300, connectionsCheckingInterval: 50, unread: 300 }

  test('a body that only drips in is not waited for', async () => {
    await listen({ patience: IMPATIENT })
    const socket = open()
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9999\r\n\r\n{',
    )
    const dripping = setInterval(() => socket.write(' '), 20)
    await once(socket.resume(), 'close')
    clearInterval(dripping)
  })

  test('whoever reads nothing of a long answer is let go', async () => {
    await listen({ patience: IMPATIENT })
    const page = await server!.get('/graphql', { accept: 'text/html' })
    const script = [...page.body.matchAll(/src="(playground\/[^"]+)"/g)].at(-1)![1]
    const gone = once(server!.app.server, 'connection').then(([socket]) => once(socket, 'close'))
    const socket = open().pause()
    socket.write(`GET /${script} HTTP/1.1\r\nhost: localhost\r\n\r\n`.repeat(5))
    await gone
  })

  test('late by too much, it refuses what it has not stored, and recovers', async () => {
    server = await newServer({ mostLag: 20 })
    const blocking = setInterval(() => {
      for (const until = performance.now() + 60; performance.now() < until; );
    }, 1)
    await expect
      .poll(async () => (await server!.post({ query: `${QUERY} # ${performance.now()}` })).statusCode, {
        timeout: 20_000,
      })
      .toBe(503)
    clearInterval(blocking)
    expect((await server.get('/health')).statusCode).toBe(200)
    await server.close()
    server = await newServer({ mostLag: 60_000 })
    expect((await server.post({ query: QUERY })).statusCode).toBe(200)
  })

  test('every answer says what a browser may do with it', async () => {
    server = await newServer()
    for (const url of ['/graphql?query={__typename}', '/health', '/nowhere', '/', '/schema.graphql', '/graphql'])
      expect((await server.get(url)).headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': expect.stringMatching(/^(?:no-referrer|same-origin)$/),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      })
  })
})

// By which names the server is asked, and from pages of which sites: at every door.

import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { ServerOptions } from '../../src/server/server-options.ts'
import { createServer } from '../../src/server.ts'
import { type Desk, newDesk } from '../graph/mutations/new-desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await newDesk()
})
afterAll(() => desk.close())

type Headers = Readonly<Record<string, string>>
type Door = (port: number, headers: Headers) => Promise<number>

const http =
  (method: string, path: string, own: Headers = {}, body = ''): Door =>
  (port, headers) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path, headers: { ...own, ...headers } }, (answer) => {
        resolve(answer.statusCode!)
        answer.destroy()
      })
      sent.on('error', reject).end(body)
    })

const UPGRADE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  'sec-websocket-protocol': 'graphql-transport-ws',
}
const socket: Door = (port, headers) =>
  new Promise((resolve, reject) => {
    const lines = Object.entries({ host: `127.0.0.1:${port}`, ...UPGRADE, ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    )
    const opened = connect(port, '127.0.0.1', () =>
      opened.write(`GET /graphql HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`),
    )
    opened.once('data', (data) => {
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(data.toString())?.[1]))
      opened.destroy()
    })
    opened.on('error', reject)
  })

const JSON_TYPE = { 'content-type': 'application/json' }
const EVENTS = `/graphql/stream?query=${encodeURIComponent('subscription { newQuotes { text } }')}`
const DOORS: Readonly<Record<string, Door>> = {
  'a query by POST': http('POST', '/graphql', JSON_TYPE, '{"query":"{ __typename }"}'),
  'a query by GET': http('GET', '/graphql?query={__typename}'),
  'the playground': http('GET', '/graphql', { accept: 'text/html' }),
  'the schema': http('GET', '/schema.graphql'),
  'server-sent events': http('GET', EVENTS, { accept: 'text/event-stream' }),
  'a WebSocket': socket,
}

async function listening(options: Partial<ServerOptions>, use: (port: number) => Promise<void>): Promise<void> {
  const { reader, changing } = desk
  // the desk's own news go on when this server is closed
  const news = { ...changing.events, close: () => {} }
  const app = await createServer(reader, {
    playground: true,
    log: () => {},
    changing: { ...changing, events: news },
    ...options,
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  try {
    await use((app.server.address() as AddressInfo).port)
  } finally {
    app.server.closeAllConnections()
    await app.close()
  }
}

const OPEN = [101, 200]

describe.each(Object.entries(DOORS))('%s', (_, knock) => {
  test('is for programs and pages of this machine', () =>
    listening({}, async (port) => {
      for (const host of ['127.0.0.1', 'localhost', 'LOCALHOST', 'app.localhost', '127.1.2.3', '[::1]'])
        expect(OPEN, host).toContain(await knock(port, { host: `${host}:${port}` }))
      const own = { host: `localhost:${port}`, origin: `http://localhost:${port}` }
      expect(OPEN).toContain(await knock(port, own))
    }))

  test('is shut for a name that is not this server’s', () =>
    listening({}, async (port) => {
      for (const host of [
        'news.example',
        '127.0.0.1.news.example',
        'localhost.news.example',
        '10.0.0.7',
        'user@localhost',
      ])
        expect(await knock(port, { host: `${host}:${port}` }), host).toBe(421)
    }))

  test('is shut for pages of other sites, of other ports, and of none', () =>
    listening({}, async (port) => {
      for (const origin of ['https://news.example', `http://localhost:${port}`, 'http://127.0.0.1:1', 'null', 'x'])
        expect(await knock(port, { origin }), origin).toBe(403)
    }))

  test('is open for the names and sites that are set', () =>
    listening({ allowedHosts: ['news.example'], corsOrigins: ['https://desk.example'] }, async (port) => {
      expect(OPEN).toContain(await knock(port, { host: 'News.example.' }))
      expect(OPEN).toContain(await knock(port, { host: 'news.example', origin: 'https://news.example' }))
      expect(OPEN).toContain(await knock(port, { origin: 'https://desk.example' }))
      expect(await knock(port, { origin: 'https://else.example' })).toBe(403)
    }))
})

test('a probe is answered by whatever name', () =>
  listening({}, async (port) => {
    for (const path of ['/health', '/ready'])
      expect(await http('GET', path)(port, { host: '10.0.0.7:4000', origin: 'https://news.example' })).toBe(200)
  }))

test('who listens on every address is asked by any number, but by no other name', () =>
  listening({ allowedHosts: ['0.0.0.0'] }, async (port) => {
    expect(await DOORS['a query by POST']!(port, { host: '192.168.1.5:4000' })).toBe(200)
    expect(await DOORS['a query by POST']!(port, { host: 'news.example' })).toBe(421)
  }))

test('in the locked profile, events by GET need a header that no page can set by itself', () =>
  listening({ profile: 'locked', playground: false }, async (port) => {
    const events = DOORS['server-sent events']!
    expect(await events(port, {})).toBe(400)
    expect(await events(port, { 'apollo-require-preflight': '1' })).toBe(200)
  }))

test('the names are set by ALLOWED_HOSTS, beside the host that is listened on', () => {
  expect(readConfig({}, '/').allowedHosts).toEqual(['127.0.0.1'])
  const hosts = (env: Record<string, string>) => readConfig(env, '/').allowedHosts
  expect(hosts({ HOST: 'Desk.local', ALLOWED_HOSTS: 'news.example, B.example' })).toEqual([
    'desk.local',
    'news.example',
    'b.example',
  ])
  expect(hosts({ ALLOWED_HOSTS: '*' })).toBe('*')
  expect(() => hosts({ ALLOWED_HOSTS: 'https://news.example' })).toThrow('ALLOWED_HOSTS has "https://news.example"')
  expect(() => hosts({ ALLOWED_HOSTS: 'news.example:80' })).toThrow('names without port')
})

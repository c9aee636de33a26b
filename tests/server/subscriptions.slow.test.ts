// Subscriptions where only known documents are served, and where reading needs a token, over both protocols.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient as createEventClient } from 'graphql-sse'
import { createClient as createSocketClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { openAccess } from '../../src/server/access/access.ts'
import { hashOf, knownTokens } from '../../src/server/access/known-tokens.ts'
import { type Desk, newDesk } from '../graph/mutations/new-desk.ts'

const KNOWN = 'subscription Known { newQuotes { text } }'
const PROGRESS = 'subscription Progress { reloadProgress { id } }'
const sha = (text: string) => createHash('sha256').update(text).digest('hex')
const named = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: sha(query) } })

const addressOf = (desk: Desk) => `127.0.0.1:${(desk.app.server.address() as AddressInfo).port}`
const listened = async (desk: Desk, count: number) => {
  while (desk.changing.events.count() !== count) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** Opens a WebSocket and asks; gives the messages from then on, and the code that it is closed with as `{ closed }`. */
async function openSocket(
  desk: Desk,
  payload: object,
  { opening = {}, headers = {} }: { opening?: object; headers?: object } = {},
) {
  const socket = new WebSocket(`ws://${addressOf(desk)}/graphql`, 'graphql-transport-ws', { headers: { ...headers } })
  const messages: object[] = []
  let wake = () => {}
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)))
    wake()
  })
  socket.on('close', (closed) => {
    messages.push({ closed })
    wake()
  })
  await once(socket, 'open')
  socket.send(JSON.stringify({ type: 'connection_init', payload: opening }))
  const opened = {
    socket,
    async next() {
      while (!messages.length)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      return messages.shift() as { type?: string; closed?: number; payload?: { errors?: unknown } }
    },
  }
  const greeting = await opened.next()
  if (greeting.type === 'connection_ack') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }))
  else messages.unshift(greeting)
  return opened
}

describe('a server of its manifest only', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await newDesk(null, { persisted: { documents: new Map([[sha(KNOWN), KNOWN]]), only: true } })
    await desk.app.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(() => desk.close())

  test.each([
    ['documentId', { documentId: `sha256:${sha(KNOWN)}` }],
    ['documentId beside an empty document', { documentId: `sha256:${sha(KNOWN)}`, query: '' }],
    ['the hash of the document', { extensions: named(KNOWN) }],
    ['the hash beside an empty document', { extensions: named(KNOWN), query: '' }],
  ])('takes %s over WebSocket and as events', async (_, payload) => {
    const { socket } = await openSocket(desk, payload)
    await listened(desk, 1)
    socket.close()
    await listened(desk, 0)
    const headers = { accept: 'text/event-stream', 'content-type': 'application/json' }
    const leaving = new AbortController()
    const url = `http://${addressOf(desk)}/graphql/stream`
    const body = JSON.stringify(payload)
    const answer = await fetch(url, { method: 'POST', headers, body, signal: leaving.signal })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/event-stream/),
    ])
    await listened(desk, 1)
    leaving.abort()
    await listened(desk, 0)
  })

  test('takes a name in the address of events', async () => {
    const leaving = new AbortController()
    const url = `http://${addressOf(desk)}/graphql/stream?documentId=sha256:${sha(KNOWN)}`
    const answer = await fetch(url, { headers: { accept: 'text/event-stream' }, signal: leaving.signal })
    expect(answer.status).toBe(200)
    leaving.abort()
    await listened(desk, 0)
  })

  test.each([
    ['a document', { query: PROGRESS }, 'PERSISTED_ONLY'],
    ['a known document written out', { query: KNOWN }, 'PERSISTED_ONLY'],
    ['an unknown hash', { extensions: named(PROGRESS) }, 'PERSISTED_ONLY'],
    ['an unknown name', { documentId: `sha256:${sha(PROGRESS)}` }, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    ['a document with its hash', { query: PROGRESS, extensions: named(PROGRESS) }, 'PERSISTED_ONLY'],
  ])('takes no %s', async (_, payload, code) => {
    const { next, socket } = await openSocket(desk, payload)
    expect(await next()).toMatchObject({ type: 'error', payload: [{ extensions: { code, hint: expect.any(String) } }] })
    socket.close()
    const headers = { accept: 'text/event-stream', 'content-type': 'application/json' }
    const answer = await desk.app.inject({ method: 'POST', url: '/graphql/stream', headers, payload })
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([400, code])
    expect(desk.changing.events.count()).toBe(0)
  })
})

test('without a manifest, a hash that nobody knows is refused, and so is nothing at all', async () => {
  const desk = await newDesk(null)
  const headers = { accept: 'text/event-stream', 'content-type': 'application/json' }
  for (const [payload, code] of [
    [{ extensions: named(KNOWN) }, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    [{}, 'BAD_REQUEST'],
    [{ query: 7 }, 'BAD_REQUEST'],
    [[], 'BAD_REQUEST'],
  ] as const) {
    const answer = await desk.app.inject({
      method: 'POST',
      url: '/graphql/stream',
      headers,
      payload: payload as object,
    })
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([400, code])
  }
  await desk.close()
})

describe('where reading needs a token', () => {
  const TOKEN = 'otr_the-token-of-a-reader'
  const file = join(tmpdir(), `readers-${process.pid}.yaml`)
  const authorization = `Bearer ${TOKEN}`
  const allow = () => writeFileSync(file, `- {name: Front end, token: "sha256:${hashOf(TOKEN)}", roles: []}\n`)
  let desk: Desk
  beforeAll(async () => {
    allow()
    const tokens = knownTokens({ file, log: () => {} })
    desk = await newDesk(null, { access: openAccess(tokens, () => {}), readTokenRequired: true })
    await desk.app.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(async () => {
    await desk.close()
    rmSync(file)
  })

  test('a WebSocket without one, or with another, is closed', async () => {
    for (const sent of [
      {},
      { opening: { authorization: 'Bearer other' } },
      { headers: { authorization: 'Bearer other' } },
    ]) {
      const { next } = await openSocket(desk, { query: KNOWN }, sent)
      expect(await next()).toEqual({ closed: 4403 })
    }
    expect(desk.changing.events.count()).toBe(0)
  })

  const ways = {
    'a header': () => openSocket(desk, { query: KNOWN }, { headers: { authorization } }),
    'the first message': () => openSocket(desk, { query: KNOWN }, { opening: { authorization } }),
    'the first message, as the header is written': () =>
      openSocket(desk, { query: KNOWN }, { opening: { Authorization: authorization } }),
  }
  test.each(Object.entries(ways))('a WebSocket with one in %s is served until it is revoked', async (_, open) => {
    const { socket, next } = await open()
    await listened(desk, 1)
    const ids = await idsOf(desk)
    writeFileSync(file, '')
    desk.changing.events.tell({ kind: 'QUOTES', ids })
    expect(await next()).toMatchObject({
      type: 'next',
      payload: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    })
    expect(await next()).toMatchObject({ type: 'complete' })
    socket.send(JSON.stringify({ id: '2', type: 'subscribe', payload: { query: KNOWN } }))
    expect(await next()).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(desk.changing.events.count()).toBe(0)
    socket.close()
    allow()
  })

  test('events end once it is revoked; the clients of both protocols send it', async () => {
    const clients = [
      createSocketClient({
        ...{ url: `ws://${addressOf(desk)}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 },
        connectionParams: { authorization },
      }),
      createEventClient({
        url: `http://${addressOf(desk)}/graphql/stream`,
        retryAttempts: 0,
        headers: { authorization },
      }),
    ]
    for (const client of clients) {
      const taken: unknown[] = []
      const all = (async () => {
        for await (const event of client.iterate({ query: KNOWN })) taken.push(event)
        return taken
      })()
      await listened(desk, 1)
      const ids = await idsOf(desk)
      desk.changing.events.tell({ kind: 'QUOTES', ids: ids.slice(0, 1) })
      await expect.poll(() => taken.length, { timeout: 20_000 }).toBe(1)
      writeFileSync(file, '')
      desk.changing.events.tell({ kind: 'QUOTES', ids })
      expect(await all).toMatchObject([
        { data: { newQuotes: { text: expect.any(String) } } },
        { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
      ])
      await listened(desk, 0)
      await client.dispose()
      allow()
    }
  })
})

async function idsOf(desk: Desk): Promise<string[]> {
  const { data } = await desk.send(
    '{ quotes(first: 3) { nodes { id } } }',
    {},
    { authorization: 'Bearer otr_the-token-of-a-reader' },
  )
  return data.quotes.nodes.map(({ id }: { id: string }) => id)
}

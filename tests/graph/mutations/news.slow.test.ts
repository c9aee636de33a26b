// Reloads and subscriptions, heard through the published clients over a real connection.
import { rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createClient as createEventClient } from 'graphql-sse'
import { createClient as createSocketClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { openEvents, TooSlow } from '../../../src/graph/subscriptions/events.ts'
import { closeChanging } from '../../../src/server/open-changing.ts'
import { openReader } from '../../../src/store/reader.ts'
import { type Desk, newDesk } from './new-desk.ts'

let desk: Desk
let address: string
beforeAll(async () => {
  desk = await newDesk()
  await desk.app.listen({ host: '127.0.0.1', port: 0 })
  address = `127.0.0.1:${(desk.app.server.address() as AddressInfo).port}`
})
afterAll(() => desk.close())

const clients = {
  WebSocket: () => createSocketClient({ url: `ws://${address}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 }),
  'server-sent events': () => createEventClient({ url: `http://${address}/graphql/stream`, retryAttempts: 0 }),
}
const LUND = {
  query: 'subscription ($f: QuoteFilter) { newQuotes(filter: $f) { words: text speaker { ... on Person { name } } } }',
  variables: { f: { kinds: ['DIRECT', 'PARTIAL'], speaker: { person: { name: 'Pieter Lund' } } } },
}
const PROGRESS = {
  query: 'subscription { reloadProgress { id status isDryRun done total counts { created unchanged duplicate } } }',
}
const RELOAD = `mutation ($paths: [String!], $dryRun: Boolean!) { reload(input: {paths: $paths, dryRun: $dryRun}) { reload { id status } userErrors { code message path } } }`

// biome-ignore lint/suspicious/noExplicitAny: each test knows what it subscribed to
type Events = AsyncIterableIterator<any>

/** So many events, or those there are until the list ends. */
async function take(events: Events, most = Number.POSITIVE_INFINITY) {
  const taken = []
  for await (const event of events) if (taken.push(event) >= most) break
  return taken
}

/** Waits until somebody listens. */
async function listened(count: number) {
  while (desk.changing.events.count() < count) await new Promise((resolve) => setTimeout(resolve, 10))
}

const story = (name: string, words: string) => {
  const text = `A Note Of ${name}\n\nBy Anna Quill, Northern Wire\n\nMay 9, 2025\n\nPORT ELLIN -- The boats came in late, Pieter Lund said on Friday.\n\n"${words}," Pieter Lund said at the quay.\n\n"No comment," Marta Oduya said.\n`
  writeFileSync(join(desk.folder, `${name}.txt`), text)
}

describe('reload', () => {
  for (const [way, client] of Object.entries(clients))
    test(`tells how it goes and which quotes it added, over ${way}`, async () => {
      const words = `The wind was against us and the ${way} too`
      story(way.replace(' ', '-'), words)
      const one = client()
      const quotes = one.iterate(LUND) as Events
      const progress = one.iterate(PROGRESS) as Events
      const found = take(quotes, 1)
      const steps = take(progress)
      await listened(2)
      const { reload } = await desk.data(RELOAD, { dryRun: false, paths: null })
      expect(reload.userErrors).toEqual([])
      const twice = await desk.data(RELOAD, { dryRun: false })
      expect(twice.reload).toMatchObject({ reload: { id: reload.reload.id }, userErrors: [{ code: 'RELOAD_RUNNING' }] })
      const events = (await steps).map(({ data }) => data.reloadProgress)
      expect(events.length).toBeGreaterThan(1)
      expect(new Set(events.map(({ id }) => id))).toEqual(new Set([reload.reload.id]))
      expect(events.at(-1)).toMatchObject({ status: 'DONE', isDryRun: false, counts: { created: 1, duplicate: 0 } })
      expect(events.at(-1).counts.unchanged).toBeGreaterThan(1)
      expect(await found).toEqual([{ data: { newQuotes: { words: `${words},`, speaker: { name: 'Pieter Lund' } } } }])
      const { node } = await desk.data(
        'query ($id: ID!) { node(id: $id) { ... on Reload { status endedAt message problems { code } } } }',
        { id: reload.reload.id },
      )
      expect(node).toMatchObject({ status: 'DONE', endedAt: expect.any(String), message: null, problems: [] })
      one.dispose()
    })

  test('a dry run changes nothing', async () => {
    story('dry', 'Nothing of this shows')
    const one = clients.WebSocket()
    const steps = take(one.iterate(PROGRESS) as Events)
    await listened(1)
    await desk.data(RELOAD, { dryRun: true })
    expect((await steps).at(-1).data.reloadProgress).toMatchObject({
      status: 'DONE',
      isDryRun: true,
      counts: { created: 1 },
    })
    const { quotes } = await desk.data('{ quotes(filter: {textContains: "Nothing of this"}) { totalCount } }')
    expect(quotes.totalCount).toBe(0)
    await one.dispose()
  })

  test('that is at work when the server ends is ended too, and says so', async () => {
    const one = await newDesk()
    const { reload } = await one.data(RELOAD, { dryRun: false })
    await one.app.close()
    await closeChanging(one.changing)
    const reader = openReader(one.file)
    const node = reader.read({
      ...{ field: 'node', key: 'node', args: { id: reload.reload.id } },
      of: { Reload: ['status', 'message'].map((field) => ({ field, key: field, args: {}, of: {} })) },
    })
    expect(node).toMatchObject({ status: 'FAILED', message: expect.stringContaining('what it had loaded stays') })
    reader.close()
    await one.close()
  })

  test('tells of a file that is skipped by its path in the folder', async () => {
    writeFileSync(join(desk.folder, 'broken.md'), '---\ntitle: "Weir\n---\n\nText.\n')
    const one = clients.WebSocket()
    const steps = take(one.iterate(PROGRESS) as Events)
    await listened(1)
    const { reload } = await desk.data(RELOAD, { dryRun: false, paths: ['broken.md'] })
    await steps
    const { node } = await desk.data(
      'query ($id: ID!) { node(id: $id) { ... on Reload { problems { code path message } } } }',
      { id: reload.reload.id },
    )
    expect(node.problems).toMatchObject([{ code: 'FRONT_MATTER', path: 'broken.md' }])
    expect(JSON.stringify(node)).not.toContain(desk.folder)
    rmSync(join(desk.folder, 'broken.md'))
    await one.dispose()
  })

  test('loads nothing outside of its folder', async () => {
    for (const path of ['../archive.db', '/etc', 'none.txt', '..']) {
      const { reload } = await desk.data(RELOAD, { dryRun: false, paths: [path] })
      expect(reload, path).toMatchObject({ reload: null, userErrors: [{ code: 'INVALID', path: ['input', 'paths'] }] })
    }
  })
})

describe('subscriptions', () => {
  test('a quote that comes back by a correction is new', async () => {
    const one = clients['server-sent events']()
    const found = take(one.iterate(LUND) as Events, 1)
    await listened(1)
    const hide =
      'mutation { hideArticle(input: {article: {slug: "2025-05-05-ferry-line-to-open-in-june"}, author: "Ada"}) { correction { id } } }'
    const { id } = (await desk.data(hide)).hideArticle.correction
    await desk.data('mutation ($id: ID!) { undoCorrection(input: {id: $id, author: "Ada"}) { changeCount } }', { id })
    expect(await found).toEqual([
      { data: { newQuotes: { words: 'a small miracle', speaker: { name: 'Pieter Lund' } } } },
    ])
    one.dispose()
  })

  for (const [way, client] of Object.entries(clients))
    test(`are held to the limits, and take nothing else, over ${way}`, async () => {
      const one = client()
      const errorsOf = async (payload: { query: string; variables?: Record<string, unknown> }) => {
        try {
          const [event] = await take(one.iterate(payload) as Events, 1)
          return event.errors
        } catch (error) {
          // events are sent once all is well; before that, the answer is plain JSON
          const { response } = error as { response?: Response }
          return response ? ((await response.json()) as { errors: unknown }).errors : error
        }
      }
      const aliases = Array.from({ length: 60 }, (_, index) => `a${index}: text`).join(' ')
      for (const [query, code] of [
        ['{ archive { version } }', 'BAD_REQUEST'],
        ['mutation { reload(input: {}) { userErrors { code } } }', 'BAD_REQUEST'],
        ['subscription { newQuotes { none } }', 'GRAPHQL_VALIDATION_FAILED'],
        [`subscription { newQuotes { ${aliases} } }`, 'LIMIT_EXCEEDED'],
        ['subscription {', 'GRAPHQL_PARSE_FAILED'],
        ['subscription { reloadProgress(id: "rel_none") { id } }', 'BAD_USER_INPUT'],
      ] as const) {
        const errors = await errorsOf({ query })
        expect(errors[0]?.extensions, `${query}: ${JSON.stringify(errors)}`).toMatchObject({
          code,
          hint: expect.any(String),
        })
      }
      await one.dispose()
    })

  test('whoever is too slow is let go, and leaves nothing behind', async () => {
    const news = openEvents(3)
    const slow = news.listen()
    for (let event = 0; event < 5; event++) news.tell({ kind: 'QUOTES', ids: [] })
    await expect(slow.next()).rejects.toBeInstanceOf(TooSlow)
    expect(news.count()).toBe(0)
    const gone = news.listen()
    await gone.return!()
    expect([await gone.next(), news.count()]).toEqual([{ done: true, value: undefined }, 0])
  })

  test('end when the client goes', async () => {
    const one = clients.WebSocket()
    const pending = take(one.iterate(LUND) as Events)
    await listened(1)
    await one.dispose()
    await pending
    while (desk.changing.events.count()) await new Promise((resolve) => setTimeout(resolve, 10))
  })
})

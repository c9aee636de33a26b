// Answers in several parts: @defer and @stream.

import { ServerResponse } from 'node:http'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Reader } from '../../src/store/reader.ts'
import { newServer, type TestServer } from './test-server.ts'

interface Part {
  readonly data?: Record<string, unknown>
  readonly incremental?: readonly {
    data?: unknown
    items?: unknown[]
    path: (string | number)[]
    label?: string
    errors?: { message: string; extensions: { code: string } }[]
  }[]
  readonly hasNext: boolean
  readonly extensions?: { cost: { requested: number } }
}

const ACCEPT = { accept: 'multipart/mixed; deferSpec=20220824, application/json' }
let server: TestServer
/** In order: what the database was asked, and the parts as they went out. */
const happened: string[] = []
let beforeRead: (() => void) | undefined
let asked = 0
beforeAll(async () => {
  const change = (reader: Reader): Reader => ({
    ...reader,
    ask(question, variables) {
      beforeRead?.()
      happened.push(`read ${question.field}`)
      return reader.ask(question, variables)
    },
    read(selection, variables) {
      beforeRead?.()
      happened.push(`read ${selection.field}`)
      return reader.read(selection, variables)
    },
  })
  server = await newServer({}, { change })
  const write = ServerResponse.prototype.write
  vi.spyOn(ServerResponse.prototype, 'write').mockImplementation(function (this: ServerResponse, ...given: unknown[]) {
    happened.push('part')
    return write.apply(this, given as never)
  })
  await server.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  vi.restoreAllMocks()
  await server.close()
})
beforeEach(() => {
  happened.length = 0
  beforeRead = undefined
})

/** Over the network. A comment makes each question a new one, of which no answer was kept. */
async function parts(query: string, variables: object = {}): Promise<Part[]> {
  const { port } = server.app.server.address() as { port: number }
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { ...ACCEPT, 'content-type': 'application/json' },
    body: JSON.stringify({ query: `${query} # ${++asked}`, variables }),
  })
  expect(response.headers.get('content-type')).toMatch(/^multipart\/mixed; ?boundary="-"; ?deferSpec=20220824/)
  const text = await response.text()
  return text.split('\r\n---').flatMap((part) => {
    const start = part.indexOf('{')
    return start < 0 ? [] : [JSON.parse(part.slice(start)) as Part]
  })
}

/** What a client makes of the parts. */
function joined(all: readonly Part[]): Record<string, unknown> {
  const data = structuredClone(all[0]!.data!)
  for (const { data: more, items, path } of all.flatMap(({ incremental }) => incremental ?? [])) {
    if (items) {
      const list = path.slice(0, -1).reduce<never>((at, key) => at[key as never], data as never) as unknown[]
      list.splice(path.at(-1) as number, 0, ...items)
    } else
      merge(
        path.reduce<never>((at, key) => at[key as never], data as never),
        more,
      )
  }
  return data
}

function merge(into: Record<string, unknown>, from: unknown): void {
  for (const [key, value] of Object.entries(from as object)) {
    const known = into[key]
    if (known && typeof known === 'object') merge(known as Record<string, unknown>, value)
    else into[key] = value
  }
}

/** The same query with nothing deferred. */
async function whole(query: string): Promise<unknown> {
  return (await server.post({ query }, { authorization: 'x' })).json().data
}

const NESTED = `{ quotes(first: 3) { edges { node { text article { slug }
  ... @defer(label: "why") { attribution { rule } article { headline people(first: 2) { edges { node { name } } } } } } } } }`

describe('@defer', () => {
  test('below a root: what is not deferred is read and sent first, the rest is read once after it', async () => {
    const all = await parts(NESTED)
    expect(JSON.stringify(all[0]!.data)).not.toMatch(/rule|headline/)
    expect(all[0]!.hasNext).toBe(true)
    expect(all.at(-1)!.hasNext).toBe(false)
    const later = all.slice(1).flatMap(({ incremental }) => incremental ?? [])
    expect(later.map(({ path, label }) => [path.join('.'), label])).toEqual([
      ['quotes.edges.0.node', 'why'],
      ['quotes.edges.1.node', 'why'],
      ['quotes.edges.2.node', 'why'],
    ])
    expect(joined(all)).toEqual(await whole(NESTED))
    expect(happened.slice(0, 3)).toEqual(['read quotes', 'part', 'read quotes'])
  })

  test('of root fields: they are not read before the first part is out', async () => {
    const query =
      '{ archive { version } ... @defer { people(first: 2) { totalCount } } ...Rest @defer(label: "rest") } fragment Rest on Query { sources(first: 1) { edges { node { name } } } }'
    const all = await parts(query)
    expect(all[0]!.data).toEqual({ archive: { version: 1 } })
    expect(joined(all)).toEqual(await whole(query))
    expect(happened.slice(0, 2)).toEqual(['read archive', 'part'])
  })

  test('in what is deferred, again', async () => {
    const query =
      '{ articles(first: 1) { edges { node { slug ... @defer { headline ... @defer(label: "b") { people(first: 3) { edges { node { name ... @defer { quoteCount } } } } } } } } } }'
    const all = await parts(query)
    expect(all[0]!.data).toEqual({ articles: { edges: [{ node: { slug: expect.any(String) } }] } })
    expect(joined(all)).toEqual(await whole(query))
  })

  test('a type that is known only from the answer', async () => {
    const query =
      '{ quotes(first: 5) { edges { node { ... @defer { speaker { __typename ... on Person { name } ... on Source { kind } } } } } } }'
    expect(joined(await parts(query))).toEqual(await whole(query))
  })

  test('switched off, it is an answer in one', async () => {
    const query = 'query ($later: Boolean!) { archive { version ... @defer(if: $later) { loadedAt } } }'
    const answer = await server.post({ query, variables: { later: false } }, ACCEPT)
    expect(answer.headers['content-type']).toMatch(/^application\/json/)
    expect(answer.json().data.archive).toHaveProperty('loadedAt')
    expect(await parts(query, { later: true })).toHaveLength(2)
  })

  test('for clients that take one part only, it is an answer in one', async () => {
    const first = await server.post({ query: NESTED })
    expect(first.headers['content-type']).toMatch(/^application\/json/)
    expect(first.json().data.quotes.edges[0].node.attribution.rule).toBeTruthy()
    await server.post({ query: NESTED })
    // And where that answer was kept, there is nothing to be sent later to anybody.
    expect((await server.post({ query: NESTED }, ACCEPT)).body).toBe(first.body)
  })

  test('what is wrong with a deferred part is said there, and the first part stands', async () => {
    const query =
      '{ articles(first: 1) { edges { node { slug ... @defer { quotes(first: 1000) { edges { cursor } } } } } } }'
    const all = await parts(query)
    expect(joined([all[0]!])).toHaveProperty('articles')
    const [later] = all[1]!.incremental!
    expect(later!.data).toBeNull()
    expect(later!.errors![0]).toMatchObject({
      message: expect.stringContaining('first: 1000'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  test('when the archive changes in between, the part is an error, not a mixture', async () => {
    let reads = 0
    beforeRead = () => {
      reads++
      if (reads !== 1) return
      setImmediate(() => {
        const database = new Database(server.archive.file)
        database.exec('UPDATE "Archive" SET version = version + 1')
        database.close()
      })
    }
    const all = await parts(NESTED)
    const later = all.slice(1).flatMap(({ incremental }) => incremental ?? [])
    expect(later[0]!.data).toBeNull()
    expect(later[0]!.errors![0]!.extensions.code).toBe('ARCHIVE_CHANGED')
  })
})

describe('@stream', () => {
  test('the first members come at once, the others one by one', async () => {
    const query = '{ quotes(first: 4) { edges @stream(initialCount: 1, label: "edges") { node { text } } } }'
    const all = await parts(query)
    expect((all[0]!.data as { quotes: { edges: unknown[] } }).quotes.edges).toHaveLength(1)
    const later = all.slice(1).flatMap(({ incremental }) => incremental ?? [])
    expect(later.map(({ path, items, label }) => [path.join('.'), items!.length, label])).toEqual([
      ['quotes.edges.1', 1, 'edges'],
      ['quotes.edges.2', 1, 'edges'],
      ['quotes.edges.3', 1, 'edges'],
    ])
    expect(joined(all)).toEqual(await whole(query))
  })

  test('of something that is no list is a mistake in the query', async () => {
    const answer = await server.post({ query: '{ archive @stream { version } }' }, ACCEPT)
    expect(answer.json().errors[0].message).toBe('@stream stands at archive, which is no list.')
  })
})

test('the cost is told in the first part, and nothing of it is kept', async () => {
  expect((await parts(NESTED))[0]!.extensions!.cost.requested).toBeGreaterThan(10)
  happened.length = 0
  await parts(NESTED)
  expect(happened.filter((what) => what.startsWith('read'))).toHaveLength(2)
})

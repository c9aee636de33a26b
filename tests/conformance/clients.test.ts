// The published clients, as a front end sets them up, against the running server.
import { createHash } from 'node:crypto'
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { Defer20220824Handler, GraphQL17Alpha9Handler } from '@apollo/client/incremental'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { relayStylePagination } from '@apollo/client/utilities'
import { Client, cacheExchange, fetchExchange } from '@urql/core'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { newServer, type TestServer } from '../server/test-server.ts'

let server: TestServer
let url: string
/** Also on a machine that has other things to do. */
const PATIENCE = { timeout: 15_000 }
/** Requests as they arrive: method and what is in the body. */
const requests: { readonly method: string; readonly body: Record<string, unknown> }[] = []
beforeAll(async () => {
  server = await newServer()
  await server.app.listen({ host: '127.0.0.1', port: 0 })
  url = `http://127.0.0.1:${(server.app.server.address() as { port: number }).port}/graphql`
})
afterAll(() => server.close())
beforeEach(() => {
  requests.length = 0
  types.length = 0
})

/** Types of the answers. */
const types: (string | null)[] = []

const watched: typeof fetch = async (address, options) => {
  requests.push({ method: options?.method ?? 'GET', body: JSON.parse(String(options?.body ?? '{}')) })
  const answer = await fetch(address, options)
  types.push(answer.headers.get('content-type'))
  return answer
}

const PAGE = gql`
  query Page($first: Int!, $after: String) {
    quotes(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          text
          speaker { id name }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`

interface Page {
  readonly quotes: {
    readonly totalCount: number
    readonly edges: readonly {
      readonly cursor: string
      readonly node: { readonly id: string; readonly text: string }
    }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  }
}

describe('Apollo Client', () => {
  const clientWith = (incrementalHandler: Defer20220824Handler | GraphQL17Alpha9Handler, ...links: ApolloLink[]) =>
    new ApolloClient({
      link: ApolloLink.from([...links, new HttpLink({ uri: url, fetch: watched })]),
      cache: new InMemoryCache({
        possibleTypes: { Speaker: ['Person', 'Source'], Node: ['Article', 'Paragraph', 'Person', 'Quote', 'Source'] },
        typePolicies: { Query: { fields: { quotes: relayStylePagination(['filter', 'kinds', 'order']) } } },
      }),
      incrementalHandler: incrementalHandler as Defer20220824Handler,
    })
  const newClient = (...links: ApolloLink[]) => clientWith(new GraphQL17Alpha9Handler(), ...links)

  test('pages a list to its end with fetchMore and relayStylePagination, every edge once', async () => {
    const client = newClient()
    const query = client.watchQuery<Page>({ query: PAGE, variables: { first: 4 } })
    // What a component is shown, each time.
    let shown: Page | undefined
    const subscription = query.subscribe(({ data, dataState }) => {
      if (dataState === 'complete') shown = data as Page
    })
    await vi.waitFor(() => expect(shown).toBeDefined(), PATIENCE)
    const { totalCount } = shown!.quotes
    expect(totalCount).toBeGreaterThan(8)
    for (let pages = 1; pages < Math.ceil(totalCount / 4); pages++) {
      const before = shown!.quotes.edges.length
      expect(shown!.quotes.pageInfo.hasNextPage).toBe(true)
      await query.fetchMore({ variables: { after: shown!.quotes.pageInfo.endCursor } })
      await vi.waitFor(() => expect(shown!.quotes.edges.length).toBeGreaterThan(before), PATIENCE)
    }
    subscription.unsubscribe()
    expect(shown!.quotes.pageInfo.hasNextPage).toBe(false)
    const ids = shown!.quotes.edges.map(({ node }) => node.id)
    expect(ids).toHaveLength(totalCount)
    expect(new Set(ids).size).toBe(totalCount)
    expect(requests).toHaveLength(Math.ceil(totalCount / 4))
  })

  test('normalises by id, and answers from its cache', async () => {
    const client = newClient()
    const { data } = await client.query<Page>({ query: PAGE, variables: { first: 3 } })
    expect(Object.keys(client.cache.extract() as object)).toContain(`Quote:${data!.quotes.edges[0]!.node.id}`)
    await client.query({ query: PAGE, variables: { first: 3 } })
    expect(requests).toHaveLength(1)
  })

  test('says what was wrong', async () => {
    const wrong = newClient().query({ query: gql`{ quotes(first: 1000) { totalCount edges { cursor } } }` })
    await expect(wrong).rejects.toThrow('quotes(first: 1000)')
  })

  test('sends hashes with its link for automatic persisted queries', async () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    const client = newClient(new PersistedQueryLink({ sha256 }))
    const ask = () => client.query<Page>({ query: PAGE, variables: { first: 2 }, fetchPolicy: 'no-cache' })
    expect((await ask()).data!.quotes.edges).toHaveLength(2)
    expect((await ask()).data!.quotes.edges).toHaveLength(2)
    // The hash is not known; hash and document; the hash alone.
    expect(requests.map(({ body }) => 'query' in body)).toEqual([false, true, false])
  })

  test.each([
    ['deferSpec=20220824', () => new Defer20220824Handler()],
    ['incrementalSpec=v0.2', () => new GraphQL17Alpha9Handler()],
  ])('puts the parts of a deferred answer together: %s', async (format, newHandler) => {
    const query = gql`
      query Later {
        quotes(first: 2) {
          edges { cursor node { id article { id slug } ... @defer { text article { id headline } } } }
        }
      }
    `
    const seen: unknown[] = []
    await new Promise<void>((resolve, reject) => {
      clientWith(newHandler())
        .watchQuery<Page>({ query })
        .subscribe({
          next: ({ data, dataState }) => {
            if (data) seen.push(data)
            if (dataState === 'complete') resolve()
          },
          error: reject,
        })
    })
    expect(seen.length).toBeGreaterThan(1)
    expect(seen[0]).not.toHaveProperty('quotes.edges.0.node.text')
    expect(seen.at(-1)).toHaveProperty('quotes.edges.1.node.article.headline')
    expect(seen.at(-1)).toHaveProperty('quotes.edges.1.node.article.slug')
    expect(types).toEqual([expect.stringContaining(format)])
  })

  test('shows a streamed list as it grows', async () => {
    const query = gql`query Streamed { quotes(first: 4) { nodes @stream(initialCount: 1) { id text } } }`
    const lengths: number[] = []
    const subscription = newClient()
      .watchQuery<{ quotes: { nodes: { text: string }[] } }>({ query })
      .subscribe(({ data }) => {
        const { nodes } = (data as { quotes?: { nodes: unknown[] } } | undefined)?.quotes ?? {}
        if (nodes) lengths.push(nodes.length)
      })
    await vi.waitFor(() => expect(lengths.at(-1)).toBe(4), PATIENCE)
    subscription.unsubscribe()
    expect(lengths[0]).toBe(1)
    expect(types).toEqual([expect.stringContaining('incrementalSpec=v0.2')])
  })
})

describe('urql', () => {
  const newClient = (preferGetMethod: boolean) =>
    new Client({ url, exchanges: [cacheExchange, fetchExchange], fetch: watched, preferGetMethod })

  test.each([false, true])('asks, pages, and answers from its cache; by GET: %s', async (byGet) => {
    const client = newClient(byGet)
    const first = await client.query<Page>(PAGE, { first: 3 })
    expect(first.error).toBeUndefined()
    const { endCursor } = first.data!.quotes.pageInfo
    const next = await client.query<Page>(PAGE, { first: 3, after: endCursor })
    const ids = [first, next].flatMap(({ data }) => data!.quotes.edges.map(({ node }) => node.id))
    expect(new Set(ids).size).toBe(6)
    await client.query<Page>(PAGE, { first: 3 })
    expect(requests.map(({ method }) => method)).toEqual(byGet ? ['GET', 'GET'] : ['POST', 'POST'])
  })

  test('says what was wrong', async () => {
    const { error } = await newClient(false).query('{ quotes(first: 1000) { edges { cursor } } }', {})
    expect(error?.graphQLErrors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' })
  })

  test('puts the parts of a deferred answer together', async () => {
    const { data, error } = await newClient(false)
      .query('{ quotes(first: 2) { edges { node { id ... @defer { text } } } } }', {})
      .toPromise()
    expect(error).toBeUndefined()
    expect(data.quotes.edges[0].node.id).toMatch(/^quo_/)
  })
})

test('plain fetch, by POST and by GET with its tag', async () => {
  const query = '{ quotes(first: 1) { edges { node { text } } } }'
  const posted = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await posted.json()) as { data: unknown }
  const address = `${url}?query=${encodeURIComponent(query)}`
  const got = await fetch(address)
  expect(((await got.json()) as { data: unknown }).data).toEqual(data)
  const again = await fetch(address, { headers: { 'if-none-match': got.headers.get('etag')! } })
  expect(again.status).toBe(304)
})

// Each limit: just inside it, and just past it.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { limitsOf } from '../../src/limits.ts'
import { MAX_PAGE } from '../../src/store/query/sql/paging/page-arguments.ts'
import type { Reader } from '../../src/store/reader.ts'
import { codeOf, newServer, type TestServer } from './test-server.ts'

let server: TestServer
const limits = { ...limitsOf('public'), depth: 5, aliases: 3, directives: 1, tokens: 90, cost: 500 }
beforeAll(async () => {
  server = await newServer({ limits })
})
afterAll(() => server.close())

const asks = async (query: string, variables: object = {}) => (await server.post({ query, variables })).json()

test('the limits are those that docs/limits.md tells', () => {
  const rows = [...readFileSync('docs/limits.md', 'utf8').matchAll(/^\| (?:`(\w+)`)? ?\| (\d+) \| (\d+) \|/gm)]
  const told = (column: 2 | 3) => rows.map((row) => Number(row[column]))
  for (const [profile, column] of [
    ['public', 2],
    ['locked', 3],
  ] as const) {
    const { limits } = readConfig({ PROFILE: profile }, '/')
    expect(told(column)).toEqual([...Object.values(limits), MAX_PAGE, 1])
  }
  // Each variable sets the limit of its row.
  for (const [place, [, variable]] of rows.entries()) {
    if (!variable) continue
    expect(Object.values(readConfig({ [variable]: '4321' }, '/').limits)[place]).toBe(4321)
  }
})

describe('depth', () => {
  test('fields in one another are counted through fragments', async () => {
    const inside = '{ quotes(first: 1) { edges { node { article { ...A } } } } } fragment A on Article { slug }'
    expect((await asks(inside)).errors).toBeUndefined()
    const past = inside.replace('{ slug }', '{ ... { document { path } } }')
    const { errors } = await asks(past)
    expect(errors[0].message).toBe('The operation is 6 fields deep, at most 5.')
    expect(errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
  })

  test('every operation of a document is looked at', async () => {
    const query =
      'query A { archive { version } } query B { quotes { edges { node { article { document { path } } } } } }'
    expect((await server.post({ query, operationName: 'A' })).json().errors[0].message).toContain('6 fields deep')
  })
})

describe('aliases', () => {
  test('__typename counts, in fragments too', async () => {
    expect(
      (await asks('{ a: __typename b: __typename ...F } fragment F on Query { c: __typename }')).data,
    ).toBeDefined()
    const { errors } = await asks(
      '{ a: __typename b: __typename ...F } fragment F on Query { c: __typename d: __typename }',
    )
    expect(errors[0].message).toBe('The document has more than 3 aliases.')
    expect(errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
  })
})

describe('directives and tokens', () => {
  test('directives at one place', async () => {
    expect((await asks('{ __typename @skip(if: false) }')).errors).toBeUndefined()
    const { errors } = await asks('{ __typename @skip(if: false) @include(if: true) }')
    expect(errors[0].message).toBe('2 directives stand at one place, at most 1.')
  })

  test('tokens, whose limit has the code of a limit', async () => {
    const { errors } = await asks(`{ ${'__typename '.repeat(100)} }`)
    expect(errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
  })

  test('fields, fragments counted as often as they are spread', async () => {
    const wide = await newServer({ limits: { ...limitsOf('public'), selections: 20 } }, { archive: server.archive })
    const query = `{ ${'...F '.repeat(10)} } fragment F on Query { __typename archive { version } }`
    const { errors } = (await wide.post({ query })).json()
    expect(errors[0].message).toMatch(/^The operation selects too many fields/)
    expect(errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
    await wide.close()
  })
})

describe('cost', () => {
  test('is told in every answer', async () => {
    const { extensions } = await asks('{ quotes(first: 2) { edges { node { text } } } }')
    // Query 1 + quotes 1 + connection 1 + edges 1 + 2 × (edge 1 + node 1 + quote 1)
    expect(extensions.cost).toEqual({ requested: 10, maximum: 500 })
  })

  test('past the maximum it is refused with the figure, by variables as by what is written', async () => {
    const query = 'query ($n: Int) { quotes(first: $n) { edges { node { article { id } } } } }'
    expect((await asks(query, { n: 90 })).errors).toBeUndefined()
    const answer = await asks(query, { n: 100 })
    expect(answer.data).toBeUndefined()
    expect(answer.errors[0].message).toBe('The operation costs 504, at most 500.')
    expect(answer.errors[0].extensions).toMatchObject({ code: 'COST_LIMIT_EXCEEDED', hint: expect.any(String) })
    expect(answer.extensions.cost).toEqual({ requested: 504, maximum: 500 })
  })

  test('can be asked for without anything being run', async () => {
    const query = '{ quotes(first: 100) { edges { node { article { id } } } } }'
    server.archive.statements.length = 0
    const answer = await server.post({ query }, { 'graphql-cost': 'validate' })
    expect(answer.json()).toEqual({ data: null, extensions: { cost: { requested: 504, maximum: 500 } } })
    expect(server.archive.statements).toEqual([])
  })
})

test('a page has at most 100 edges, said with the argument and where it stands, also in a fragment or a variable', async () => {
  const nested = '{ articles(first: 1) { edges { node { quotes(first: 101) { totalCount } } } } }'
  const { errors } = await asks(nested)
  expect(errors[0]).toMatchObject({
    message: expect.stringContaining('quotes(first: 101)'),
    path: ['articles'],
    locations: [{ line: 1, column: 46 }],
    extensions: { code: 'BAD_USER_INPUT', argument: 'first', field: 'articles.edges.node.quotes' },
  })
  const query = `query ($n: Int) { a: article(by: {slug: "x"}) { few: quotes(first: 2) { totalCount } ...F } }
    fragment F on Article { many: quotes(first: $n) { edges { cursor } } }`
  const { extensions, locations } = (await asks(query, { n: 200 })).errors[0]
  expect(extensions).toMatchObject({ argument: 'first', field: 'a.many' })
  expect(locations).toEqual([{ line: 2, column: 42 }])
})

describe('time', () => {
  /** Each statement takes this long, in milliseconds, and blocks, as SQLite does. */
  const slow = (milliseconds: number) => (reader: Reader) => ({
    ...reader,
    ask(...question: Parameters<Reader['ask']>) {
      const until = performance.now() + milliseconds
      while (performance.now() < until);
      return reader.ask(...question)
    },
  })

  test('no further field is read once it is up', async () => {
    let asked = 0
    const change = (reader: Reader) => {
      const slower = slow(40)(reader)
      const ask: Reader['ask'] = (...question) => {
        asked++
        return slower.ask(...question)
      }
      return { ...slower, ask }
    }
    const late = await newServer(
      { limits: { ...limitsOf('public'), milliseconds: 100 } },
      { archive: server.archive, change },
    )
    const roots = Array.from({ length: 20 }, (_, i) => `a${i}: archive { version }`).join(' ')
    const answer = await late.post({ query: `{ ${roots} }` })
    expect(answer.json().errors[0].message).toBe('The time for one request is up: 100 ms.')
    expect(codeOf(answer)).toBe('TIMEOUT')
    expect(asked).toBeLessThan(10)
    await late.close()
  })
})

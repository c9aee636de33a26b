// Each limit: just inside it, and just past it.
import { readFileSync } from 'node:fs'
import type { LightMyRequestResponse } from 'fastify'
import { getOperationAST, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { costOf } from '../../src/graph/cost/cost-of.ts'
import { executableSchema } from '../../src/graph/schema.ts'
import { limitsOf } from '../../src/limits.ts'
import { MAX_PAGE } from '../../src/store/query/sql/paging/page-arguments.ts'
import { openReader, type Reader } from '../../src/store/reader.ts'
import { DEMO, newArchive, type TestArchive } from '../graph/new-archive.ts'
import { codeOf, newServer, type TestServer } from './test-server.ts'

let server: TestServer
const PAGE =
  'query ($n: Int) { quotes(first: $n) { totalCount facets { kinds { count } } edges { node { article { id } } } } }'
/** A page of 99 quotes is accepted. */
const cost = priceOf(PAGE, { n: 99 })
const limits = { ...limitsOf('public'), depth: 5, aliases: 3, directives: 1, tokens: 90, cost }
beforeAll(async () => {
  server = await newServer({ limits })
})
afterAll(() => server.close())

function priceOf(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(query)
  return costOf(executableSchema())(document, getOperationAST(document)!, variables)
}

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
    const query = '{ quotes(first: 2) { edges { node { text } } } }'
    expect((await asks(query)).extensions.cost).toEqual({ requested: priceOf(query), maximum: cost })
  })

  test('past the maximum it is refused with the figure, by variables as by what is written', async () => {
    expect((await asks(PAGE, { n: 99 })).errors).toBeUndefined()
    const answer = await asks(PAGE, { n: 100 })
    expect(answer.data).toBeUndefined()
    expect(answer.errors[0].message).toBe(`The operation costs ${priceOf(PAGE, { n: 100 })}, at most ${cost}.`)
    expect(answer.errors[0].extensions).toMatchObject({ code: 'COST_LIMIT_EXCEEDED', hint: expect.any(String) })
    expect(answer.extensions.cost).toEqual({ requested: priceOf(PAGE, { n: 100 }), maximum: cost })
  })

  test('conditions without end, and one fragment sent later again and again, are refused before anything is read', async () => {
    server.archive.statements.length = 0
    const many = { and: Array(30_000).fill({}) }
    const filtered = await asks('query ($f: QuoteFilter) { quotes(filter: $f) { totalCount } }', { f: many })
    const spread = Array.from({ length: 5 }, (_, nth) => `...F @defer(label: "${nth}")`).join(' ')
    const fragment = 'fragment F on Quote { webAnnotation }'
    const deferred = await asks(`{ quotes(first: 100) { nodes { ${spread} } } } ${fragment}`)
    expect([filtered, deferred].map(({ errors }) => errors[0].extensions.code)).toEqual(
      Array(2).fill('COST_LIMIT_EXCEEDED'),
    )
    expect(server.archive.statements).toEqual([])
  })

  test('can be asked for without anything being run', async () => {
    const query = PAGE.replace('query ($n: Int)', '').replace('$n', '100')
    server.archive.statements.length = 0
    const answer = await server.post({ query }, { 'graphql-cost': 'validate' })
    expect(answer.json()).toEqual({
      data: null,
      errors: [
        {
          message: expect.stringContaining('nothing was run'),
          extensions: { code: 'COST_ONLY', hint: expect.any(String) },
        },
      ],
      extensions: { cost: { requested: priceOf(query), maximum: cost } },
    })
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

  describe('a statement at work is stopped', () => {
    const QUERY =
      'query ($order: QuoteOrder = NEWEST) { quotes(first: 5, order: $order) { facets { speakers { count } } edges { node { text } } } }'
    let archive: TestArchive
    let late: TestServer
    const begun: string[] = []
    /** Once it runs ahead, each look at the clock takes so many milliseconds. */
    let ahead = 0
    let skipped = 0
    const now = () => {
      skipped += ahead
      return performance.now() + skipped
    }
    beforeAll(async () => {
      archive = await newArchive([DEMO])
      const reader = openReader(archive.file, (statement) => begun.push(statement), { now })
      late = await newServer({}, { archive, change: () => reader })
      late.app.addHook('onClose', async () => reader.close())
    })
    afterAll(async () => {
      await late.close()
      archive.close()
    })
    const asked = (pace: number, ask: () => Promise<LightMyRequestResponse>) => {
      ahead = pace
      skipped = 0
      begun.length = 0
      return ask()
    }
    const inTime = (ask: () => Promise<LightMyRequestResponse>) => asked(0, ask)
    const tooLate = (ask: () => Promise<LightMyRequestResponse>) => asked(400, ask)

    test('when it is asked for the first time', async () => {
      const answer = await tooLate(() => late.post({ query: QUERY }))
      expect(codeOf(answer)).toBe('TIMEOUT')
      expect(answer.json().errors[0].message).toBe('The time for one request is up: 2000 ms.')
      expect(begun).toHaveLength(1)
    })

    test('when its document was answered before', async () => {
      const before = await inTime(() => late.post({ query: QUERY }))
      expect(before.json().errors).toBeUndefined()
      const answer = await tooLate(() => late.post({ query: QUERY, variables: { order: 'OLDEST' } }))
      expect(codeOf(answer)).toBe('TIMEOUT')
      expect(begun).toHaveLength(1)
      expect(
        (await inTime(() => late.post({ query: QUERY, variables: { order: 'LONGEST' } }))).json().errors,
      ).toBeUndefined()
    })

    test('when GraphQL executes it', async () => {
      const answer = await tooLate(() =>
        late.post({ query: QUERY.replace('quotes', '__schema { description } quotes') }),
      )
      expect(codeOf(answer)).toBe('TIMEOUT')
      expect(begun).toHaveLength(1)
    })

    test('when it is deferred', async () => {
      const query = QUERY.replace('facets { speakers { count } }', '... @defer { facets { speakers { count } } }')
      const accept = 'multipart/mixed; deferSpec=20220824'
      const answer = await tooLate(() => late.post({ query }, { accept }))
      expect(answer.body).toContain('"TIMEOUT"')
      expect(answer.body).toContain('"edges":[')
      expect(begun).toHaveLength(2)
    })
  })
})

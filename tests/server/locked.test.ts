// The locked profile: each of graphql-cop's twelve checks, by what it sends and what it would count as a finding.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newServer, type TestServer } from './test-server.ts'

let locked: TestServer
let open: TestServer
beforeAll(async () => {
  locked = await newServer({ profile: 'locked' })
  open = await newServer({}, { archive: locked.archive })
})
afterAll(async () => {
  await open.close()
  await locked.close()
})

const dataOf = (answer: { json(): { data?: unknown } }) => answer.json().data
const INTROSPECTION = '{ __schema { types { name fields { name type { name } } } } }'

describe('graphql-cop', () => {
  test('1: 101 aliases of __typename get no data', async () => {
    const query = `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`
    const answer = await locked.post({ query })
    expect(dataOf(answer)).toBeUndefined()
    expect(answer.json().errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
  })

  test('2: an array of ten operations is not run', async () => {
    const answer = await locked.post(Array(10).fill({ query: '{ __typename }' }))
    expect(answer.statusCode).toBe(400)
    expect(Array.isArray(answer.json())).toBe(false)
  })

  test('3: ten unknown directives are not each answered for', async () => {
    const answer = await locked.post({ query: '{ __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }' })
    expect(dataOf(answer)).toBeUndefined()
    expect(answer.json().errors.length).not.toBe(10)
  })

  test('4: introspection in circles gets no data', async () => {
    const fields = 'fields { type { '.repeat(5)
    const query = `{ __schema { types { ${fields} name ${' } }'.repeat(5)} } } }`
    expect(dataOf(await locked.post({ query }))).toBeUndefined()
    expect(dataOf(await open.post({ query }))).toBeUndefined()
  })

  test('5: the schema does not describe itself, and no error says how to make it', async () => {
    const answer = await locked.post({ query: INTROSPECTION })
    expect(dataOf(answer)).toBeUndefined()
    expect(answer.body).not.toMatch(/apollo|introspection: true/i)
    expect(dataOf(await open.post({ query: INTROSPECTION }))).toBeDefined()
  })

  test('6: a misspelt field is not corrected', async () => {
    const query = '{ articels { totalCount } }'
    expect((await locked.post({ query })).body).not.toContain('Did you mean')
    expect((await open.post({ query })).body).toContain('Did you mean')
  })

  test('7: a browser finds no playground', async () => {
    const accept = { accept: 'text/html', 'apollo-require-preflight': '1' }
    const answer = await locked.get('/graphql', accept)
    expect(answer.headers['content-type']).toMatch(/json/)
    expect(answer.body).not.toMatch(/graphiql|playground/i)
    expect((await open.get('/graphql', accept)).body).toMatch(/graphiql/i)
  })

  test('8: a query by GET without a header is not run', async () => {
    const answer = await locked.ask('{ __typename }')
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors[0].extensions.code).toBe('CROSS_SITE_REQUEST')
    expect(dataOf(await locked.ask('{ __typename }', { 'apollo-require-preflight': '1' }))).toEqual({
      __typename: 'Query',
    })
    expect(dataOf(await open.ask('{ __typename }'))).toEqual({ __typename: 'Query' })
  })

  test('9: a mutation by GET is not run', async () => {
    for (const server of [locked, open]) {
      const answer = await server.ask('mutation { __typename }', { 'apollo-require-preflight': '1' })
      expect(answer.statusCode).toBeLessThan(500)
      expect(dataOf(answer)).toBeUndefined()
      expect(answer.json().errors.length).toBeGreaterThan(0)
    }
  })

  test('10: a form is not read', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    for (const server of [locked, open]) {
      const answer = await server.post('query=%7B__typename%7D', headers)
      expect(answer.statusCode).toBe(415)
      expect(dataOf(answer)).toBeUndefined()
    }
  })

  test('11 and 12: no answer carries traces, and no error a stack', async () => {
    for (const query of ['{ __typename }', '{ ', '{ nothing }']) {
      const { extensions = {}, errors = [] } = (await locked.post({ query })).json()
      expect(Object.keys(extensions)).not.toContain('tracing')
      for (const error of errors) expect(Object.keys(error.extensions).sort()).toEqual(['code', 'hint'])
    }
  })
})

test('the schema is not served as text either', async () => {
  expect((await locked.get('/schema.graphql')).statusCode).toBe(404)
  expect((await open.get('/schema.graphql')).statusCode).toBe(200)
})

test('a value that is nearly right is not corrected, in a document or a variable', async () => {
  const bodies = [
    { query: '{ quotes(order: NEWST) { totalCount } }' },
    { query: 'query ($o: QuoteOrder!) { quotes(order: $o) { totalCount } }', variables: { o: 'NEWST' } },
    { query: 'query ($f: QuoteFilter) { quotes(filter: $f) { totalCount } }', variables: { f: { minLengt: 1 } } },
    { query: '{ quotes(filter: {minLengt: 1}) { totalCount } }' },
    { query: '{ quotes(firs: 1) { totalCount } }' },
    { query: '{ quotes { edges { node { ... on Quot { text } } } } }' },
  ]
  for (const body of bodies) {
    const answer = await locked.post(body)
    expect(answer.json().errors.length).toBeGreaterThan(0)
    expect(answer.body).not.toMatch(/did you mean|NEWEST|minLength|first|Quote\b(?!Order|Filter)/i)
  }
})

test('the locked limits are the tighter ones', async () => {
  const query = `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: __typename`).join(' ')} }`
  expect(dataOf(await locked.post({ query }))).toBeUndefined()
  expect(dataOf(await open.post({ query }))).toBeDefined()
})

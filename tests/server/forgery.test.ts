// What a page of another site could have a visitor's browser send.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, newServer, type TestServer } from './test-server.ts'

let server: TestServer
let trusting: TestServer
beforeAll(async () => {
  server = await newServer()
  trusting = await newServer({ corsOrigins: ['https://news.example'] }, { archive: server.archive })
})
afterAll(async () => {
  await trusting.close()
  await server.close()
})

const QUERY = '{ archive { version } }'

test.each([
  ['cross-site', { cookie: 'session=1' }],
  ['cross-site', { authorization: 'Basic eDp5' }],
  ['same-site', { cookie: 'session=1' }],
  ['same-site', { authorization: 'Basic eDp5' }],
  ['cross-site', { 'sec-fetch-mode': 'no-cors' }],
])('a %s GET with %o is refused', async (site, headers) => {
  const answer = await server.ask(QUERY, { 'sec-fetch-site': site, ...headers } as Record<string, string>)
  expect(answer.statusCode).toBe(403)
  expect(codeOf(answer)).toBe('CROSS_SITE_REQUEST')
})

test('it is refused before anything that was kept, or a tag, is looked at', async () => {
  const tag = (await server.ask(QUERY)).headers.etag as string
  expect((await server.ask(QUERY, { 'if-none-match': tag })).statusCode).toBe(304)
  const headers = { 'sec-fetch-site': 'cross-site', cookie: 'a=b', 'if-none-match': tag }
  expect((await server.ask(QUERY, headers)).statusCode).toBe(403)
})

test.each([
  ['from the address bar', { 'sec-fetch-site': 'none', cookie: 'session=1' }],
  ['from a page of the same origin', { 'sec-fetch-site': 'same-origin', cookie: 'session=1' }],
  ['from a foreign page in nobody’s name', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }],
  ['from a program', {}],
])('a GET %s is answered', async (_, headers) => {
  expect((await server.ask(QUERY, headers as Record<string, string>)).json().data.archive.version).toBe(1)
})

test('a page of an origin that is trusted may ask with cookies', async () => {
  const headers = { 'sec-fetch-site': 'cross-site', cookie: 'session=1' }
  expect((await trusting.ask(QUERY, { ...headers, origin: 'https://news.example' })).statusCode).toBe(200)
  expect((await trusting.ask(QUERY, { ...headers, origin: 'https://else.example' })).statusCode).toBe(403)
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a POST of %s, which no browser asks about first, is refused',
  async (type) => {
    const answer = await server.post({ query: QUERY }, { 'content-type': type })
    expect(answer.statusCode).toBe(415)
    expect(codeOf(answer)).toBe('UNSUPPORTED_MEDIA_TYPE')
  },
)

test('a POST without a content type is refused', async () => {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: Buffer.from('{"query":"{__typename}"}'),
  })
  expect(answer.statusCode).toBe(415)
})

// The reading room's pages and files, as the server sends them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newServer, type TestServer } from './test-server.ts'

const ARTICLE = '/article/2020-08-15-belaruss-lukashenka-rejects-foreign-mediation-of-postelection-crisis'
const HTML = { accept: 'text/html' }

let server: TestServer
beforeAll(async () => {
  server = await newServer()
}, 120_000)
afterAll(() => server.close())

test('every view has a page, with a policy that lets nothing inline or foreign in', async () => {
  for (const path of [
    '/',
    ARTICLE,
    '/person/alyaksandr-lukashenka',
    '/source/belta',
    '/search',
    '/compare',
    '/archive',
  ]) {
    const answer = await server.get(path, HTML)
    expect(answer.statusCode, path).toBe(200)
    const policy = String(answer.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(answer.body).not.toMatch(/ (?:style|on\w+)=|<style/)
    const again = await server.get(path, { ...HTML, 'if-none-match': answer.headers.etag as string })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  }
})

test('a page says what it is about before it is opened, with the signs of markup escaped', async () => {
  const { body } = await server.get(ARTICLE, HTML)
  expect(body).toContain('<title>Belarus&#39;s Lukashenka Rejects Foreign Mediation')
  expect(body).toContain('<meta property="og:description" content="RFE/RL, 2020-08-15. A defiant Belarusian President')
  expect(body).toContain('provide a &quot;full range of assistance&quot;')
  const { data } = (await server.ask('{ quotes(filter: { text: "give up the country" }) { nodes { id } } }')).json()
  const [{ id }] = data.quotes.nodes
  for (const path of [`/quote/${id}`, `${ARTICLE}?quote=${id}`])
    expect((await server.get(path, HTML)).body, path).toContain(
      '<meta property="og:title" content="Alyaksandr Lukashenka: “We will not give up the country',
    )
})

test('what the archive does not have is a 404: a page for readers, JSON for programs', async () => {
  for (const path of ['/article/none', '/person/none', '/source/none', '/quote/quo_none', '/no/such/page'])
    expect((await server.get(path, HTML)).statusCode, path).toBe(404)
  expect((await server.get('/no/such/page')).json().errors[0].extensions.code).toBe('NOT_FOUND')
})

test('the files that a page names are kept for good, and all of them are there', async () => {
  const { body } = await server.get(ARTICLE, HTML)
  const files = [...new Set(body.match(/\/room\/[\w.-]+/g))]
  expect(files.length).toBeGreaterThan(5)
  let bytes = 0
  for (const path of files) {
    const answer = await server.get(path, { 'accept-encoding': 'br' })
    expect(answer.statusCode, path).toBe(200)
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    bytes += answer.rawPayload.length
  }
  expect(bytes).toBeLessThan(120_000)
})

test('its operations are taken where nothing else is', async () => {
  const locked = await newServer({ profile: 'locked', persisted: { documents: new Map(), only: true } })
  const { body } = await locked.get(ARTICLE, HTML)
  expect(body).toContain('<title>Belarus')
  expect((await locked.post({ query: '{ archive { version } }' })).json().errors[0].extensions.code).toBe(
    'PERSISTED_ONLY',
  )
  await locked.close()
})

test('switched off, it leaves the API alone', async () => {
  const without = await newServer({ readingRoom: false })
  expect((await without.get('/', HTML)).headers.location).toBe('/graphql')
  expect((await without.get('/archive', HTML)).statusCode).toBe(404)
  await without.close()
})

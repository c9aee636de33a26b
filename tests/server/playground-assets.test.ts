// The playground's files: compressed once, kept by browsers for good, and never sent again where they are known.
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packAssets } from '../../src/server/playground/pack-assets.ts'
import { newServer, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  await packAssets()
  server = await newServer()
}, 120_000)
afterAll(() => server.close())

const HTML = { accept: 'text/html' }
const page = async () => (await server.get('/graphql', HTML)).body
const named = async () => [...new Set((await page()).match(/playground\/[\w.-]+/g))].map((path) => `/${path}`)

test('the page is small, names its files, and is not sent again to whom has it', async () => {
  const answer = await server.get('/graphql', HTML)
  expect(answer.rawPayload.length).toBeLessThan(20_000)
  expect(await named()).toHaveLength(7)
  expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  const again = await server.get('/graphql', { ...HTML, 'if-none-match': answer.headers.etag as string })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test('each file is sent in the form that is taken, the same in all of them, for good', async () => {
  for (const path of await named()) {
    const plain = await server.get(path)
    expect(plain.statusCode, path).toBe(200)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const zipped = await server.get(path, { 'accept-encoding': 'gzip, deflate' })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(zipped.rawPayload).equals(plain.rawPayload), path).toBe(true)
    const small = await server.get(path, { 'accept-encoding': 'gzip, deflate, br, zstd' })
    expect(small.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(small.rawPayload).equals(plain.rawPayload), path).toBe(true)
    expect(Number(small.headers['content-length'])).toBe(small.rawPayload.length)
    for (const answer of [plain, zipped, small]) expect(answer.headers.vary).toContain('accept-encoding')
    const again = await server.get(path, { 'if-none-match': plain.headers.etag as string })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  }
})

test('no encoding that is refused is sent, and HEAD sends none', async () => {
  const [path] = await named()
  const only = await server.get(path!, { 'accept-encoding': 'br;q=0, gzip' })
  expect(only.headers['content-encoding']).toBe('gzip')
  expect((await server.get(path!, { 'accept-encoding': '*' })).statusCode).toBe(200)
  const head = await server.app.inject({ method: 'HEAD', url: path! })
  expect([head.statusCode, head.body]).toEqual([200, ''])
})

test('nothing else can be read by an address', async () => {
  for (const name of ['assets.json', '..%2f..%2fpackage.json', 'x', '__proto__', `${(await named())[0]!.slice(12)}.br`])
    expect((await server.get(`/playground/${name}`)).statusCode, name).toBe(404)
})

test('scripts come from the page’s own server only', async () => {
  const { headers, body } = await server.get('/graphql', HTML)
  expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self';/)
  expect(body.match(/<script(?![^>]*\bsrc=)[^>]*>/g)).toEqual(['<script type="application/json" id="settings">'])
})

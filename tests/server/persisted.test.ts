// Documents that are sent by their hash: remembered from clients, or known from a manifest.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ManifestError, readManifest } from '../../src/server/operations/persisted-documents.ts'
import { codeOf, newServer, type TestServer } from './test-server.ts'

const sha = (text: string) => createHash('sha256').update(text).digest('hex')
const KNOWN = 'query Known($n: Int) { quotes(first: $n) { edges { node { text } } } }'
const documents = new Map([[sha(KNOWN), KNOWN]])

let server: TestServer
let strict: TestServer
beforeAll(async () => {
  server = await newServer({ persisted: { documents, only: false } })
  strict = await newServer({ persisted: { documents, only: true }, profile: 'locked' }, { archive: server.archive })
})
afterAll(async () => {
  await strict.close()
  await server.close()
})

const extensionsOf = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: sha(query) } })
const edgesOf = (answer: { json(): { data?: { quotes: { edges: unknown[] } } } }) => answer.json().data?.quotes.edges

describe('automatic persisted queries', () => {
  const query = '{ archive { counts { quotes } } }'

  test('the hash alone is answered once the document was sent with it, and from then on', async () => {
    const unknown = await server.post({ extensions: extensionsOf(query) })
    expect(codeOf(unknown)).toBe('PERSISTED_QUERY_NOT_FOUND')
    await server.post({ query }) // kept as an answer: it must not keep the hash from being learned
    const taught = await server.post({ query, extensions: extensionsOf(query) })
    expect(taught.json().data.archive.counts.quotes).toBeGreaterThan(0)
    for (const _ of [1, 2])
      expect((await server.post({ extensions: extensionsOf(query) })).json().data).toEqual(taught.json().data)
    const url = `/graphql?extensions=${encodeURIComponent(JSON.stringify(extensionsOf(query)))}`
    const got = await server.get(url)
    expect(got.json().data).toEqual(taught.json().data)
    expect((await server.get(url, { 'if-none-match': got.headers.etag as string })).statusCode).toBe(304)
  })

  test('a hash of something else is refused', async () => {
    const answer = await server.post({ query, extensions: extensionsOf('{ __typename }') })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().data).toBeUndefined()
  })
})

describe('documentId', () => {
  test('is answered by POST and GET, with variables', async () => {
    const documentId = `sha256:${sha(KNOWN)}`
    expect(edgesOf(await server.post({ documentId, variables: { n: 2 } }))).toHaveLength(2)
    const variables = encodeURIComponent('{"n":3}')
    const got = await server.get(`/graphql?documentId=${documentId}&variables=${variables}&operationName=Known`)
    expect(edgesOf(got)).toHaveLength(3)
    const again = await server.get(`/graphql?documentId=${documentId}&variables=${variables}&operationName=Known`, {
      'if-none-match': got.headers.etag as string,
    })
    expect(again.statusCode).toBe(304)
  })

  test('is not remembered from clients, and wants its form', async () => {
    const query = '{ archive { version } }'
    await server.post({ query, extensions: extensionsOf(query) })
    for (const documentId of [
      `sha256:${sha(query)}`,
      sha(KNOWN),
      `md5:${sha(KNOWN)}`,
      `sha256:${sha(KNOWN).toUpperCase()}`,
      7,
    ]) {
      const answer = await server.post({ documentId })
      expect(answer.statusCode).toBe(400)
      expect(answer.json().errors).toHaveLength(1)
      expect(codeOf(answer)).toBe('PERSISTED_DOCUMENT_NOT_FOUND')
    }
  })
})

describe('a server of its manifest only', () => {
  test('answers its documents, by either kind of name', async () => {
    expect(edgesOf(await strict.post({ documentId: `sha256:${sha(KNOWN)}`, variables: { n: 2 } }))).toHaveLength(2)
    expect(edgesOf(await strict.post({ extensions: extensionsOf(KNOWN), variables: { n: 1 } }))).toHaveLength(1)
  })

  test('answers nothing else, whatever it is sent as', async () => {
    const query = '{ archive { version } }'
    for (const body of [
      { query },
      { query: KNOWN },
      { query, extensions: extensionsOf(query) },
      { extensions: extensionsOf(query) },
      { query, documentId: null },
    ]) {
      const answer = await strict.post(body)
      expect(codeOf(answer)).toBe('PERSISTED_ONLY')
      expect(answer.json().data).toBeUndefined()
    }
    expect(codeOf(await strict.ask(query, { 'apollo-require-preflight': '1' }))).toBe('PERSISTED_ONLY')
    expect(codeOf(await strict.post([{ query }]))).toBe('BAD_REQUEST')
  })
})

describe('a manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
  const file = join(folder, 'documents.json')
  afterAll(() => rmSync(folder, { recursive: true }))
  const read = (text: string) => {
    writeFileSync(file, text)
    return readManifest(file)
  }

  test('has the hashes with or without their prefix', () => {
    expect(read(JSON.stringify({ [`sha256:${sha(KNOWN)}`]: KNOWN }))).toEqual(documents)
    expect(read(JSON.stringify({ [sha(KNOWN)]: KNOWN }))).toEqual(documents)
  })

  test.each([
    ['no JSON', '{', 'it is no JSON object'],
    ['a wrong hash', JSON.stringify({ abc: KNOWN }), '"abc" is not the SHA-256 of its document'],
    ['no document', JSON.stringify({ [sha(KNOWN)]: 1 }), 'is not the SHA-256'],
  ])('with %s is refused in one line', (_, text, problem) => {
    expect(() => read(text)).toThrow(ManifestError)
    expect(() => read(text)).toThrow(problem)
    expect(() => readManifest(join(folder, 'none.json'))).toThrow('there is no such file')
  })
})

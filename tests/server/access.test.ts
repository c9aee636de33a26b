// Who may ask: tokens by name, which can be revoked while the server runs, and reading that needs one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { maskAddress, openAccess } from '../../src/server/access/access.ts'
import { hashOf, knownTokens } from '../../src/server/access/known-tokens.ts'
import { readTokens, TokensFileError } from '../../src/server/access/read-tokens-file.ts'
import { tokenOf } from '../../src/server/access/token-of.ts'
import { rateLimit } from '../../src/server/limits/rate-limit.ts'
import { codeOf, newServer, type TestServer } from './test-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'tokens-'))
const file = join(folder, 'editors.yaml')
afterAll(() => rmSync(folder, { recursive: true }))

const entry = (name: string, token: string, roles = 'correct') =>
  `- name: ${name}\n  token: sha256:${hashOf(token)}\n  roles: [${roles}]\n`
const [ADA, BO, ADMIN] = ['otr_the-token-of-ada', 'otr_the-token-of-bo', 'the-token-of-the-admin']

describe('the file of editors', () => {
  test('gives names and roles; a name may have several tokens, and roles may be none', () => {
    const editors = readTokens(entry('Ada', ADA, 'correct, reload') + entry('Ada', 'other') + entry('Desk', BO, ''))
    expect([...editors.values()].map(({ name, roles, isAdmin }) => [name, [...roles], isAdmin])).toEqual([
      ['Ada', ['correct', 'reload'], false],
      ['Ada', ['correct'], false],
      ['Desk', [], false],
    ])
    expect(readTokens('').size).toBe(0)
  })

  test.each([
    [
      'a token that is not hashed',
      `- name: Ada\n  token: ${ADA}\n  roles: []`,
      'line 1: token of Ada: expected "sha256:"',
    ],
    [
      'a role that is not known',
      entry('Ada', ADA) + entry('Bo', BO, 'rule'),
      'line 4: roles of Bo: expected a list of',
    ],
    ['no name', `- token: sha256:${hashOf(ADA)}`, 'line 1: expected a name'],
    ['the name of ADMIN_TOKEN', entry('admin', ADA), 'line 1: "admin" is the editor of ADMIN_TOKEN'],
    ['a token twice', entry('Ada', ADA) + entry('Bo', ADA), 'line 4: token of Bo: it is in the list already'],
    ['a misspelt member', `${entry('Ada', ADA)}  role: [reload]`, 'line 1: "role": expected name, token and roles'],
    ['no list', 'Ada: token', 'line 1: expected a list of editors'],
    ['no YAML', `- name: "${ADA}\n  x`, 'no YAML'],
  ])('with %s is refused, and the message has no token in it', (_, text, message) => {
    expect(() => readTokens(text)).toThrow(TokensFileError)
    expect(() => readTokens(text)).toThrow(message)
    expect(() => readTokens(text)).not.toThrow(ADA)
  })

  test('is read again whenever it changes: a token that is taken out is refused from then on', () => {
    const lines: string[] = []
    writeFileSync(file, entry('Ada', ADA) + entry('Bo', BO))
    const tokens = knownTokens({ adminToken: ADMIN, file, log: (line) => lines.push(line) })
    const names = () => [ADA, BO, ADMIN].map((token) => tokens.editorOf(token)?.name)
    expect(names()).toEqual(['Ada', 'Bo', 'admin'])
    writeFileSync(file, entry('Bo', BO))
    expect(names()).toEqual([undefined, 'Bo', 'admin'])
    writeFileSync(file, `${entry('Bo', BO)}- wrong`)
    expect(names()).toEqual([undefined, undefined, 'admin'])
    rmSync(file)
    expect(names()).toEqual([undefined, undefined, 'admin'])
    writeFileSync(file, entry('Ada', ADA))
    expect(names()).toEqual(['Ada', undefined, 'admin'])
    expect(lines).toEqual([
      'EDITOR_TOKENS: the file was read again',
      expect.stringContaining('line 4: expected a name'),
      expect.stringContaining('there is no such file'),
      'EDITOR_TOKENS: the file was read again',
    ])
  })

  test('keeps the server from starting where it is not there or wrong', () => {
    const log = () => {}
    expect(() => knownTokens({ file: join(folder, 'none.yaml'), log })).toThrow('there is no such file')
    writeFileSync(file, '- wrong')
    expect(() => knownTokens({ file, log })).toThrow(`EDITOR_TOKENS is "${file}": line 1`)
  })

  test('or another token has to be there where reading needs one', () => {
    expect(() => readConfig({ READ_TOKEN_REQUIRED: 'true' }, '/')).toThrow('EDITOR_TOKENS')
    const config = readConfig({ READ_TOKEN_REQUIRED: 'true', EDITOR_TOKENS: 'editors.yaml' }, '/root')
    expect([config.readTokenRequired, config.editorTokens]).toEqual([true, '/root/editors.yaml'])
  })
})

describe('tries', () => {
  test('are counted for each client, logged without token and address, and taken again later', () => {
    let time = 0
    const lines: string[] = []
    const tokens = knownTokens({ adminToken: ADMIN, log: () => {} })
    const access = openAccess(
      tokens,
      (line) => lines.push(line),
      rateLimit(10, () => time),
    )
    const ask = (token: string, address = '192.0.2.77') => {
      const who = access.whoAsks(`Bearer ${token}`, address)
      return 'code' in who ? who.code : who.name
    }
    for (let times = 0; times < 20; times++)
      expect(access.whoAsks(undefined, '192.0.2.77')).toMatchObject({ status: 401 })
    expect(ask(ADMIN)).toBe('admin')
    for (let times = 0; times < 10; times++) expect(ask(ADA)).toBe('UNAUTHENTICATED')
    expect([ask(ADA), ask(ADMIN), ask(ADMIN, '198.51.100.1')]).toEqual(['RATE_LIMITED', 'RATE_LIMITED', 'admin'])
    time = 5_999
    expect(ask(ADMIN)).toBe('RATE_LIMITED')
    time = 6_000
    expect([ask(ADMIN), ask(ADMIN), ask(ADA), ask(ADMIN)]).toEqual([
      'admin',
      'admin',
      'UNAUTHENTICATED',
      'RATE_LIMITED',
    ])
    expect(lines).toHaveLength(11)
    expect(new Set(lines)).toEqual(
      new Set(['a wrong token from 192.0.2.0/24', 'a wrong token from 192.0.2.0/24; none is taken from there for 6 s']),
    )
  })

  test('a client is logged as a network', () => {
    expect(['192.0.2.77', '::ffff:192.0.2.77', '2001:db8:1:2::9', ''].map(maskAddress)).toEqual([
      '192.0.2.0/24',
      '192.0.2.0/24',
      '2001:db8:1::/48',
      'an unknown address',
    ])
  })

  test('a token comes as a bearer token, or as the password that a browser asks for', () => {
    const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`
    expect([`bearer ${ADA}`, basic(`any:${ADA}`), basic(`:${ADA}`), ADA, 'Bearer ', undefined].map(tokenOf)).toEqual([
      ADA,
      ADA,
      ADA,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('where reading needs a token', () => {
  let server: TestServer
  beforeAll(async () => {
    writeFileSync(file, entry('Desk', BO, ''))
    const tokens = knownTokens({ file, log: () => {} })
    server = await newServer({ access: openAccess(tokens, () => {}), readTokenRequired: true })
  })
  afterAll(() => server.close())
  const bearer = { authorization: `Bearer ${BO}` }
  const QUERY = '/graphql?query={archive{version}}'

  test.each([
    ['GET', QUERY],
    ['POST', '/graphql'],
    ['GET', '/graphql'],
    ['GET', '/graphql/stream?query=subscription{newQuotes{text}}'],
    ['POST', '/graphql/stream'],
    ['GET', '/schema.graphql'],
    ['HEAD', '/schema.graphql'],
    ['GET', '/'],
    ['GET', '/search?q=x'],
    ['GET', '/article/none'],
    ['GET', '/room/none.js'],
    ['GET', '/playground/none.js'],
    ['GET', '/nowhere'],
    ['DELETE', '/graphql'],
    ['GET', '/health?x'],
  ] as const)('%s %s answers nobody without one', async (method, url) => {
    const headers = { accept: 'text/event-stream, application/json' }
    const asked = { method, url, headers, ...(method === 'POST' && { payload: { query: '{ __typename }' } }) }
    const refused = await server.app.inject(asked)
    expect([refused.statusCode, refused.headers['www-authenticate']]).toEqual([401, 'Bearer'])
    const known = await server.app.inject({ ...asked, headers: { ...headers, ...bearer } })
    expect(known.statusCode).not.toBe(401)
  })

  test('/health and /ready need none', async () => {
    for (const url of ['/health', '/ready']) expect((await server.get(url)).statusCode).toBe(200)
  })

  test('a browser asks for one, and the page says what its reader may know', async () => {
    const html = { accept: 'text/html' }
    const slugs = await server.post({ query: '{ articles(first: 1) { nodes { slug } } }' }, bearer)
    const [{ slug }] = slugs.json().data.articles.nodes
    const refused = await server.get(`/article/${slug}`, html)
    expect(refused.headers['www-authenticate']).toMatch(/^Basic /)
    const page = await server.get(`/article/${slug}`, {
      ...html,
      authorization: `Basic ${Buffer.from(`desk:${BO}`).toString('base64')}`,
    })
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, expect.stringMatching(/^private/)])
    expect(page.body).toContain('<meta property="og:type" content="article">')
  })

  test('answers are stored and known again, but by no cache on the way', async () => {
    for (let time = 0; time < 3; time++) await server.get(QUERY, bearer)
    const answer = await server.get(QUERY, bearer)
    expect(answer.headers).toMatchObject({
      'server-timing': expect.stringContaining('kept'),
      'cache-control': expect.stringMatching(/^private, max-age=0/),
    })
    const again = { ...bearer, 'if-none-match': String(answer.headers.etag) }
    expect((await server.get(QUERY, again)).statusCode).toBe(304)
    expect((await server.get(QUERY, { 'if-none-match': String(answer.headers.etag) })).statusCode).toBe(401)
  })

  test('wrong ones are limited here too', async () => {
    const ask = () => server.post({ query: '{ __typename }' }, { authorization: 'Bearer wrong' })
    const answers = []
    for (let time = 0; time < 11; time++) answers.push(await ask())
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array(10).fill(401), 429])
    expect([codeOf(answers[0]!), codeOf(answers[10]!)]).toEqual(['UNAUTHENTICATED', 'RATE_LIMITED'])
    expect(Number(answers[10]!.headers['retry-after'])).toBeGreaterThan(0)
  })
})

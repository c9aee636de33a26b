// Excerpts are what leaves the server, whichever way it answers: Apollo, a prepared operation, a stored answer, parts, a page.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createServer } from '../../src/server.ts'
import { readHere } from '../../src/store/readers/read-here.ts'
import { MISSION, newArchive, openTestArchive } from '../graph/new-archive.ts'
import { newServer, type TestServer } from './test-server.ts'

/** Of the story's sentences one with a quote and one without. */
const QUOTED = 'We will not give up the country to anyone'
const WITHHELD = 'Earlier, the leaders of Poland, Estonia'
const NOTICE = 'Copyright (c) 2020. RFE/RL, Inc.'

let server: TestServer
let full: TestServer
beforeAll(async () => {
  const archive = await newArchive([MISSION])
  full = await newServer({}, { archive })
  server = await newServer({}, { archive: openTestArchive(archive.file, 'excerpt') })
})
afterAll(async () => {
  await server.close()
  server.archive.close()
  await full.close()
  full.archive.close()
})

const TEXTS = `{ articles { nodes { newsArticle ninjs document { text } paragraphs { text highlights { text } } rights { access copyrightNotice url } } } }`

test.each([
  ['by Apollo', 0, {}],
  ['by the executor', 0, { authorization: 'Bearer x' }],
  ['as prepared', 2, {}],
  ['as stored', 4, {}],
] as const)('an answer %s', async (_, before, headers) => {
  for (let times = 0; times < before; times++) await server.post({ query: TEXTS }, headers)
  const { body } = await server.post({ query: TEXTS }, headers)
  expect(body).toContain(QUOTED)
  expect(body).toContain(NOTICE)
  expect(body).not.toContain(WITHHELD)
  expect((await full.post({ query: TEXTS }, headers)).body).toContain(WITHHELD)
})

test('an answer in parts', async () => {
  const query = '{ articles { nodes { headline ... @defer { paragraphs { text } document { text } } } } }'
  const headers = { accept: 'multipart/mixed; incrementalSpec=v0.2' }
  const { body } = await server.post({ query }, headers)
  expect(body).toContain('hasNext')
  expect(body).toContain(QUOTED)
  expect(body).not.toContain(WITHHELD)
})

test('answers of the two kinds of server have tags of their own', async () => {
  const tags = await Promise.all(
    [server, full].map(async (one) => (await one.ask('{ archive { version } }')).headers.etag),
  )
  expect(tags[0]).not.toBe(tags[1])
})

test('what is said of a page before it is opened', async () => {
  const { articles } = (
    await server.post({ query: '{ articles { nodes { slug quotes(first: 1) { nodes { id } } } } }' })
  ).json().data
  const [{ slug, quotes }] = articles.nodes
  for (const path of [`/article/${slug}`, `/quote/${quotes.nodes[0].id}`]) {
    const { body } = await server.get(path, { accept: 'text/html' })
    const description = /<meta property="og:description" content="([^"]*)">/.exec(body)![1]
    expect(description).toContain(NOTICE)
    expect(description).toContain('https://www.rferl.org/a/')
    expect(body).toContain('<meta name="dcterms.rights" content="Copyright (c) 2020.')
    expect(body).not.toContain(WITHHELD)
  }
})

test('the setting is read from the environment', async () => {
  const app = await createServer(readHere(server.archive.reader), { playground: true, log: () => {} })
  const payload = { query: '{ archive { textAccess } }' }
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload })
  expect(answer.json().data).toEqual({ archive: { textAccess: 'EXCERPT' } })
})

// The audits of graphql-http, which are the specification GraphQL over HTTP, against the server as it runs.
import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, newServer, type TestServer } from '../server/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await newServer()
  await server.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => server.close())

test('all 61 audits are passed, none of them with a notice or a warning', async () => {
  const { port } = server.app.server.address() as { port: number }
  const results = await auditServer({ url: `http://127.0.0.1:${port}/graphql` })
  const failed = results.flatMap((result) =>
    result.status === 'ok' ? [] : [`${result.id} ${result.name}: ${result.reason}`],
  )
  expect(failed).toEqual([])
  expect(results).toHaveLength(61)
})

test('and with that, what a foreign page could send in a visitor’s name is refused', async () => {
  const query = '{ __typename }'
  const site = { 'sec-fetch-site': 'cross-site', cookie: 'session=1' }
  expect(codeOf(await server.ask(query, site))).toBe('CROSS_SITE_REQUEST')
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])
    expect((await server.post({ query }, { ...site, 'content-type': type })).statusCode).toBe(415)
})

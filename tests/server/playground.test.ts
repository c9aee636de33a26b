// The tabs that the playground opens on, asked of the demo archive.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PLAYGROUND_EXAMPLES } from '../../src/server/playground/playground-examples-data.ts'
import { newArchive, type TestArchive } from '../graph/new-archive.ts'
import { newServer } from './test-server.ts'

let archive: TestArchive
beforeAll(async () => {
  archive = await newArchive()
})
afterAll(() => archive.close())

const tabs = PLAYGROUND_EXAMPLES.map((query) => [/query (\w+)/.exec(query)![1]!, query] as const)

test.each(tabs)('%s is answered, and no list in it is empty', async (_, query) => {
  const data = await archive.data(query)
  expect(Object.values(data)).not.toContain(null)
  JSON.stringify(data, (name, value) => {
    if (name === 'edges' || name === 'snippets') expect(value, name).not.toEqual([])
    return value
  })
})

test('the page has each of them', async () => {
  const server = await newServer()
  const page = await server.app.inject({ url: '/graphql', headers: { accept: 'text/html' } })
  for (const [name] of tabs) expect(page.body).toContain(`query ${name}`)
  await server.close()
})

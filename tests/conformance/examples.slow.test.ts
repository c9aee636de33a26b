// The front ends in examples/: their types are generated and compiled, then they are run against the server.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readManifest } from '../../src/server/operations/persisted-documents.ts'
import { newServer, type TestServer } from '../server/test-server.ts'

let server: TestServer
let url: string
beforeAll(async () => {
  execFileSync('npm', ['run', '--silent', 'examples'], { stdio: 'pipe' }) // generates, then compiles
  const documents = readManifest('examples/client-preset/generated/persisted-documents.json')
  server = await newServer({ persisted: { documents, only: false } })
  await server.app.listen({ host: '127.0.0.1', port: 0 })
  url = `http://127.0.0.1:${(server.app.server.address() as { port: number }).port}/graphql`
}, 120_000)
afterAll(() => server.close())

test('the client preset’s front end shows the latest quotes, also by the hash of its document', async () => {
  const { showLatestQuotes } = await import('../../examples/client-preset/show-latest-quotes.ts')
  const lines = await showLatestQuotes(url, 3)
  expect(lines).toHaveLength(3)
  for (const line of lines) expect(line).toMatch(/^.+: “.+” \(.+, (?:\d{4}-\d\d-\d\d|undated)\)$/)
  expect(await showLatestQuotes(url, 3, true)).toEqual(lines)
})

test('gql.tada’s front end shows a person', async () => {
  const { showPerson } = await import('../../examples/gql-tada/show-person.ts')
  const [heading, ...quotes] = await showPerson(url, 'Lukashenka', 2)
  expect(heading).toMatch(/^Alyaksandr Lukashenka, \d+ quotes$/)
  expect(quotes).toHaveLength(2)
  expect(await showPerson(url, 'Nobody at all', 2)).toEqual([])
})

test('a field that the schema does not have is found by the compiler, in both', () => {
  const changes = [
    ['examples/client-preset/show-latest-quotes.ts', 'article.headline', 'article.title'],
    ['examples/gql-tada/show-person.ts', 'quote.cueSense', 'quote.mood'],
  ] as const
  const broken = changes.map(([file, from, to]) => {
    const copy = file.replace('.ts', `-broken-${process.pid}.ts`)
    writeFileSync(copy, readFileSync(file, 'utf8').replace(from, to))
    return copy
  })
  const { stdout } = spawnSync('npx', ['tsc', '--noEmit', '-p', 'examples'], { encoding: 'utf8' })
  for (const file of broken) rmSync(file)
  expect(stdout).toMatch(/show-latest-quotes-broken.*Property 'title' does not exist/)
  expect(stdout).toMatch(/show-person-broken.*Property 'mood' does not exist/)
})

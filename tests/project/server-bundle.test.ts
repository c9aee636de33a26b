// The server's program: one file of each package that it loads at every start, and only one copy of GraphQL.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

test('has the packages in it that it loads at every start, each once', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'src/main.ts', '--help'], {
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
  const folder = 'node_modules/.on-the-record/programs/src-main.ts'
  const { main } = JSON.parse(readFileSync(join(folder, 'latest.json'), 'utf8')) as { main: string }
  const built = dirname(join(folder, main))
  const texts = readdirSync(built).flatMap((name) =>
    name.endsWith('.mjs') ? [readFileSync(join(built, name), 'utf8')] : [],
  )
  const imported = new Set(
    texts.flatMap((text) => [...text.matchAll(/\bfrom "([^"./][^"]*)"/g)].map(([, name]) => name!)),
  )
  const atStart = [
    '@apollo/server',
    '@fastify/compress',
    '@fastify/cors',
    'fastify',
    'graphql',
    'graphql-ws',
    'pino',
    'ws',
    'yaml',
  ]
  expect(atStart.filter((name) => [...imported].some((one) => one === name || one.startsWith(`${name}/`)))).toEqual([])
  expect(texts.join('').match(/to be a GraphQL schema\./g)).toHaveLength(1)
})

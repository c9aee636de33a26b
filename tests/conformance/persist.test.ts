import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { readManifest } from '../../src/server/operations/persisted-documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'persist-'))
afterAll(() => rmSync(folder, { recursive: true }))

const persist = (...paths: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/persist.ts', ...paths], { encoding: 'utf8' })

test('npm run persist writes a manifest that the server takes: a document an operation, with the fragments it uses', () => {
  const { stdout, stderr, status } = persist('examples/operations')
  expect([status, stderr.match(/costs \d+ or more/g)?.length]).toEqual([0, 3])
  const file = join(folder, 'manifest.json')
  writeFileSync(file, stdout)
  const documents = [...readManifest(file).values()]
  expect(documents).toHaveLength(3)
  for (const document of documents)
    expect(parse(document).definitions).toHaveLength(document.includes('...QuoteCard') ? 2 : 1)
})

test('what the schema does not have, or is no GraphQL, is said with its place', () => {
  const [unknown, wrong] = [join(folder, 'unknown.graphql'), join(folder, 'wrong.graphql')]
  writeFileSync(unknown, 'query A {\n  nothing\n}')
  writeFileSync(wrong, 'query A {')
  expect(persist(unknown)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining(`${unknown}:2:3: Cannot query field "nothing"`),
  })
  expect(persist(wrong)).toMatchObject({ status: 1, stderr: expect.stringContaining(`${wrong}:1:10: Syntax Error`) })
  expect(persist().status).toBe(2)
})

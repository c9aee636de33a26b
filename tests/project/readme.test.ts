import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphql } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedDemo } from '../../scripts/tour/seed-demo.ts'
import { executableSchema } from '../../src/graph/schema.ts'
import type { Reader } from '../../src/store/reader.ts'

const readme = readFileSync('README.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const folder = mkdtempSync(join(tmpdir(), 'readme-'))
let reader: Reader

beforeAll(async () => {
  reader = await seedDemo(join(folder, 'archive.db'), '.')
})
afterAll(() => {
  reader.close()
  rmSync(folder, { recursive: true })
})

test('every npm command in the README is a script, and every script is in the README', () => {
  const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z:-]+)/g)].map((match) => match[1]!)
  const commands = new Set(named.filter((name) => !['ci', 'install', 'registry'].includes(name)))
  expect([...commands].filter((name) => !(name in scripts))).toEqual([])
  expect(Object.keys(scripts).filter((name) => !commands.has(name))).toEqual([])
})

test("every folder and file in the README's map is there", () => {
  const map = readme.match(/```\n(src\/[\s\S]*?)```/)?.[1]
  const paths = [...(map ?? '').matchAll(/^(\S+)/gm)].map((match) => match[1]!)
  expect(paths.length).toBeGreaterThan(8)
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})

test('the tour has ten queries, and each gives the answer that stands below it', async () => {
  const pairs = [...readme.matchAll(/```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/g)]
  expect(pairs.length).toBeGreaterThanOrEqual(10)
  for (const [, source, answer] of pairs) {
    const result = await graphql({ schema: executableSchema(), source: source!, contextValue: { reader } })
    expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(answer!))
  }
})

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { graphql } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedDemo } from '../../scripts/tour/seed-demo.ts'
import { executableSchema } from '../../src/graph/schema.ts'
import type { Reader } from '../../src/store/reader.ts'

const readme = readFileSync('README.md', 'utf8')
const pages = [
  'README.md',
  '.github/CONTRIBUTING.md',
  ...['docs', 'docs/decisions'].flatMap((path) =>
    readdirSync(path).flatMap((name) => (name.endsWith('.md') ? `${path}/${name}` : [])),
  ),
]
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

test('the README has at most 8 kB', () => {
  expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(8000)
})

test('every npm command in the docs is a script, and every script is in the docs', () => {
  const text = pages.map((path) => readFileSync(path, 'utf8')).join('\n')
  const named = [...text.matchAll(/npm (?:run\s(?:--silent\s)?([a-z:-]+)|(start|test)\b)/g)]
  const commands = new Set(named.map(([, script, short]) => script ?? short!))
  expect([...commands].filter((name) => !(name in scripts))).toEqual([])
  expect(Object.keys(scripts).filter((name) => !commands.has(name))).toEqual([])
})

test('the settings in docs/operations.md are those that config.ts reads', () => {
  const config = readFileSync('src/config.ts', 'utf8')
  const read = new Set(
    [...config.matchAll(/env\.([A-Z_]+)|(?:whole|choice|listed)\('([A-Z_]+)'|^ {2}([A-Z_]+): \[/gm)].map(
      ([, ...names]) => names.find((name) => name !== undefined)!,
    ),
  )
  const section = readFileSync('docs/operations.md', 'utf8').match(/## Settings\n([\s\S]*?)\n## /)![1]!
  const rows = section.split('\n').filter((line) => line.startsWith('| `'))
  const told = rows.flatMap((row) => [...row.split(' | ')[0]!.matchAll(/`([A-Z_]+)`/g)].map((match) => match[1]!))
  expect(read.size).toBeGreaterThan(15)
  expect(told.toSorted()).toEqual([...read].toSorted())
})

test('the map in docs/architecture.md names every folder of src', () => {
  const map = readFileSync('docs/architecture.md', 'utf8').match(/## What is where\n([\s\S]*?)\n## /)![1]!
  const named = [...map.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map((match) => match[1]!)
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => `src/${name}`).filter((folder) => !named.includes(folder))).toEqual([])
})

test.each(pages)('%s says first what it is for, and its links lead somewhere', (path) => {
  const text = readFileSync(path, 'utf8')
  expect(text.split('\n').slice(0, 3).join('\n')).toMatch(/^# .+\n\n[`*]*\w/)
  const links = [...text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
  const broken = links.map((match) => match[1]!).filter((link) => !existsSync(join(dirname(path), link)))
  expect(broken).toEqual([])
})

const toured = { 'README.md': 1, 'docs/tour.md': 10 }
test.each(Object.entries(toured))('each query in %s gives the answer below it', async (path, count) => {
  const text = readFileSync(path, 'utf8')
  const pairs = [...text.matchAll(/```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/g)]
  expect(pairs.length).toBeGreaterThanOrEqual(count)
  for (const [, source, answer] of pairs) {
    const result = await graphql({ schema: executableSchema(), source: source!, contextValue: { reader } })
    expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(answer!))
  }
})

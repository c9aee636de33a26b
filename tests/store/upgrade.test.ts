// An archive that an earlier version filled, brought up to date: nothing is lost.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { graphql } from 'graphql'
import { afterAll, describe, expect, test } from 'vitest'
import { executableSchema } from '../../src/graph/schema.ts'
import { findFiles } from '../../src/ingest/files/find-files.ts'
import { readPeopleFile } from '../../src/ingest/files/read-people-file.ts'
import { loadArchive } from '../../src/ingest/pipeline/load-archive.ts'
import { checkArchive } from '../../src/store/check-archive.ts'
import { migrate } from '../../src/store/database/migrations/migrate.ts'
import { openConnection } from '../../src/store/database/open-connection.ts'
import { openReader } from '../../src/store/reader.ts'
import { RELEASED } from '../archives/released-archives.ts'
import { dumpArchive } from './dump-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const schema = executableSchema()
const people = readPeopleFile('seeds/people.yaml')

/** Loads what lies at `path`, seen from the folder `at`. Returns what became of the files. */
async function load(file: string, path: string, at: string): Promise<Set<string>> {
  const outcomes = new Set<string>()
  const back = process.cwd()
  process.chdir(at)
  try {
    const { files } = findFiles([path])
    for await (const event of loadArchive(file, files, { people, roots: [path] }))
      if (event.type === 'FILE') outcomes.add(event.result.outcome)
  } finally {
    process.chdir(back)
  }
  return outcomes
}

const names = (database: Database.Database, sql: string, ...values: unknown[]) =>
  database.prepare(sql).pluck().all(values) as string[]

/** Every address that the archive has ever given out, by the query that takes it. */
function addressesIn(file: string): readonly (readonly [query: string, address: string])[] {
  const database = new Database(file)
  const of = (query: string, sql: string) => names(database, sql).map((address) => [query, address] as const)
  const root = (field: string, by: string) => `query ($a: String!) { found: ${field}(by: {${by}: $a}) { id } }`
  const NODE = 'query ($a: ID!) { found: node(id: $a) { id } }'
  const found = [
    ...['Article', 'Paragraph', 'Quote', 'Person', 'Source', 'Reload'].flatMap((table) =>
      of(NODE, `SELECT id FROM "${table}"`),
    ),
    ...of(
      NODE,
      `SELECT address FROM "Redirect" WHERE address LIKE 'per\\_%' ESCAPE '\\' OR address LIKE 'src\\_%' ESCAPE '\\'`,
    ),
    ...of(root('article', 'slug'), 'SELECT slug FROM "Article"'),
    ...of(root('article', 'url').replace('String', 'URL'), 'SELECT url FROM "Article" WHERE url IS NOT NULL'),
    ...(['Person', 'Source'] as const).flatMap((type) => [
      ...of(root(type.toLowerCase(), 'slug'), `SELECT slug FROM "${type}"`),
      ...of(root(type.toLowerCase(), 'name'), `SELECT name FROM "${type}"`),
      ...of(
        root(type.toLowerCase(), 'slug'),
        `SELECT address FROM "Redirect" WHERE type = '${type}' AND address NOT LIKE '%\\_%' ESCAPE '\\'`,
      ),
    ]),
  ]
  database.close()
  return found
}

/** Those of the addresses that lead nowhere. */
async function deadIn(
  file: string,
  addresses: ReturnType<typeof addressesIn>,
): Promise<(readonly [query: string, address: unknown, error?: string | undefined])[]> {
  const reader = openReader(file)
  const dead: (readonly [query: string, address: unknown, error?: string | undefined])[] = []
  for (const [source, a] of addresses) {
    const answer = await graphql({
      schema,
      source,
      contextValue: { reader },
      variableValues: { a },
    })
    if (!(answer.data as { found: unknown } | null)?.found) dead.push([source, a, answer.errors?.[0]?.message])
  }
  reader.close()
  return dead
}

function brokenIn(file: string): unknown[] {
  const connection = openConnection(file)
  const broken = [...checkArchive(connection, '')].filter(({ status }) => status === 'BROKEN')
  connection.database.close()
  return broken
}

/** A verb that earlier rules took for a person: whoever asks for it is told that nobody is called so. */
const NOBODY = new Set(['per_9f242f2407768374fbc4', 'explains', 'Explains'])

const KEPT = ['Correction', 'ArticleVersion', 'HiddenDocument', 'Redirect'] as const

describe.each(RELEASED)('an archive of $version', ({ unpack, folder: inputs, version }) => {
  test('keeps every address, correction and former version, and is sound', async () => {
    const file = unpack(join(folder, `${version}.db`))
    const addresses = addressesIn(file)
    expect(addresses.length).toBeGreaterThan(100)
    const before = dumpArchive(file)
    await migrate(file)
    expect(await deadIn(file, addresses)).toEqual([])
    expect(brokenIn(file)).toEqual([])
    const after = dumpArchive(file)
    for (const table of [...KEPT, 'Article', 'Quote'])
      expect({ table, rows: after[table]!.length }).toEqual({ table, rows: before[table]!.length })
  })

  test('knows its files again, and keeps its articles’ addresses when they are loaded', async () => {
    const file = unpack(join(folder, `${version}-loaded.db`))
    const addresses = addressesIn(file).filter(([, address]) => !/^(par|quo)_/.test(address))
    const kept = dumpArchive(file)
    await migrate(file)
    const outcomes = await load(file, 'inbox', inputs)
    for (const lost of ['CREATED', 'SKIPPED', 'GONE', 'WITHDRAWN']) expect(outcomes).not.toContain(lost)
    const dead = await deadIn(file, addresses)
    expect(dead.filter(([, address]) => !NOBODY.has(String(address)))).toEqual([])
    expect(brokenIn(file)).toEqual([])
    const after = dumpArchive(file)
    for (const table of KEPT) expect(after[table]!.length).toBeGreaterThanOrEqual(kept[table]!.length)
  })
})

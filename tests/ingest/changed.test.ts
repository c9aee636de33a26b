// What becomes of an article whose file changes or goes. The commands are tried in reload.slow.test.ts.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFiles } from '../../src/ingest/files/find-files.ts'
import { type ArchiveOptions, loadArchive } from '../../src/ingest/pipeline/load-archive.ts'
import { newDatabase } from '../store/new-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'changed-'))
const file = join(folder, 'archive.db')
const inbox = join(folder, 'inbox')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const story = (words: string) => `---
title: Lock Opens Again
url: https://gazette.example/lock
---

The lock opened on Tuesday.

"${words}," said Tilda Vankorren.
`

async function load(options: ArchiveOptions = {}): Promise<string[]> {
  const outcomes: string[] = []
  for await (const event of loadArchive(file, findFiles([inbox]).files, { roots: [inbox], threads: 0, ...options }))
    if (event.type === 'FILE') outcomes.push(event.result.outcome)
  return outcomes
}

function values(sql: string): unknown[] {
  const database = new Database(file, { readonly: true })
  try {
    return database.prepare(sql).pluck().all()
  } finally {
    database.close()
  }
}

beforeAll(async () => {
  mkdirSync(inbox)
  writeFileSync(join(inbox, 'lock.md'), story('It stands'))
  await newDatabase(file)
  expect(await load()).toEqual(['CREATED'])
})

test('a changed article is updated, keeps its id, and its former version stays', async () => {
  const ids = values('SELECT id FROM "Article"')
  writeFileSync(join(inbox, 'lock.md'), story('It leaks'))
  expect(await load({ dryRun: true })).toEqual(['UPDATED'])
  expect(values('SELECT text FROM "Quote"')).toEqual(['It stands,'])
  expect(await load()).toEqual(['UPDATED'])
  expect(values('SELECT id FROM "Article"')).toEqual(ids)
  expect(values('SELECT text FROM "Quote"')).toEqual(['It leaks,'])
  expect(values('SELECT count(*) FROM "ArticleVersion"')).toEqual([1])
  expect(await load()).toEqual(['UNCHANGED'])
})

test('an article whose file is gone is told, and withdrawn only with `prune`', async () => {
  rmSync(join(inbox, 'lock.md'))
  expect(await load()).toEqual(['GONE'])
  expect(values('SELECT count(*) FROM "Article"')).toEqual([1])
  await load({ prune: true })
  expect(values('SELECT count(*) FROM "Article"')).toEqual([0])
  expect(values('SELECT count(*) FROM "ArticleVersion"')).toEqual([2])
})

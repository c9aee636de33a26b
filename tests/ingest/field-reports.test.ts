// A run says which columns it took for which fields, and how it read the first row.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Mapping } from '../../src/formats/records/mapping.ts'
import { readMapping } from '../../src/formats/records/read-mapping.ts'
import { findFiles } from '../../src/ingest/files/find-files.ts'
import { runLoad } from '../../src/ingest/run-load.ts'
import { newDatabase } from '../store/new-database.ts'

const BODY = 'The council of Quell voted on Tuesday to close the bridge over the Sarn for three months.'

let root: string
let file: string
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'fields-'))
  file = await newDatabase(join(root, 'archive.db'))
})
afterAll(() => rmSync(root, { recursive: true }))

async function linesOf(files: Readonly<Record<string, string>>, options: { mapping?: Mapping; json?: boolean } = {}) {
  const folder = mkdtempSync(join(root, 'in-'))
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const lines: string[] = []
  const { mapping, json = false } = options
  const how = { dryRun: true, roots: [folder], threads: 0, ...(mapping && { mapping }) }
  await runLoad(file, findFiles([folder]).files, how, {
    out: (line) => lines.push(line),
    progress: process.stderr,
    json,
  })
  return lines.map((line) => line.replaceAll(folder, 'in'))
}

test('columns with the fields they were taken for, those that were not read, and the first row', async () => {
  const lines = await linesOf({
    'a.csv': `Nr;Titel;Text;Datum;Autor;Quelle\n1;Quell sperrt Brücke;${BODY};15.08.2020;Dana Kissik;\n`,
    'b.csv': `Nr;Titel;Text;Datum;Autor;Quelle\n1;Quell öffnet Brücke;${BODY} Again.;16.08.2020;Dana Kissik;\n`,
  })
  expect(lines).toContain(
    'fields of in/a.csv (and 1 more file): Titel → headline, Text → body, Autor → author, Datum → date, Quelle → source (empty)',
  )
  expect(lines).toContain('  not read: Nr')
  expect(lines).toContain(
    `  first as read: headline: Quell sperrt Brücke | author: Dana Kissik | date: 15.08.2020 | body: ${BODY.slice(0, 60)}…`,
  )
})

test('what the mapping gives, and what no column is known for', async () => {
  const mapping = readMapping('m.yaml', 'fields:\n  body: inner.words\n') as Mapping
  const lines = await linesOf(
    { 'a.jsonl': `${JSON.stringify({ id: 7, inner: { words: BODY }, when: 'yesterday' })}\n` },
    { mapping },
  )
  expect(lines).toContain('fields of in/a.jsonl: inner.words → body (given)')
  expect(lines).toContain('  not read: id, when')
  expect(lines).toContain('  no column for: headline, date; name them with --mapping FILE (docs/formats.md)')
})

test('records without a body are told of too; files that are no tables are not', async () => {
  const lines = await linesOf({
    'a.json': JSON.stringify([{ title: 'One', blurb: BODY }]),
    'b.txt': `Quell Shuts Bridge\n\n${BODY}\n`,
  })
  expect(lines).toContain('fields of in/a.json: title → headline')
  expect(lines).toContain('  first as read: it is not read')
  expect(lines.filter((line) => line.startsWith('fields of'))).toHaveLength(1)
})

test('the same as JSON', async () => {
  const lines = await linesOf({ 'a.csv': `Titel;Text\nQuell sperrt Brücke;${BODY}\n` }, { json: true })
  const { summary } = JSON.parse(lines.at(-1)!)
  expect(summary.fields).toEqual([
    {
      path: 'in/a.csv',
      more: 0,
      taken: [
        { field: 'headline', column: 'Titel', isGiven: false },
        { field: 'body', column: 'Text', isGiven: false },
      ],
      ignored: [],
      missing: ['date'],
      first: { headline: 'Quell sperrt Brücke', body: `${BODY.slice(0, 60)}…` },
    },
  ])
})

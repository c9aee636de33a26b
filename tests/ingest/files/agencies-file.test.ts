// The archive's own agencies: what their file may say, and one source for all their names.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { findFiles } from '../../../src/ingest/files/find-files.ts'
import { readAgenciesFile } from '../../../src/ingest/files/read-agencies-file.ts'
import { readPeopleFile } from '../../../src/ingest/files/read-people-file.ts'
import { loadArchive } from '../../../src/ingest/pipeline/load-archive.ts'
import { newDatabase } from '../../store/new-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'agencies-'))
const path = join(folder, 'agencies.yaml')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each<[string, RegExp]>([
  ['name: QNW', /agencies\.yaml:1: expected a list of agencies/],
  ['- name: QNW\n- kind: NEWSPAPER', /agencies\.yaml:2: an agency needs a name/],
  ['- name: QNW\n  kind: PAPER', /agencies\.yaml:1: kind of QNW: expected NEWS_AGENCY/],
  ['- name: QNW\n  country: Germany', /country of QNW: expected two capitals/],
  ['- name: QNW\n  aliases: Quay Wire', /aliases of QNW: expected a list of words/],
  ['- name: QNW\n  alias: [Quay Wire]', /QNW: alias is none of name, kind, country, aliases/],
  ['- name: QNW\n- name: Quay\n  aliases: [QNW]', /agencies\.yaml:2: "QNW" belongs to QNW already/],
])('%j is refused', (text, message) => {
  writeFileSync(path, text)
  expect(() => readAgenciesFile(path)).toThrow(message)
})

test('a file that is not there lists none', () => {
  expect(readAgenciesFile(join(folder, 'none.yaml')).agencies).toEqual([])
})

test('all names of a body are one source, and a change of the file reads the articles again', async () => {
  const inbox = join(folder, 'inbox')
  mkdirSync(inbox)
  const story = (head: string, tail = '') =>
    `---\ntitle: Lock Opens ${head.length}\n${head}---\n\nThe lock opened on Tuesday.\n\n${tail}`
  writeFileSync(join(inbox, 'a.md'), story('author: Quay News Wire\n'))
  writeFileSync(join(inbox, 'b.md'), story('source: QNW GmbH\n'))
  writeFileSync(join(inbox, 'c.md'), story('byline: By QNW’s Alba Bureau\n'))
  writeFileSync(
    join(inbox, 'd.md'),
    story('source: Sarn Gazette\n', '"It stands," Mia Quell told Quay News Wire, according to Quay News Wire.\n'),
  )
  const file = join(folder, 'archive.db')
  await newDatabase(file)
  const load = async () => {
    const outcomes: string[] = []
    const people = readPeopleFile(join(folder, 'people.yaml'))
    for await (const event of loadArchive(file, findFiles([inbox]).files, { people, roots: [inbox], threads: 0 }))
      if (event.type === 'FILE') outcomes.push(event.result.outcome)
    const database = new Database(file, { readonly: true })
    const names = database.prepare('SELECT name || \' \' || kind FROM "Source" ORDER BY name').pluck().all()
    database.close()
    return { outcomes, names }
  }
  writeFileSync(path, '- name: QNW\n  kind: BROADCASTER\n  aliases: [Quay News Wire]\n')
  const known = await load()
  expect(known.names).toEqual(['QNW BROADCASTER', 'Sarn Gazette NEWSPAPER'])
  expect((await load()).outcomes).toEqual(Array(4).fill('UNCHANGED'))
  writeFileSync(path, '- name: Quay News Wire\n  kind: BROADCASTER\n  aliases: [QNW]\n')
  expect(await load()).toEqual({
    outcomes: Array(4).fill('UPDATED'),
    names: ['Quay News Wire BROADCASTER', 'Sarn Gazette NEWSPAPER'],
  })
})

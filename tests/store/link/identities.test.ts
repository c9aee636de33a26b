// Who is whom across articles: decided from what the archive holds, whatever order it was loaded in, until a person says otherwise.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { findFiles } from '../../../src/ingest/files/find-files.ts'
import { type ArchiveOptions, loadArchive } from '../../../src/ingest/pipeline/load-archive.ts'
import { reextract } from '../../../src/ingest/pipeline/reread.ts'
import { readLines } from '../../../src/store/corrections/file/read-line.ts'
import { openCorrector } from '../../../src/store/corrections/thread/open-corrector.ts'
import { NO_PEOPLE_FILE } from '../../../src/store/rows/people-file.ts'
import { dumpArchive } from '../dump-archive.ts'
import { newDatabase } from '../new-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'identities-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const story = (day: string, slug: string, headline: string, ...paragraphs: string[]) => ({
  [`${slug}.md`]: `---\ntitle: ${headline}\ndate: ${day}\nurl: https://gazette.example/${slug}\n---\n\n${paragraphs.join('\n\n')}\n`,
})
const FILES: Record<string, string> = {
  ...story(
    '2025-03-01',
    'lock',
    'Lock Opens Again',
    'The lock opened on Saturday. “It stands,” said Marla Albrecht.',
    'Nils Tarrow watched. “It leaks,” Tarrow said.',
  ),
  ...story(
    '2025-03-02',
    'leak',
    'Lock Leaks',
    'The lock leaks. “We know,” Albrecht said.',
    'Nils Tarrow did not answer.',
  ),
  ...story(
    '2025-03-03',
    'mend',
    'Lock Mended',
    'The lock holds again. “At last,” said Marla J. Albrecht.',
    'Nils Tarrow came to look. “Good,” Tarrow said.',
  ),
  ...story('2025-09-20', 'mill', 'Mill Burns', 'The mill burnt down. “A shame,” said Ines Corley.'),
}

let archives = 0
interface TestArchive {
  readonly file: string
  load(files: Readonly<Record<string, string>>, options?: ArchiveOptions): Promise<void>
  people(): string[]
  speakers(): string[]
  correct(line: object): Promise<void>
}

async function newTestArchive(): Promise<TestArchive> {
  const home = join(folder, String(archives++))
  const inbox = join(home, 'inbox')
  mkdirSync(inbox, { recursive: true })
  const file = join(home, 'archive.db')
  await newDatabase(file)
  const values = (sql: string) => {
    const database = new Database(file, { readonly: true })
    try {
      return database.prepare(sql).pluck().all() as string[]
    } finally {
      database.close()
    }
  }
  return {
    file,
    async load(files, options = {}) {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(inbox, name), text)
      for await (const _ of loadArchive(file, findFiles([inbox]).files, { roots: [inbox], threads: 0, ...options }));
    },
    people: () => values(`SELECT name || ' ' || "articleCount" || ' ' || "quoteCount" FROM "Person" ORDER BY name`),
    speakers: () =>
      values(
        `SELECT q.text || ' ' || p.name FROM "Quote" q JOIN "Article" a ON a.id = q."articleId" JOIN "Person" p ON p.id = q."speakerPersonId"
          ORDER BY a."publishedOn", q.position`,
      ),
    async correct(line) {
      const { corrections, wrong } = readLines(
        JSON.stringify({ author: 'Ada', createdAt: '2026-01-01T00:00:00.000Z', ...line }),
      )
      expect(wrong).toEqual([])
      const corrector = openCorrector(file, () => NO_PEOPLE_FILE)
      await corrector.take(corrections, false)
      await corrector.close()
    },
  }
}

const holdings = ({ file }: TestArchive) => {
  const { LoadedFile: _, Collection: __, Redirect: ___, ...rest } = dumpArchive(file)
  return rest
}

const ONE = ['Ines Corley 1 1', 'Marla Albrecht 3 3', 'Nils Tarrow 3 2']
const APART = ['Albrecht 1 1', 'Ines Corley 1 1', 'Marla Albrecht 2 2', 'Nils Tarrow 3 2']

describe('names that are one person’s', () => {
  test('become one, with all their quotes', async () => {
    const archive = await newTestArchive()
    await archive.load(FILES)
    expect(archive.people()).toEqual(ONE)
    expect(archive.speakers()).toContain('We know, Marla Albrecht')
  })

  test('whatever order they come in, and however often they are read', async () => {
    const names = Object.keys(FILES)
    const [first, ...others] = await Promise.all(
      [names, [...names].reverse(), [names[2]!, names[0]!, names[3]!, names[1]!]].map(async (order) => {
        const archive = await newTestArchive()
        for (const name of order) await archive.load({ [name]: FILES[name]! })
        return archive
      }),
    )
    for (const other of others) expect(holdings(other)).toEqual(holdings(first!))
    const before = holdings(first!)
    for await (const _ of reextract(first!.file, { force: true, threads: 0 }));
    expect(holdings(first!)).toEqual(before)
  })

  test('are found by the id and slug that they had', async () => {
    const archive = await newTestArchive()
    await archive.load({ 'leak.md': FILES['leak.md']! })
    const database = new Database(archive.file, { readonly: true })
    const person = (name: string) =>
      database.prepare('SELECT "publicId" FROM "Person" WHERE name = ?').pluck().get(name)
    const id = person('Albrecht')
    await archive.load(FILES)
    const target = database.prepare('SELECT "targetId" FROM "Redirect" WHERE address = ?').pluck()
    expect(target.get(id)).toBe(person('Marla Albrecht'))
    expect(target.get('albrecht')).toBe(person('Marla Albrecht'))
    database.close()
  })

  test('are two again when an article has both, or when what spoke for it is gone', async () => {
    const archive = await newTestArchive()
    await archive.load(FILES)
    const moved = FILES['lock.md']!.replaceAll('2025-03-01', '2021-03-01')
    const mended = FILES['mend.md']!.replaceAll('2025-03-03', '2021-03-03')
    await archive.load({ ...FILES, 'lock.md': moved, 'mend.md': mended })
    expect(archive.people()).toEqual(APART)
    expect(archive.speakers()).toContain('We know, Albrecht')
    await archive.load(FILES)
    expect(archive.people()).toEqual(ONE)
  })

  test('stay apart where nobody may be merged, until that is allowed', async () => {
    const archive = await newTestArchive()
    await archive.load(FILES, { autoMerge: false })
    expect(archive.people()).toEqual([
      'Albrecht 1 1',
      'Ines Corley 1 1',
      'Marla Albrecht 1 1',
      'Marla J. Albrecht 1 1',
      'Nils Tarrow 3 2',
    ])
    await archive.load(FILES)
    expect(archive.people()).toEqual(ONE)
    await archive.load(FILES, { autoMerge: false })
    expect(archive.people()).toHaveLength(5)
  })
})

describe('what people say of them holds', () => {
  test('two who are kept apart are two, and one again when that is taken back', async () => {
    const archive = await newTestArchive()
    await archive.load(FILES)
    const distinct = { kind: 'DISTINCT', person: 'Albrecht', other: 'Marla Albrecht' }
    await archive.correct(distinct)
    expect(archive.people()).toEqual(APART)
    await archive.load(FILES, { force: true })
    expect(archive.people()).toEqual(APART)
    await archive.correct({ ...distinct, undone: { author: 'Bo', at: '2026-01-02T00:00:00.000Z' } })
    expect(archive.people()).toEqual(ONE)
  })

  test('a surname that is said to be somebody else’s is theirs', async () => {
    const archive = await newTestArchive()
    await archive.load(FILES)
    await archive.correct({ kind: 'MERGE', party: { person: 'Albrecht' }, into: { person: 'Ines Corley' } })
    expect(archive.people()).toEqual(['Ines Corley 2 2', 'Marla Albrecht 2 2', 'Nils Tarrow 3 2'])
  })

  test('whoever stands for several may be renamed, or merged in turn', async () => {
    const archive = await newTestArchive()
    await archive.load(FILES)
    await archive.correct({ kind: 'NAME', party: { person: 'Marla Albrecht' }, to: 'Dame Marla Albrecht' })
    expect(archive.people()).toEqual(['Dame Marla Albrecht 3 3', 'Ines Corley 1 1', 'Nils Tarrow 3 2'])
    await archive.correct({ kind: 'MERGE', party: { person: 'Marla Albrecht' }, into: { person: 'Ines Corley' } })
    expect(archive.people()).toEqual(['Ines Corley 4 4', 'Nils Tarrow 3 2'])
  })
})

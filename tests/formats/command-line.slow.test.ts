import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTextFunctions } from '../../src/store/packing/text-functions.ts'
import { tarOf, warcOf, zipOf } from './archives.ts'

const root = join(import.meta.dirname, '../..')
const files = join(import.meta.dirname, 'files')
const folder = mkdtempSync(join(tmpdir(), 'forms-'))
const database = join(folder, 'archive.db')
const STORY = Buffer.from(
  'Ferry Crew Rests\n\nQUELL -- The crew of the ferry rests now.\n\n"I sleep," said Oskar Lindqvist.\n',
)
afterAll(() => rmSync(folder, { recursive: true }))

/** `npm run seed -- …`, without npm. */
function seed(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const env = { ...process.env, DATABASE_URL: `file:${database}` }
  const child = spawn(process.execPath, ['scripts/run.mjs', 'seeds/seed.ts', ...args], { cwd: root, env })
  const said = { out: '', err: '' }
  child.stdout.on('data', (data) => (said.out += data))
  child.stderr.on('data', (data) => (said.err += data))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })))
}

const query = (sql: string) => {
  const db = new Database(database, { readonly: true })
  addTextFunctions(db)
  try {
    return db.prepare(sql).all() as Record<string, string>[]
  } finally {
    db.close()
  }
}

describe('npm run seed with a folder of every form', () => {
  const inbox = join(folder, 'inbox')
  let first: Awaited<ReturnType<typeof seed>>

  beforeAll(async () => {
    cpSync(files, inbox, { recursive: true })
    const put = (name: string, bytes: Uint8Array) => writeFileSync(join(inbox, name), bytes)
    const page = readFileSync(join(files, 'page.html'))
    put('plain.txt', STORY)
    put('plain.md', Buffer.from(`---\ntitle: Ferry Crew Wakes\n---\n${STORY}`))
    put(
      'news.zip',
      zipOf([
        { name: 'in/a.html', bytes: page },
        { name: '../out.txt', bytes: STORY },
      ]),
    )
    put('news.tar.gz', await tarOf([{ name: 'in/b.txt', bytes: STORY }]))
    put('crawl.warc.gz', warcOf([{ id: '1', url: 'https://gazette.example/2019/04/02/sarn-bridge', body: page }]))
    put('lines.jsonl.gz', gzipSync(readFileSync(join(files, 'dump.jsonl'))))
    put('laughs.xml', Buffer.from('<!DOCTYPE nitf [<!ENTITY a "ha">]><nitf>&a;</nitf>'))
    put('program.exe', Buffer.from('MZ\0\0'))
    symlinkSync('/etc/passwd', join(inbox, 'link.txt'))
    mkdirSync(join(inbox, '.hidden'))
    first = await seed(inbox)
  })

  it.each([
    ['TEXT', 'plain.txt'],
    ['MARKDOWN', 'plain.md'],
    ['HTML', 'page.html'],
    ['HTML', 'belarus-200815-rferl02.htm'],
    ['NITF', 'story.nitf.xml'],
    ['NEWSML', 'item.newsml.xml'],
    ['NEWSML', 'message.newsml.xml#urn:newsml:gazette.example:20190403:1'],
    ['NINJS', 'ninjs1.json'],
    ['NINJS', 'ninjs2.json'],
    ['JSON', 'record.json'],
    ['JSON', 'dump.json#2'],
    ['JSON', 'dump.jsonl#5'],
    ['JSON', 'lines.jsonl.gz#5'],
    ['CSV', 'table.csv#1'],
    ['CSV', 'table.tsv#2'],
    ['FEED', 'feed.rss#alba-17'],
    ['FEED', 'feed.atom#urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a'],
    ['EMAIL', 'letter.eml'],
    ['EMAIL', 'letters.mbox#20190403.1@gazette.example'],
    ['HTML', 'news.zip!in/a.html'],
    ['TEXT', 'news.tar.gz!in/b.txt'],
    ['HTML', 'crawl.warc.gz#urn:uuid:1'],
  ])('loads %s %s', (format, name) => {
    const rows = query(`SELECT format, unpack(text) AS text FROM "Document" WHERE path = 'inbox/${name}'`)
    expect(rows).toMatchObject([{ format, text: expect.stringMatching(/\S/) }])
  })

  it('says why it leaves the rest, in a line each with the mend', () => {
    expect(first.code).toBe(1)
    expect(first.err).toBe('')
    const reasons = first.out.split('\n').filter((line) => line.startsWith('skipped '))
    const said = reasons.map((line) => /inbox\/(\S+?):? .*\[([A-Z_]+)\] \S/.exec(line)?.slice(1, 3).join(' '))
    expect(said.sort()).toEqual(
      [
        ...['dump.jsonl#2:2:18 MARKUP', 'dump.jsonl#4:4:1 NO_MAPPING'],
        ...['lines.jsonl.gz#2:2:18 MARKUP', 'lines.jsonl.gz#4:4:1 NO_MAPPING'],
        ...[
          'feed.rss#https://gazette.example/summary SUMMARY_ONLY',
          'odd.csv#1:2:1 NO_MAPPING',
          'odd.yaml UNKNOWN_FORM',
        ],
        'message.newsml.xml#urn:newsml:gazette.example:20190403:2 WITHDRAWN',
        'message.newsml.xml#urn:newsml:gazette.example:20190403:3 NO_BODY',
        ...['laughs.xml:1 ENTITIES', 'link.txt LINK', 'news.zip!../out.txt UNSAFE_PATH', 'program.exe BINARY'],
      ].sort(),
    )
  })

  it('keeps what the file’s own markup said, and where', () => {
    const [row] = query(`SELECT unpack(text) AS text, marks FROM "Document" WHERE path = 'inbox/page.html'`)
    const marks = JSON.parse(row!.marks!) as {
      kind: string
      name: string
      origin: string
      start: number
      end: number
    }[]
    expect(marks.slice(0, 2)).toMatchObject([
      { kind: 'FIELD', name: 'headline', origin: 'json-ld' },
      { kind: 'FIELD', name: 'standfirst', origin: 'json-ld' },
    ])
    const subhead = marks.find(({ name }) => name === 'heading')!
    expect(row!.text!.slice(subhead.start, subhead.end)).toBe('What comes next')
    expect(query(`SELECT marks FROM "Document" WHERE path = 'inbox/plain.txt'`)).toEqual([{ marks: null }])
  })

  it('makes one article of the files that tell one story', () => {
    const rows = query(
      `SELECT a.headline, count(*) AS n FROM "Article" a JOIN "Document" d ON d."articleId" = a.id WHERE a.url = 'https://gazette.example/2019/04/02/sarn-bridge' GROUP BY a.id`,
    )
    expect(rows.length).toBe(1)
    expect(Number(rows[0]!.n)).toBeGreaterThan(8)
  })

  it('changes nothing the second time', async () => {
    const version = query('SELECT version FROM "Archive"')
    const second = await seed(inbox)
    expect(second.out).not.toMatch(/created|updated/)
    expect(query('SELECT version FROM "Archive"')).toEqual(version)
  })

  it('reads unusual names by a mapping file, and another charset and form where told', async () => {
    const odd = await seed('--mapping', join(files, 'odd.yaml'), join(inbox, 'odd.csv'))
    expect(odd).toMatchObject({ code: 0, err: '' })
    expect(query(`SELECT headline, language FROM "Article" WHERE headline LIKE 'Talsperre%'`)).toEqual([
      { headline: 'Talsperre läuft über', language: 'de' },
    ])
    const file = join(folder, 'koi8.dat')
    writeFileSync(file, Buffer.from([0xed, 0xcf, 0xd3, 0xd4, 10, 10, 0xef, 0xd4, 0xcb, 0xd2, 0xd9, 0xd4, 46, 10]))
    const told = await seed('--format', 'text', '--encoding', 'koi8-r', file)
    expect(told).toMatchObject({ code: 0, err: '' })
    expect(
      query(`SELECT unpack(text) AS text, charset FROM "Document" WHERE path = 'koi8.dat' OR path LIKE '%/koi8.dat'`),
    ).toEqual([{ text: 'Мост\n\nОткрыт.\n', charset: 'koi8-r' }])
  })
})

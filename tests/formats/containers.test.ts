import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readRawArticles } from '../../src/formats/read-raw-articles.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import { tarOf, warcOf, zipOf } from './archives.ts'
import { draftsOf, fileOf, itemsOf, summaryOf } from './read-bytes.ts'

const file = (name: string) => readFileSync(join(import.meta.dirname, 'files', name))
const STORY = Buffer.from(
  'Sarn Bridge Opens\n\nBy Jana Orlova\n\nQUELL -- The bridge opened on Tuesday.\n\n"It will stand," said Mayor Tilda Vankorren.\n',
)
const summaries = async (path: string, bytes: Uint8Array) => (await draftsOf(path, bytes)).map(summaryOf)
const outcomes = async (path: string, bytes: Uint8Array) =>
  (await itemsOf(path, bytes)).map((item) =>
    isProblem(item) ? `${item.code} ${item.path}` : `${item.format} ${item.path}`,
  )

describe('archives', () => {
  const entries = [
    { name: 'news/a.txt', bytes: STORY },
    { name: 'news/page.html', bytes: file('page.html') },
    { name: 'news/dump.jsonl', bytes: file('table.csv').subarray(0, 0) },
    { name: 'news/table.csv', bytes: file('table.csv') },
    { name: '.hidden.txt', bytes: STORY },
    { name: '__MACOSX/news/._a.txt', bytes: STORY },
    { name: 'code/build.ts', bytes: Buffer.from('export const a = 1\n') },
  ]
  const found = (path: string) => [
    `TEXT ${path}!news/a.txt`,
    `HTML ${path}!news/page.html`,
    `EMPTY ${path}!news/dump.jsonl`,
    `CSV ${path}!news/table.csv#1`,
    `CSV ${path}!news/table.csv#2`,
    `UNKNOWN_FORM ${path}!code/build.ts`,
  ]

  it('of ZIP give what they hold under archive!entry, and say what they pass over', async () => {
    expect(await outcomes('a.zip', zipOf(entries))).toEqual(found('a.zip'))
  })

  it('of tar, packed or not, as well', async () => {
    const packed = await tarOf(entries)
    expect(await outcomes('a.tar.gz', packed)).toEqual(found('a.tar.gz'))
    const { gunzipSync } = await import('node:zlib')
    expect(await outcomes('a.tar', gunzipSync(packed))).toEqual(found('a.tar'))
  })

  it('may hold archives', async () => {
    const inner = zipOf([{ name: 'a.txt', bytes: STORY }])
    const outer = await tarOf([
      { name: 'inner.zip', bytes: inner },
      { name: 'b.txt.gz', bytes: gzipSync(STORY) },
    ])
    expect(await outcomes('o.tgz', outer)).toEqual(['TEXT o.tgz!inner.zip!a.txt', 'TEXT o.tgz!b.txt.gz'])
  })

  it('whose entries are packed are unpacked', async () => {
    const zip = zipOf([{ name: 'a.txt', bytes: deflateRawSync(STORY), method: 8, size: STORY.length }])
    expect(await summaries('a.zip', zip)).toMatchObject([{ headline: 'Sarn Bridge Opens', authors: ['Jana Orlova'] }])
  })

  it('tell entries of one name apart', async () => {
    const twice = [
      { name: 'a.txt', bytes: STORY },
      { name: 'a.txt', bytes: STORY },
    ]
    expect(await outcomes('a.zip', zipOf(twice))).toEqual(['TEXT a.zip!a.txt', 'TEXT a.zip!a.txt~2'])
    expect(await outcomes('a.tgz', await tarOf(twice))).toEqual(['TEXT a.tgz!a.txt', 'TEXT a.tgz!a.txt~2'])
  })

  it('that are Office documents are none', async () => {
    const docx = zipOf([
      { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') },
      { name: 'word/document.xml', bytes: STORY },
    ])
    expect(await outcomes('a.docx', docx)).toEqual(['UNKNOWN_FORM a.docx'])
  })

  it('hold any form, and gzip holds one file of any', async () => {
    expect(await outcomes('dump.jsonl.gz', gzipSync(file('dump.jsonl')))).toEqual(
      [1, 2, 4, 5].map((line) => `JSON dump.jsonl.gz#${line}`),
    )
    // the ending behind .gz tells Markdown
    expect(await outcomes('a.md.gz', gzipSync(STORY))).toEqual(['MARKDOWN a.md.gz'])
  })
})

describe('web archives', () => {
  const page = file('page.html')
  const records = [
    {
      id: '1',
      url: 'https://gazette.example/robots.txt',
      http: 'HTTP/1.1 200 OK\r\nContent-Type: text/plain',
      body: Buffer.from('User-agent: *'),
    },
    { id: '2', url: 'https://gazette.example/2019/04/02/sarn-bridge', body: page },
    {
      id: '3',
      url: 'https://gazette.example/old',
      http: 'HTTP/1.1 301 Moved\r\nContent-Type: text/html',
      body: Buffer.from('<p>moved</p>'),
    },
    { id: '4', url: 'https://gazette.example/2', type: 'request', http: 'GET / HTTP/1.1', body: Buffer.from('') },
    {
      id: '5',
      url: 'https://gazette.example/3',
      http: 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251',
      body: Buffer.from([
        ...Buffer.from('<html><body><h1>Bridge</h1><p>'),
        0xcc,
        0xee,
        0xf1,
        0xf2,
        ...Buffer.from(' stands over the river, and people walk on it. '.repeat(4)),
        ...Buffer.from('</p></body></html>'),
      ]),
    },
    {
      id: '6',
      url: 'https://gazette.example/4',
      http: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked',
      body: Buffer.concat([Buffer.from(`${page.length.toString(16)}\r\n`), page, Buffer.from('\r\n0\r\n\r\n')]),
    },
    {
      id: '7',
      url: 'https://gazette.example/5',
      http: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip',
      body: gzipSync(page),
    },
  ]

  it.each([true, false])('give the pages that were got, by the ids of their records (packed: %s)', async (packed) => {
    const path = packed ? 'crawl.warc.gz' : 'crawl.warc'
    const drafts = await summaries(path, warcOf(records, packed))
    expect(drafts.map((draft) => draft.path)).toEqual(['2', '5', '6', '7'].map((id) => `${path}#urn:uuid:${id}`))
    for (const i of [0, 2, 3])
      expect(drafts[i]).toMatchObject({ headline: 'Sarn Bridge Opens After Three Years', format: 'HTML' })
  })

  it('say the address and the charset of a page that does not', async () => {
    const [item] = await draftsOf('c.warc', warcOf([records[4]!]))
    if (!item || isProblem(item)) throw new Error('not read')
    expect(item.document).toMatchObject({ charset: 'windows-1251', charsetConfidence: 1 })
    expect(item.document.text).toContain('Мост stands')
    expect(summaryOf(item)).toMatchObject({ url: 'https://gazette.example/3', headline: 'Bridge' })
  })
})

describe('a long file', () => {
  it('is read as a stream: the first items come before the last bytes are asked for', async () => {
    const line = `${JSON.stringify({ title: 'A Bridge', body: 'It opened.' })}\n`
    let given = 0
    const lines = 200_000
    const stream = {
      path: 'big.jsonl',
      size: lines * line.length,
      async *open() {
        const chunk = Buffer.from(line.repeat(1000))
        for (let i = 0; i < lines / 1000; i++) {
          given += 1000
          yield chunk
        }
      },
    }
    let count = 0
    let ahead = 0
    for await (const item of readRawArticles(stream)) {
      if (isProblem(item)) throw new Error(item.message)
      count++
      ahead = Math.max(ahead, given - count)
    }
    expect(count).toBe(lines)
    expect(ahead).toBeLessThan(5000)
  })

  it('that is left early is closed', async () => {
    let closed = false
    const stream = {
      path: 'big.jsonl',
      size: 1e9,
      async *open() {
        try {
          for (;;) yield Buffer.from('{"title": "A", "body": "It opened."}\n'.repeat(2000))
        } finally {
          closed = true
        }
      },
    }
    for await (const _ of readRawArticles(stream)) break
    expect(closed).toBe(true)
  })

  it('that breaks off gives what came before, and says so', async () => {
    const whole = gzipSync(Buffer.from('{"title": "A", "body": "It opened."}\n'.repeat(20_000)), { level: 0 })
    const results = await itemsOf('a.jsonl.gz', whole.subarray(0, whole.length / 2))
    expect(results.length).toBeGreaterThan(5000)
    expect(results.at(-1)).toMatchObject({ code: 'TRUNCATED', path: 'a.jsonl.gz' })
    expect(results.filter(isProblem).length).toBe(1)
  })

  it('gives the same items each time', async () => {
    const of = async () => (await itemsOf('d.json', file('dump.json'))).map((item) => JSON.stringify(item))
    expect(await of()).toEqual(await of())
    const [first] = await itemsOf('d.json', file('dump.json'))
    expect(first).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(fileOf('x', 'y').size).toBe(1)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftRawArticle } from '../../src/formats/draft-raw-article.ts'
import type { ArticleDraft, Problem } from '../../src/text/draft.ts'
import { draftDocument } from '../../src/text/draft-article.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import { PROBLEM_CODES } from '../../src/text/problem-codes-data.ts'
import { tarOf, warcOf, zipOf } from './archives.ts'
import { itemsOf } from './read-bytes.ts'

const folder = join(import.meta.dirname, 'files')
const files = readdirSync(folder).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
const page = files.find(({ name }) => name === 'page.html')!.bytes
const packed = [
  { name: 'a.zip', bytes: zipOf(files.slice(0, 4)) },
  { name: 'a.tgz', bytes: await tarOf(files.slice(4, 8)) },
  { name: 'a.warc', bytes: warcOf([{ id: '1', url: 'http://example.org/', body: page }], false) },
  { name: 'a.jsonl.gz', bytes: gzipSync(files.find(({ name }) => name === 'dump.jsonl')!.bytes) },
]

/** A file with a few bytes changed, taken out or put in: mostly still of its form, and damaged. */
const damaged = fc
  .record({
    file: fc.constantFrom(...files, ...packed),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        out: fc.nat(40),
        put: fc.oneof(
          fc.uint8Array({ maxLength: 12 }),
          fc
            .constantFrom('<', '>', '&', '"', '\0', '</p>', '<!--', ']]>', '{', '\r\n', '\ud83d', '&#x1F600;')
            .map((s) => new TextEncoder().encode(s)),
        ),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ file, cuts }) => {
    let bytes = Buffer.from(file.bytes)
    for (const { at, out, put } of cuts) {
      const from = Math.floor(at * bytes.length)
      bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + out)])
    }
    return { name: file.name, bytes }
  })

async function read(name: string, bytes: Uint8Array): Promise<(ArticleDraft | Problem)[]> {
  return (await itemsOf(name, bytes)).map((item) => (isProblem(item) ? item : draftRawArticle(item)))
}

function check(draft: ArticleDraft | Problem): void {
  if (isProblem(draft)) {
    expect(Object.keys(PROBLEM_CODES)).toContain(draft.code)
    expect(draft.message).toMatch(/\S/)
    expect(draft.hint).toMatch(/\S/)
    // One line, and nothing of the program's inside.
    expect(`${draft.message}${draft.hint}`).not.toMatch(/\n|node_modules|\.ts\b|at \w+ \(/)
    return
  }
  const { document, blocks, fields, paragraphs } = draft
  const { text, marks = [] } = document
  expect(text).not.toContain('\0')
  expect(/\p{Surrogate}/u.test(text)).toBe(false)
  let at = 0
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(text.slice(at, start).trim()).toBe('')
    at = end
  }
  expect(text.slice(at).trim()).toBe('')
  for (const { start, end, kind, name } of marks) {
    expect([start >= 0, start < end, end <= text.length]).toEqual([true, true, true])
    if (kind === 'FIELD') expect(text.slice(0, start).endsWith(`${name}: `)).toBe(true)
  }
  for (const span of [fields.headline, fields.byline, fields.place, ...paragraphs])
    if (span) expect(text.slice(span.start, span.end)).toMatch(/\S/)
  if (fields.published?.span && fields.published.origin === 'METADATA')
    expect(text.slice(fields.published.span.start, fields.published.span.end)).toBe(fields.published.raw)
}

describe('any file', () => {
  it('damaged anywhere is read or refused, and all spans lie in its text', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async ({ name, bytes }) => {
        for (const draft of await read(name, bytes)) check(draft)
      }),
      { numRuns: 250 },
    )
  }, 120_000)

  it('of any bytes under any name is read or refused', async () => {
    const names = fc.constantFrom(
      'a',
      'a.txt',
      'a.html',
      'a.xml',
      'a.json',
      'a.jsonl',
      'a.csv',
      'a.eml',
      'a.mbox',
      'a.zip',
      'a.tar',
    )
    const starts = fc.constantFrom(
      '',
      '<html>',
      '<nitf>',
      '<rss>',
      '{"title":',
      '[{',
      'WARC/1.0\r\n',
      'PK\u0003\u0004',
      '\u001f',
      'From a Tue 2019\nA: b\n',
      'Message-ID: <a>\nFrom: b\nMIME-Version: 1.0\n',
    )
    await fc.assert(
      fc.asyncProperty(names, starts, fc.uint8Array({ maxLength: 300 }), async (name, start, rest) => {
        for (const draft of await read(name, Buffer.concat([Buffer.from(start), rest]))) check(draft)
      }),
      { numRuns: 300 },
    )
  }, 120_000)

  it('gives the same twice, and what is kept of it gives the same article again', async () => {
    for (const { name, bytes } of [...files, ...packed]) {
      const drafts = await read(name, bytes)
      expect(await read(name, bytes)).toEqual(drafts)
      // from the stored document alone, without the file
      for (const draft of drafts)
        if (!isProblem(draft)) expect(draftDocument(JSON.parse(JSON.stringify(draft.document)))).toEqual(draft)
    }
  })
})

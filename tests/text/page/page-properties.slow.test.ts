import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentDraft } from '../../../src/text/draft.ts'
import { decode } from '../../../src/text/page/decode/decode.ts'
import { type Page, readPage } from '../../../src/text/page/read-page.ts'
import { expectLinear } from '../../count-steps.ts'
import { hostilePages } from './hostile-pages.ts'

const LINES = [
  'Northland Votes Under Rain',
  'By Jane Roe August 15, 2020',
  'PORT ALBA (AP) -- The vote was held.',
  '"We waited," he said.',
  'With reporting by Reuters and AFP',
  'Source: https://example.org/a -b/1.htmlhtml',
  'Copyright (c) 2020. Northern Wire. All rights reserved.',
  'Join the GlobalSecurity.org mailing list',
  'UNITED24 - Give something',
  'DATE=10/5/2004',
  'TYPE=CORRESPONDENT REPORT',
  'INTRO: Something.',
  'TEXT: Something else.',
  '/// DOE ACT ///',
  'More News',
  'See also:',
  '---',
  'title: A',
  '# Heading',
  '- item',
  '    indented line that is somewhat longer than the others',
  'A caption in the rain (epa) September 6, 2006 -- The vote was held. (Reuters, AFP)',
  '31 Jan 2003 2003',
  '* * *',
  '',
  '',
  '\u00a0',
  '(',
  '[',
]
const anyLine = fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme', maxLength: 80 }))
const anyPage = fc.array(anyLine, { maxLength: 40 }).map((lines) => lines.join('\n'))
const document = (text: string, format: DocumentDraft['format']): DocumentDraft => ({
  path: format === 'TEXT' ? 'a.txt' : 'a.md',
  sha256: '',
  byteLength: 0,
  charset: 'utf-8',
  charsetConfidence: 1,
  format,
  text,
})

function check(text: string, format: DocumentDraft['format']): void {
  const page = readPage(document(text, format))
  if (!('blocks' in page)) {
    expect(page.message.length).toBeGreaterThan(0)
    return
  }
  let at = 0
  for (const { start, end } of page.blocks) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    // What lies between two blocks is white.
    expect(text.slice(at, start).trim()).toBe('')
    at = end
  }
  expect(text.slice(at).trim()).toBe('')
  checkInside(text, page)
}

function checkInside(text: string, { paragraphs, fields, blocks }: Page): void {
  let at = 0
  for (const [i, { start, end, position }] of paragraphs.entries()) {
    expect(position).toBe(i + 1)
    expect(start).toBeGreaterThanOrEqual(at)
    const exact = text.slice(start, end)
    expect(exact.trim()).toBe(exact)
    expect(exact.length).toBeGreaterThan(0)
    expect(blocks.some((block) => block.start <= start && block.end >= end)).toBe(true)
    at = end
  }
  const spans = [fields.headline, fields.byline, fields.dateline, fields.place, fields.creditLine]
  for (const span of [...spans, ...fields.authors.map((author) => author.span), ...fields.credits.map((c) => c.span)])
    if (span !== null) expect(text.slice(span.start, span.end).length).toBe(span.end - span.start)
  for (const { name, span } of fields.authors)
    expect(span.end - span.start).toBeGreaterThanOrEqual(name.length > 0 ? 1 : 0)
  const { published } = fields
  if (published?.span && published.origin === 'PAGE')
    expect(text.slice(published.span.start, published.span.end)).toBe(published.raw)
}

describe('any page', () => {
  it.each(['TEXT', 'MARKDOWN'] as const)(
    'as %s is covered by its blocks, none over another, and never throws',
    (format) => {
      fc.assert(
        fc.property(anyPage, (text) => check(text, format)),
        { numRuns: 1500 },
      )
    },
  )

  it('of any bytes is decoded or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const found = decode('a.txt', bytes)
        if ('text' in found) {
          expect(found.text).not.toContain('\0')
          readPage(found)
        } else expect(found.hint.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  it.each(hostilePages)('of %s is read in linear time', async (_, textOf) => {
    for (const format of ['TEXT', 'MARKDOWN'] as const)
      await expectLinear((size) => {
        const draft = document(textOf(size), format)
        return () => readPage(draft)
      }, 5_000)
  })
})

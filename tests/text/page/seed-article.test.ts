import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { DocumentDraft } from '../../../src/text/draft.ts'
import { decode } from '../../../src/text/page/decode/decode.ts'
import { type Page, readPage } from '../../../src/text/page/read-page.ts'

const file = new URL('../../../seeds/articles/rferl-2020-08-15-lukashenka.txt', import.meta.url)
const bytes = readFileSync(file)
const original = bytes.toString('utf8')
const curly = original.replace(/'/g, '\u2019').replace(/"([^"\n]*)"/g, '\u201c$1\u201d')

/** What must be the same however the file was delivered. */
function gist(input: Uint8Array) {
  const document = decode('story.txt', input) as DocumentDraft
  const { fields, paragraphs, ...page } = readPage(document) as Page
  const cut = (span: { start: number; end: number } | null) =>
    span === null
      ? null
      : document.text
          .slice(span.start, span.end)
          .normalize('NFC')
          .replace(/\u2019/g, "'")
  return {
    profile: page.profile,
    headline: cut(fields.headline),
    byline: cut(fields.byline),
    authors: fields.authors.map(({ span, type }) => [cut(span), type]),
    published: [fields.published?.value, fields.published?.precision, fields.published?.origin],
    dateline: [cut(fields.dateline), cut(fields.place)],
    credit: cut(fields.creditLine),
    url: [fields.url?.value, fields.url?.repairs],
    id: fields.originatorId,
    copyright: [fields.copyright?.year, fields.copyright?.holder],
    credits: fields.credits.map(({ name, role }) => `${name} ${role}`).sort(),
    paragraphs: paragraphs.length,
    lead: cut(paragraphs[0]!)?.slice(0, 9),
    language: fields.language,
  }
}

describe('the article of the seeds', () => {
  const page = readPage(decode('story.txt', bytes) as DocumentDraft) as Page
  const expected = gist(bytes)

  it('has 33 blocks, each with its role', () => {
    expect(page.blocks.map(({ role }) => role)).toEqual([
      'ADVERTISEMENT',
      'SECTION',
      'BANNER',
      'HEADLINE',
      'BYLINE',
      ...Array.from({ length: 24 }, () => 'PARAGRAPH'),
      'CREDIT',
      'SOURCE_URL',
      'COPYRIGHT',
      'FOOTER',
    ])
    expect(page.diagnostics.map(({ code }) => code)).toEqual(['URL_REPAIRED'])
  })

  it('says of itself who wrote it, when, where, and from whom', () => {
    const lines = original.split('\n\n')
    expect(expected).toMatchObject({
      profile: 'globalsecurity+rferl',
      headline: lines[3],
      byline: lines[4]!.replace(/ \w+ \d+, \d+$/, ''),
      authors: [[lines[4]!.replace(/^By | \w+ \d+, \d+$/g, ''), 'ORGANISATION']],
      published: ['2020-08-15', 'DAY', 'PAGE'],
      dateline: [lines[5]!.split(' -- ')[0], lines[5]!.split(' -- ')[0]],
      lead: lines[5]!.split(' -- ')[1]!.slice(0, 9),
      credit: lines[29],
      url: [
        lines[30]!
          .replace(/^Source: /, '')
          .replace(/ /g, '')
          .replace(/htmlhtml$/, 'html'),
        ['spaces-removed', 'ending-doubled'],
      ],
      id: 'rferl:30785333',
      copyright: [2020, 'RFE/RL, Inc.'],
      credits: [
        'AFP CONTRIBUTOR',
        'GlobalSecurity.org DISTRIBUTOR',
        'RFE/RL ORIGINATOR',
        'RFE/RL PUBLISHER',
        'Reuters CONTRIBUTOR',
      ],
      paragraphs: 24,
      language: 'en',
    })
  })

  it.each([
    ['in windows-1252 with curly marks', new Uint8Array(iconv.encode(curly, 'windows-1252'))],
    ['in UTF-8 with curly marks', Buffer.from(curly)],
    ['with CRLF', Buffer.from(original.replaceAll('\n', '\r\n'))],
    ['with a BOM', Buffer.from(`\ufeff${original}`)],
    ['decomposed', Buffer.from(original.normalize('NFD'))],
    ['in UTF-16', new Uint8Array(iconv.encode(original, 'utf-16le', { addBOM: true }))],
    ['with one newline between its blocks', Buffer.from(original.replaceAll('\n\n', '\n'))],
    ['with white space at the ends of lines', Buffer.from(original.replaceAll('\n\n', '  \n \n'))],
    ['with long gaps', Buffer.from(original.replaceAll('\n\n', '\n\n\n\n'))],
    ['without its footer', Buffer.from(original.split('\n\n').slice(0, -1).join('\n\n'))],
    ['without the lines above its headline', Buffer.from(original.split('\n\n').slice(3).join('\n\n'))],
    ['twice in the file', Buffer.from(`${original}\n\n${original}`)],
    ['twice with no newline between', Buffer.from(original + original)],
  ])('says the same %s', (_, input) => {
    expect(gist(input)).toEqual(expected)
  })

  it('tells of the second copy in a file', () => {
    const twice = readPage(decode('a.txt', Buffer.from(`${original}\n\n${original}`)) as DocumentDraft) as Page
    expect(twice.diagnostics.map(({ code }) => code)).toContain('UNKNOWN_BLOCK')
  })
})

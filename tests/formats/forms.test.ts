import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Mapping } from '../../src/formats/records/mapping.ts'
import { readMapping } from '../../src/formats/records/read-mapping.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import { draftsOf, onlyOf, summaryOf } from './read-bytes.ts'

const file = (name: string) => readFileSync(join(import.meta.dirname, 'files', name))
const summaries = async (name: string) => (await draftsOf(name, file(name))).map(summaryOf)

/** The story that every file of the folder tells. */
const LEAD =
  'LEAD The bridge over the River Sarn opened on Tuesday after three years of work, and thousands of people walked across it in the first hour.'
const MAYOR =
  'BODY “It will stand for a hundred years,” said Mayor Tilda Vankorren, who cut a ribbon in front of the old ferry house.'
const FERRY =
  'BODY The ferry will stop on Friday. Its captain, Oskar Lindqvist, said he would “miss the water” but not the winter mornings.'
const TOLLS = 'BODY Tolls will be taken from May, the Ministry of Works said.'
const SUBHEAD = 'SUBHEAD What comes next'
const CAPTION = 'CAPTION The bridge on Tuesday morning, seen from the ferry house at Quell'
const QUOTES = ['Tilda Vankorren: It will stand for a hundred years,', 'Oskar Lindqvist: miss the water']

const FORMS: readonly [name: string, format: string, paragraphs: string[], rest: object][] = [
  ['page.html', 'HTML', [LEAD, MAYOR, SUBHEAD, FERRY, TOLLS], {}],
  ['story.nitf.xml', 'NITF', [LEAD, MAYOR, CAPTION, SUBHEAD, FERRY, TOLLS], {}],
  ['item.newsml.xml', 'NEWSML', [LEAD, MAYOR, SUBHEAD, FERRY, TOLLS], { place: 'Quell', url: null }],
  [
    'ninjs2.json',
    'NINJS',
    [LEAD, MAYOR, SUBHEAD, FERRY, TOLLS],
    { credits: ['ORIGINATOR The Alba Gazette', 'CONTRIBUTOR Northern Wire'] },
  ],
  ['ninjs1.json', 'NINJS', [LEAD, MAYOR, FERRY, TOLLS], { url: null }],
  ['feed.atom', 'FEED', [LEAD, MAYOR, SUBHEAD, FERRY, TOLLS], {}],
  ['feed.rss', 'FEED', [LEAD, MAYOR, SUBHEAD, FERRY, TOLLS], {}],
  ['record.json', 'JSON', [LEAD, MAYOR, FERRY, TOLLS], {}],
  ['dump.json', 'JSON', [LEAD, MAYOR, FERRY, TOLLS], {}],
  ['dump.jsonl', 'JSON', [LEAD, MAYOR, FERRY, TOLLS], {}],
  ['table.csv', 'CSV', [LEAD, MAYOR, FERRY, TOLLS], {}],
  ['table.tsv', 'CSV', [LEAD, MAYOR, FERRY, TOLLS], {}],
  ['letter.eml', 'EMAIL', [LEAD, MAYOR, SUBHEAD, FERRY, TOLLS], { url: null, language: 'en' }],
  ['letters.mbox', 'EMAIL', [LEAD, MAYOR, SUBHEAD, FERRY, TOLLS], { url: null, language: 'en' }],
]

describe('every form of one story is read to the same article', () => {
  it.each(FORMS)('%s', async (name, format, paragraphs, rest) => {
    const [first] = await summaries(name)
    expect(first).toEqual({
      path: expect.stringContaining(name),
      format,
      headline: 'Sarn Bridge Opens After Three Years',
      authors: ['Jana Orlova'],
      published: '2019-04-02T09:30:00Z',
      place: 'QUELL',
      url: 'https://gazette.example/2019/04/02/sarn-bridge',
      language: 'en-GB',
      credits: ['ORIGINATOR The Alba Gazette'],
      paragraphs,
      quotes: QUOTES,
      ...rest,
    })
  })
})

describe('items of one file', () => {
  it('have paths that say where they stand', async () => {
    const paths = async (name: string) => (await summaries(name)).map(({ path }) => path)
    expect(await paths('dump.json')).toEqual(['dump.json#1', 'dump.json#2'])
    expect(await paths('dump.jsonl')).toEqual(['dump.jsonl#1', 'dump.jsonl#2', 'dump.jsonl#4', 'dump.jsonl#5'])
    expect(await paths('table.csv')).toEqual(['table.csv#1', 'table.csv#2'])
    expect(await paths('feed.rss')).toEqual(['feed.rss#alba-17', 'feed.rss#https://gazette.example/summary'])
    expect(await paths('letters.mbox')).toEqual([
      'letters.mbox#20190402.17@gazette.example',
      'letters.mbox#20190403.1@gazette.example',
    ])
    expect(await paths('record.json')).toEqual(['record.json'])
    expect(await paths('item.newsml.xml')).toEqual(['item.newsml.xml'])
  })

  it('that are broken or hold no story are refused, and the rest is read', async () => {
    const [, broken, bodyless, last] = await summaries('dump.jsonl')
    expect([broken, bodyless]).toMatchObject([{ code: 'MARKUP' }, { code: 'NO_MAPPING' }])
    expect(last).toMatchObject({
      headline: 'Ferry Crew Says Farewell',
      quotes: ['Oskar Lindqvist: I shall walk from now on,'],
    })
    expect((await summaries('feed.rss'))[1]).toMatchObject({ code: 'SUMMARY_ONLY' })
  })

  it('that their publisher has cancelled are not loaded', async () => {
    expect(await summaries('message.newsml.xml')).toMatchObject([
      { headline: 'Ferry Crew Says Farewell', credits: ['ORIGINATOR Northern Wire'] },
      { code: 'WITHDRAWN' },
      { code: 'NO_BODY' },
    ])
    const ninjs = JSON.stringify({ ...JSON.parse(file('ninjs2.json').toString()), pubstatus: 'withheld' })
    expect(await onlyOf('a.json', ninjs)).toMatchObject({ code: 'WITHDRAWN' })
  })
})

describe('a mirrored page', () => {
  it('is read by its lines, as the text of such a page is', async () => {
    const [draft] = await draftsOf('mirror/belarus-200815-rferl02.htm', file('belarus-200815-rferl02.htm'))
    if (!draft || isProblem(draft)) throw new Error('not read')
    expect(draft.profile).toBe('globalsecurity+rferl')
    expect(draft.fields.originatorId).toBe('rferl:30799999')
    expect(draft.blocks.map(({ role }) => role)).toEqual([
      ...['ADVERTISEMENT', 'SECTION', 'BANNER', 'HEADLINE', 'BYLINE', 'PARAGRAPH', 'PARAGRAPH', 'PARAGRAPH'],
      ...['CREDIT', 'SOURCE_URL', 'COPYRIGHT', 'FOOTER'],
    ])
    expect(summaryOf(draft)).toMatchObject({
      headline: "Quell's Mayor Rejects Ferry Pact",
      authors: ["RFE/RL's Northland Service"],
      published: '2020-08-15',
      quotes: ['Tilda Vankorren: We will build the bridge and nothing but the bridge,'],
    })
  })
})

describe('a page without metadata', () => {
  const body = (top: string) =>
    `<html><head><title>Sarn Bridge Opens - The Alba Gazette</title></head><body>${top}<p>${LEAD.slice(5)}</p><p>${MAYOR.slice(5)}</p><p>${FERRY.slice(5)}</p></body></html>`

  it.each([
    ['its heading', '<h1>Sarn Bridge Opens</h1>'],
    ['the part of its title that it prints', '<div><b>Sarn Bridge Opens</b></div>'],
    ['its title without the name of the site', ''],
  ])('has %s for a headline', async (_, top) => {
    const read = await onlyOf('a.html', body(top).replace(' - The', ' | The'))
    expect(read).toMatchObject({ headline: 'Sarn Bridge Opens' })
  })

  it('may be a piece of one, or old HTML in capitals', async () => {
    const piece = `<p>${LEAD.slice(5)}</p>\n<p>${MAYOR.slice(5)}</p>\n<p>${FERRY.slice(5)}</p>`
    expect(await onlyOf('a.html', piece)).toMatchObject({ paragraphs: [LEAD, MAYOR, FERRY] })
    const old = `<HTML><HEAD><META NAME="Author" CONTENT="Jana Orlova"></HEAD>${body('').slice(75).toUpperCase()}`
    expect(await onlyOf('a.htm', old)).toMatchObject({ authors: ['Jana Orlova'] })
  })

  it('that holds links and no story is a list', async () => {
    const links = Array.from(
      { length: 30 },
      (_, i) => `<li><a href="/${i}">Story number ${i} of the front page today</a></li>`,
    )
    expect(await onlyOf('a.html', `<html><body><ul>${links.join('')}</ul></body></html>`)).toMatchObject({
      code: 'LISTING',
    })
  })
})

describe('records', () => {
  it('are read by a mapping file where their names are unusual', async () => {
    expect(await onlyOf('odd.csv', file('odd.csv'))).toMatchObject({ code: 'NO_MAPPING' })
    const mapping = readMapping('odd.yaml', file('odd.yaml').toString()) as Mapping
    expect(await onlyOf('odd.csv', file('odd.csv'), { mapping })).toMatchObject({
      path: 'odd.csv#1',
      headline: 'Talsperre läuft über',
      published: '2019-04-02',
      language: 'de',
      credits: ['ORIGINATOR Quellener Anzeiger'],
      quotes: ['Tilda Vankorren: Wir sind vorbereitet'],
    })
  })

  it('may lie deep in a file, where the mapping says so', async () => {
    const mapping = readMapping(
      'm.yaml',
      'items: result.list\nfields:\n  headline: meta.head\n  body: parts\n  author: who.0.name',
    ) as Mapping
    const dump = {
      result: {
        list: [{ meta: { head: 'A Bridge' }, who: [{ name: 'Jana Orlova' }], parts: ['It opened.', 'It stood.'] }],
      },
    }
    expect(await onlyOf('a.json', JSON.stringify(dump), { mapping })).toMatchObject({
      headline: 'A Bridge',
      authors: ['Jana Orlova'],
      paragraphs: ['LEAD It opened.', 'BODY It stood.'],
    })
    expect(await onlyOf('a.json', '{"result": 1}', { mapping })).toMatchObject({ code: 'MAPPING' })
  })

  it.each([
    ['search hits', { hits: { hits: [{ _source: { title: 'A Bridge', body: 'It opened.' } }] } }],
    ['a content interface', { response: { results: [{ webTitle: 'A Bridge', fields: { bodyText: 'It opened.' } }] } }],
    ['a blog', [{ title: { rendered: 'A Bridge' }, content: { rendered: '<p>It opened.</p>' }, author: 3 }]],
    [
      'a JSON feed',
      {
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ title: 'A Bridge', content_html: '<p>It opened.</p>' }],
      },
    ],
    ['blocks', [{ headline: 'A Bridge', paragraphs: [{ text: 'It opened.' }] }]],
  ])('of %s need none', async (_, dump) => {
    expect(await onlyOf('a.json', JSON.stringify(dump))).toMatchObject({
      headline: 'A Bridge',
      authors: [],
      paragraphs: ['LEAD It opened.'],
    })
  })

  it('may hold tags and character references in their fields', async () => {
    const record = { title: 'The Mayor&#8217;s <i>Last</i> Day', body: 'It rained &amp; stopped.\n\nThen it snowed.' }
    expect(await onlyOf('a.json', JSON.stringify(record))).toMatchObject({
      headline: 'The Mayor’s Last Day',
      paragraphs: ['LEAD It rained & stopped.', 'BODY Then it snowed.'],
    })
  })

  it.each([
    ['items: [1', 1],
    ['items: a\nfeilds: {}', 2],
    ['fields:\n  body: text\n  heading: x', 3],
    ['fields: title', 1],
    ['markup: word', 1],
    ['- a', 1],
  ])('a mapping file %j is refused with its line', (text, line) => {
    expect(readMapping('m.yaml', text)).toMatchObject({ code: 'MAPPING', path: 'm.yaml', line })
  })
})

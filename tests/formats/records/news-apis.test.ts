// Results of services that search news, and items of editorial systems: the value of each field is written down first.
import { describe, expect, it } from 'vitest'
import { draftsOf, onlyOf, summaryOf } from '../read-bytes.ts'

const LEAD = 'The harbour of Alba opened on Monday after the long repair of its northern pier, the board said.'
const MORE = 'It has been shut since May, when a storm broke the pier in two.'
const TEXT = `${LEAD}\n\n${MORE}`
const HTML = `<p>${LEAD}</p><p>${MORE}</p>`
const paragraphs = [`LEAD ${LEAD}`, `BODY ${MORE}`]
const TITLE = 'Harbour opens again'
const MOMENT = '2020-08-15T10:00:00Z'
const URL = 'https://gazette.example/a'

/** What each gives beside headline and paragraphs. */
interface Right {
  readonly headline?: string
  readonly authors?: readonly string[]
  readonly published?: string
  readonly credits?: readonly string[]
  readonly url?: string
  readonly place?: string
}

const CASES: readonly (readonly [form: string, json: unknown, right: Right])[] = [
  [
    'articles, each with its source and the site behind its title',
    {
      status: 'ok',
      articles: [
        {
          ...{ source: { id: null, name: 'Alba Gazette' }, author: 'Tom Vale', title: `${TITLE} - Alba Gazette` },
          ...{ description: 'Shut since May.', url: URL, publishedAt: MOMENT, content: TEXT },
        },
      ],
    },
    { authors: ['Tom Vale'], published: MOMENT, credits: ['ORIGINATOR Alba Gazette'], url: URL },
  ],
  [
    'results in a response, whose fields are apart',
    {
      response: {
        status: 'ok',
        results: [
          {
            ...{ id: 'a', type: 'article', webTitle: `${TITLE} | Alba`, webPublicationDate: MOMENT, webUrl: URL },
            fields: { headline: TITLE, byline: 'Tom Vale in Alba', body: HTML, publication: 'Alba Gazette' },
          },
        ],
      },
    },
    { authors: ['Tom Vale'], published: MOMENT, credits: ['ORIGINATOR Alba Gazette'], url: URL },
  ],
  [
    'one result in a response',
    {
      response: {
        status: 'ok',
        content: { type: 'article', webTitle: TITLE, fields: { body: HTML, byline: 'Tom Vale' } },
      },
    },
    { authors: ['Tom Vale'] },
  ],
  [
    'hits in hits',
    {
      took: 3,
      hits: {
        total: { value: 1 },
        hits: [
          {
            ...{ _index: 'news', _id: '1', _score: 1 },
            _source: {
              title: TITLE,
              content: TEXT,
              author: 'Tom Vale',
              published: MOMENT,
              source: 'Alba Gazette',
              url: URL,
            },
          },
        ],
      },
    },
    { authors: ['Tom Vale'], published: MOMENT, credits: ['ORIGINATOR Alba Gazette'], url: URL },
  ],
  [
    'docs in a response, each value a list',
    {
      responseHeader: { status: 0 },
      response: { numFound: 1, docs: [{ id: '1', title: [TITLE], content: [TEXT], author: ['Tom Vale', 'Ada Moss'] }] },
    },
    { authors: ['Tom Vale', 'Ada Moss'] },
  ],
  [
    'results of articles',
    {
      articles: {
        page: 1,
        results: [
          {
            ...{
              uri: '1',
              lang: 'eng',
              date: '2020-08-15',
              time: '10:00:00',
              dateTime: MOMENT,
              url: URL,
              title: TITLE,
              body: TEXT,
            },
            source: { uri: 'gazette.example', title: 'Alba Gazette' },
            authors: [{ uri: 'tv@gazette.example', name: 'Tom Vale', type: 'author' }],
          },
        ],
      },
    },
    { authors: ['Tom Vale'], published: MOMENT, credits: ['ORIGINATOR Alba Gazette'], url: URL },
  ],
  [
    'posts of threads',
    {
      posts: [
        {
          thread: { site: 'gazette.example', title: TITLE },
          url: URL,
          author: 'Tom Vale',
          published: MOMENT,
          title: TITLE,
          text: TEXT,
        },
      ],
    },
    { authors: ['Tom Vale'], published: MOMENT, url: URL },
  ],
  [
    'stories with a source that has a name and a host',
    {
      stories: [
        {
          ...{ id: 1, author: { id: 3, name: 'Tom Vale' }, body: TEXT, title: TITLE, published_at: MOMENT },
          ...{ links: { permalink: URL }, source: { id: 1, name: 'Alba Gazette', domain: 'gazette.example' } },
        },
      ],
    },
    { authors: ['Tom Vale'], published: MOMENT, credits: ['ORIGINATOR Alba Gazette'], url: URL },
  ],
  [
    'posts of a content system, whose author is a number, and embedded',
    [
      {
        ...{ id: 1, date: '2020-08-15T10:00:00', link: URL, author: 12, categories: [3] },
        ...{ title: { rendered: TITLE }, content: { rendered: HTML, protected: false } },
        ...{ _embedded: { author: [{ id: 12, name: 'Tom Vale' }] }, yoast_head_json: { og_site_name: 'Alba Gazette' } },
      },
    ],
    { authors: ['Tom Vale'], credits: ['ORIGINATOR Alba Gazette'], url: URL },
  ],
  [
    'items of a search, nested under names of no lists',
    {
      data: {
        search: {
          totalHits: 1,
          items: [
            {
              uri: 'x',
              headLine: TITLE,
              byLine: 'Tom Vale',
              bodyXhtml: HTML,
              firstCreated: MOMENT,
              provider: { name: 'Quay Wire' },
              located: 'ALBA',
            },
          ],
        },
      },
    },
    { authors: ['Tom Vale'], published: MOMENT, credits: ['ORIGINATOR Quay Wire'], place: 'ALBA' },
  ],
  [
    'edges and nodes',
    { data: { stories: { edges: [{ cursor: 'x', node: { title: TITLE, body: HTML, publishedAt: MOMENT } }] } } },
    { published: MOMENT },
  ],
  [
    'a feed in JSON',
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Alba Gazette',
      items: [
        {
          id: '1',
          url: URL,
          title: TITLE,
          content_html: HTML,
          date_published: MOMENT,
          authors: [{ name: 'Tom Vale' }],
        },
      ],
    },
    { authors: ['Tom Vale'], published: MOMENT, url: URL },
  ],
  [
    'ninjs 1 with a body in HTML',
    {
      uri: 'http://quay.example/1',
      type: 'text',
      versioncreated: MOMENT,
      byline: 'Tom Vale',
      headline: TITLE,
      body_html: HTML,
      located: 'Alba',
      copyrightholder: 'Quay Wire',
      pubstatus: 'usable',
    },
    { authors: ['Tom Vale'], published: MOMENT, place: 'Alba', credits: ['ORIGINATOR Quay Wire'] },
  ],
  [
    'ninjs 3',
    {
      ...{
        uri: 'http://quay.example/1',
        standard: { name: 'ninjs', version: '3.0' },
        type: 'text',
        firstcreated: MOMENT,
      },
      ...{ headlines: [{ role: 'main', value: TITLE }], bodies: [{ contenttype: 'text/html', value: HTML }] },
      ...{ by: 'By Tom Vale', infosources: [{ name: 'Quay Wire' }], located: 'Alba' },
    },
    { authors: ['Tom Vale'], published: MOMENT, place: 'Alba', credits: ['ORIGINATOR Quay Wire'] },
  ],
  [
    'items that a search wraps',
    {
      api_version: '1.0',
      data: {
        items: [
          {
            meta: {},
            item: {
              uri: 'http://quay.example/1',
              type: 'text',
              headline: TITLE,
              bylines: [{ by: 'By TOM VALE', title: 'Quay Wire' }],
              firstcreated: MOMENT,
              pubstatus: 'usable',
              provider: 'QW',
              located: 'ALBA (QW)',
              body_nitf: HTML,
            },
          },
        ],
      },
    },
    { authors: ['Tom Vale'], published: MOMENT, place: 'ALBA', credits: ['ORIGINATOR QW'] },
  ],
  [
    'items of superdesk',
    {
      _items: [
        {
          ...{ _id: 'urn:quay:1', guid: 'urn:quay:1', type: 'text', state: 'published', pubstatus: 'usable' },
          ...{
            headline: TITLE,
            byline: 'By Tom Vale',
            body_html: HTML,
            abstract: '<p>Shut since May.</p>',
            source: 'QW',
          },
          dateline: { located: { city: 'Alba', country: 'Sarn' }, text: 'ALBA, Aug 15 QW -' },
          ...{ firstcreated: '2020-08-15T10:00:00+0000', place: [{ name: 'SRN', qcode: 'SRN' }] },
          authors: [{ role: 'photographer', name: 'Ada Moss' }],
        },
      ],
      _meta: { total: 1 },
    },
    { authors: ['Tom Vale'], published: MOMENT, place: 'Alba', credits: ['ORIGINATOR QW'] },
  ],
  [
    'an item of superdesk without a byline has its writers',
    {
      guid: 'urn:quay:1',
      type: 'text',
      pubstatus: 'usable',
      headline: TITLE,
      body_html: HTML,
      authors: [
        { role: 'writer', name: 'Tom Vale' },
        { role: 'AUTHOR', name: 'AUTHOR', sub_label: 'Mia Quell' },
        { role: 'editor', name: 'Ada Moss' },
      ],
    },
    { authors: ['Tom Vale', 'Mia Quell'] },
  ],
]

describe('what a service answers', () => {
  it.each(CASES)('%s', async (_, json, right) => {
    expect(await onlyOf('answer.json', JSON.stringify(json))).toMatchObject({ headline: TITLE, paragraphs, ...right })
  })

  it('is an excerpt where it says so, without the words that say so', async () => {
    const record = { title: TITLE, content: `${LEAD}\n\n${MORE.slice(0, 40)}… [+2145 chars]` }
    const [draft] = await draftsOf('answer.json', JSON.stringify({ articles: [record] }))
    expect(summaryOf(draft!)).toMatchObject({ paragraphs: [`LEAD ${LEAD}`, `BODY ${MORE.slice(0, 40)}…`] })
    expect(draft).toMatchObject({ diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'EXCERPT' })]) })
  })

  it.each([
    [{ pubstatus: 'canceled' }, 'WITHDRAWN'],
    [{ state: 'killed' }, 'WITHDRAWN'],
    [{ state: 'recalled' }, 'WITHDRAWN'],
    [{ type: 'picture' }, 'NO_BODY'],
    [{ type: 'composite' }, 'NO_BODY'],
  ])('is none where it is %j', async (state, code) => {
    const item = { guid: 'urn:quay:1', type: 'text', pubstatus: 'usable', headline: TITLE, body_html: HTML, ...state }
    expect(await onlyOf('answer.json', JSON.stringify({ _items: [item] }))).toMatchObject({ code })
  })

  it('is one record where it has a body, whatever lists it holds', async () => {
    const record = { title: TITLE, body: TEXT, comments: [{ text: 'No.' }], related: { items: [{ title: 'Else' }] } }
    expect(await onlyOf('answer.json', JSON.stringify(record))).toMatchObject({ headline: TITLE, paragraphs })
  })
})

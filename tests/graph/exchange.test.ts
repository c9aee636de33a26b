// Articles and quotes in the forms of others: the API gives what the export writes, and selectors select.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExportFormat, exportArchive } from '../../src/export/export-archive.ts'
import { newArchive, type TestArchive } from './new-archive.ts'

let archive: TestArchive
beforeAll(async () => {
  archive = await newArchive()
})
afterAll(() => archive.close())

async function exported(format: ExportFormat): Promise<Map<string, unknown>> {
  const lines = new Map<string, unknown>()
  for await (const line of exportArchive(archive.file, format)) {
    const node = JSON.parse(line)
    lines.set(node.identifier ?? node.altIds?.[0].value ?? node.id.replace('urn:on-the-record:', ''), node)
  }
  return lines
}

test('articles as NewsArticle and ninjs are those of the export', async () => {
  const [schemaOrg, ninjs] = [await exported('schema-org'), await exported('ninjs')]
  const { articles } = await archive.data(
    '{ articles(first: 100) { totalCount edges { node { id newsArticle ninjs } } } }',
  )
  expect(articles.edges).toHaveLength(schemaOrg.size)
  for (const { node } of articles.edges) {
    expect(node.newsArticle).toEqual(schemaOrg.get(node.id))
    expect(node.ninjs).toEqual(ninjs.get(node.id))
  }
})

/** A form: what a value may be. An object has no members but those named, the ones with `!` always. */
type Form =
  | 'text'
  | 'count'
  | 'iri'
  | 'moment'
  | 'day or moment'
  | readonly string[]
  | { list: Form }
  | { either: readonly Form[] }
  | Members
interface Members {
  members: Readonly<Record<string, Form>>
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/
const PLAIN: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value !== '',
  count: (value) => Number.isInteger(value) && Number(value) >= 0,
  iri: (value) => typeof value === 'string' && URL.canParse(value),
  moment: (value) => MOMENT.test(String(value)),
  'day or moment': (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)) || MOMENT.test(String(value)),
}

/** Whatever of a value is not of a form, by its path. */
function misfits(value: unknown, form: Form, path = '$'): string[] {
  if (typeof form === 'string') return PLAIN[form]!(value) ? [] : [`${path}: ${JSON.stringify(value)} is no ${form}`]
  if (Array.isArray(form)) return form.includes(value as string) ? [] : [`${path}: ${JSON.stringify(value)}`]
  if ('list' in form)
    return Array.isArray(value)
      ? value.flatMap((one, index) => misfits(one, form.list, `${path}[${index}]`))
      : [`${path}: no list`]
  if ('either' in form) {
    const found = form.either.map((one) => misfits(value, one, path))
    return found.some((list) => !list.length) ? [] : found.flat()
  }
  const { members } = form as Members
  const own = value as Readonly<Record<string, unknown>>
  const missing = Object.keys(members).filter((name) => name.endsWith('!') && !(name.slice(0, -1) in own))
  const wrong = Object.entries(own).flatMap(([name, member]) => {
    const wanted = members[name] ?? members[`${name}!`]
    return wanted ? misfits(member, wanted, `${path}.${name}`) : [`${path}.${name}: not in the vocabulary`]
  })
  return [...missing.map((name) => `${path}.${name} is missing`), ...wrong]
}

const worded: Form = { list: { members: { role: 'text', contentType: 'text', 'value!': 'text' } } }
const concept: Form = { list: { members: { name: 'text', rel: 'text', uri: 'iri', literal: 'text' } } }
/** Members of https://iptc.org/std/ninjs/ninjs-schema_3.1.json that a text can have. */
const NINJS: Form = {
  members: {
    'uri!': 'iri',
    type: ['text'],
    representationType: ['full', 'partial'],
    profile: 'text',
    ...{ firstCreated: 'moment', versionCreated: 'moment', contentCreated: 'moment' },
    pubStatus: ['usable', 'withheld', 'canceled'],
    ...{ copyrightHolder: 'text', copyrightNotice: 'text', usageTerms: 'text', edNote: 'text' },
    ...{ language: 'text', title: 'text', by: 'text', slugline: 'text', located: 'text' },
    ...{ headlines: worded, descriptions: worded },
    bodies: { list: { members: { role: 'text', contentType: 'text', charCount: 'count', wordCount: 'count', 'value!': 'text' } } },
    ...{ people: concept, organisations: concept, places: concept, subjects: concept },
    infoSources: { list: { members: { name: 'text', role: 'text', uri: 'iri', literal: 'text' } } },
    altIds: { list: { members: { role: 'text', value: 'text' } } },
    standard: { members: { name: ['ninjs'], version: ['3.1'], schema: ['http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'] } },
  },
} // biome-ignore format: members that go together

const party: Form = {
  members: { '@type!': ['Person', 'Organization', 'NewsMediaOrganization'], '@id': 'iri', 'name!': 'text' },
}
const creators: Form = { either: [party, { list: party }] }
const shortArticle: Members = {
  members: { '@type!': ['NewsArticle'], '@id!': 'iri', 'headline!': 'text', datePublished: 'day or moment' },
}
const quotation: Members = {
  members: { '@type!': ['Quotation'], '@id!': 'iri', 'text!': 'text', creator: creators, creditText: 'text' },
}
const context = { '@context!': ['https://schema.org'] } as const
/** Properties that schema.org has for a NewsArticle, a CreativeWork, an Article. */
const NEWS_ARTICLE: Form = {
  members: {
    ...context,
    ...shortArticle.members,
    ...{ identifier: 'text', url: 'iri', description: 'text', dateline: 'text', inLanguage: 'text', articleSection: 'text' },
    ...{ articleBody: 'text', wordCount: 'count', author: { list: party }, publisher: party, sourceOrganization: { list: party } },
    ...{ editor: { list: party }, translator: { list: party } },
    ...{ contributor: { list: party }, provider: { list: party }, copyrightHolder: party, copyrightYear: 'count' },
    ...{ copyrightNotice: 'text', creditText: 'text', hasPart: { list: quotation } },
  },
} // biome-ignore format: members that go together
const QUOTATION: Form = {
  members: {
    ...context,
    ...quotation.members,
    'inLanguage!': 'text',
    'isPartOf!': { members: { ...shortArticle.members, copyrightNotice: 'text' } },
  },
}

/** https://www.w3.org/TR/annotation-model/ */
const ANNOTATION: Form = {
  members: {
    '@context!': ['http://www.w3.org/ns/anno.jsonld'],
    'id!': 'iri',
    'type!': ['Annotation'],
    motivation: ['identifying'],
    'dcterms:rights': 'text',
    body: {
      list: {
        either: [
          { members: { 'id!': 'iri', 'type!': ['Person', 'Organization'], name: 'text' } },
          { members: { 'type!': ['TextualBody'], 'value!': 'text', purpose: ['describing'] } },
        ],
      },
    },
    'target!': {
      list: {
        members: {
          'source!': 'iri',
          selector: {
            list: {
              either: [
                { members: { 'type!': ['TextQuoteSelector'], 'exact!': 'text', prefix: 'text', suffix: 'text' } },
                { members: { 'type!': ['TextPositionSelector'], 'start!': 'count', 'end!': 'count' } },
              ],
            },
          },
        },
      },
    },
  },
}

test('each form holds what its vocabulary has, and nothing else', async () => {
  const { articles, quotes } = await archive.data(
    '{ articles(first: 100) { edges { node { newsArticle ninjs } } } quotes(first: 100) { edges { node { quotation webAnnotation } } } }',
  )
  for (const { node } of articles.edges) {
    expect(misfits(node.ninjs, NINJS)).toEqual([])
    expect(misfits(node.newsArticle, NEWS_ARTICLE)).toEqual([])
  }
  for (const { node } of quotes.edges) {
    expect(misfits(node.quotation, QUOTATION)).toEqual([])
    expect(misfits(node.webAnnotation, ANNOTATION)).toEqual([])
  }
  expect(misfits({ uri: 'x', rightsInfo: {} }, NINJS)).toHaveLength(2)
})

test('a Web Annotation selects the words by their neighbours and by their place in code points', async () => {
  const annotations = await exported('web-annotation')
  const { quotes } = await archive.data(`{ quotes(first: 100) { edges { node {
    id spans { exact } quotation webAnnotation speaker { ... on Person { name } ... on Source { name } } text article { document { text } } } } } }`)
  for (const { node } of quotes.edges) {
    expect(node.webAnnotation).toEqual(annotations.get(node.id))
    const points = [...node.article.document.text]
    for (const [index, { selector }] of node.webAnnotation.target.entries()) {
      const [quoted, placed] = selector
      expect(points.slice(placed.start, placed.end).join('')).toBe(quoted.exact)
      expect(quoted.exact).toBe(node.spans[index].exact)
      expect(node.article.document.text).toContain((quoted.prefix ?? '') + quoted.exact + (quoted.suffix ?? ''))
    }
    expect(node.quotation).toMatchObject({ '@type': 'Quotation', text: node.text })
    if (node.speaker) expect(JSON.stringify(node.quotation.creator)).toContain(JSON.stringify(node.speaker.name))
  }
})

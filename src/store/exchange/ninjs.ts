/** IPTC ninjs 3.1. Quotes have no place in it; paragraphs are the blocks of its bodies. */
import { publishedValue } from '../rows/published.ts'
import { bodyOf, type ExchangedArticle, partyOf, urn } from './exchanged-article.ts'

const ROLES = {
  ORIGINATOR: 'originator',
  PUBLISHER: 'publisher',
  CONTRIBUTOR: 'contributor',
  DISTRIBUTOR: 'distributor',
  CITED: 'cited',
} as const

const RELATIONS = {
  REPORTING: 'reporter',
  WRITING: 'writer',
  EDITING: 'editor',
  TRANSLATION: 'translator',
  PICTURES: 'photographer',
} as const

export function ninjs(article: ExchangedArticle) {
  const {
    id,
    key,
    slug,
    section,
    headline,
    standfirst,
    bylineText,
    language,
    place,
    creditText,
    copyrightNotice,
    copyrightHolder,
  } = article
  const published = publishedValue(article)
  const text = bodyOf(article)
  const parts = article.textAccess === 'EXCERPT' ? text.split('\n\n') : article.paragraphs.map((one) => one.text)
  const html = parts.map((part) => `<p>${markUp(part)}</p>`).join('\n')
  return {
    uri: article.url ?? urn(id),
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
    type: 'text',
    representationType: article.textAccess === 'EXCERPT' ? 'partial' : 'full',
    profile: 'on-the-record',
    ...(published !== null && { firstCreated: moment(published) }),
    language,
    pubStatus: 'usable',
    headlines: [{ role: 'main', value: headline, contentType: 'text/plain' }],
    ...descriptions({ summary: standfirst, credit: creditText }),
    ...(bylineText !== null && { by: bylineText }),
    bodies: [
      { role: 'main', value: text, contentType: 'text/plain', charCount: text.length, wordCount: article.wordCount },
      { role: 'main', value: html, contentType: 'text/html' },
    ],
    ...(place !== null && { located: place }),
    people: [
      ...article.authors.map((author) => ({ ...author, rel: 'author' })),
      ...article.credited.map((credit) => ({ ...credit, rel: RELATIONS[credit.work] })),
    ].flatMap(({ rel, ...row }) => {
      const party = partyOf(row)
      return party?.type === 'Person' ? [{ uri: urn(party.id), name: party.name, rel }] : []
    }),
    ...(section !== null && { subjects: [{ name: section, rel: 'section' }] }),
    infoSources: article.sources.map(({ role, source: { id: sourceId, name } }) => ({
      uri: urn(sourceId),
      role: ROLES[role],
      name,
    })),
    ...(copyrightHolder !== null && { copyrightHolder }),
    ...(copyrightNotice !== null && { copyrightNotice }),
    slugline: slug,
    altIds: [
      { role: 'on-the-record', value: id },
      { role: 'key', value: key },
    ],
  }
}

/** Texts about the article by their roles, those that it has. */
function descriptions(texts: Readonly<Record<string, string | null>>) {
  const found = Object.entries(texts).flatMap(([role, value]) =>
    value === null ? [] : { role, value, contentType: 'text/plain' },
  )
  return found.length ? { descriptions: found } : {}
}

/** The form has no days without a time. */
function moment(date: string): string {
  return date.length === 10 ? `${date}T00:00:00Z` : date
}

function markUp(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
}

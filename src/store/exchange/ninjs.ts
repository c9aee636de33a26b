/** IPTC ninjs 3.1. Quotes have no place in it; paragraphs are the blocks of its bodies. */
import { type ExchangedArticle, partyOf } from './exchanged-article.ts'

const ROLES = {
  ORIGINATOR: 'originator',
  PUBLISHER: 'publisher',
  CONTRIBUTOR: 'contributor',
  DISTRIBUTOR: 'distributor',
  CITED: 'cited',
} as const

export function ninjs(article: ExchangedArticle) {
  const {
    id,
    key,
    headline,
    standfirst,
    bylineText,
    language,
    publishedAt,
    publishedOn,
    place,
    creditText,
    copyrightNotice,
  } = article
  const text = article.paragraphs.map((paragraph) => paragraph.text).join('\n\n')
  const html = article.paragraphs.map((paragraph) => `<p>${markUp(paragraph.text)}</p>`).join('\n')
  return {
    uri: article.url ?? `urn:on-the-record:${id}`,
    standard: { name: 'ninjs', version: '3.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
    type: 'text',
    representationType: 'complete',
    profile: 'on-the-record',
    ...(publishedAt !== null || publishedOn !== null ? { firstCreated: moment(publishedAt ?? publishedOn!) } : {}),
    language,
    pubStatus: 'usable',
    headlines: [{ role: 'main', value: headline, contentType: 'text/plain' }],
    ...(standfirst !== null && { descriptions: [{ role: 'summary', value: standfirst, contentType: 'text/plain' }] }),
    ...(bylineText !== null && { by: bylineText }),
    bodies: [
      { role: 'main', value: text, contentType: 'text/plain', charCount: text.length, wordCount: article.wordCount },
      { role: 'main', value: html, contentType: 'text/html' },
    ],
    ...(place !== null && { located: place }),
    people: article.authors.flatMap((author) => {
      const party = partyOf(author)
      return party?.type === 'Person' ? [{ name: party.name, rel: 'author' }] : []
    }),
    infoSources: article.sources.map(({ role, source }) => ({ role: ROLES[role], name: source.name })),
    ...(creditText !== null && { usageTerms: creditText }),
    ...(copyrightNotice !== null && { rightsInfo: { langid: language, copyrightNotice } }),
    altIds: [
      { role: 'on-the-record', value: id },
      { role: 'key', value: key },
    ],
  }
}

function moment(date: string): string {
  return date.length === 10 ? `${date}T00:00:00Z` : date
}

function markUp(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
}

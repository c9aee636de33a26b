/** schema.org JSON-LD: a NewsArticle with its quotes as Quotations. */
import { type ExchangedArticle, type ExchangedQuote, partyOf } from './exchanged-article.ts'

const SPOKEN: ReadonlySet<string> = new Set(['DIRECT', 'PARTIAL', 'BLOCK'])

export function newsArticle(article: ExchangedArticle) {
  const { id, url, headline, standfirst, publishedAt, publishedOn, language, section, copyrightNotice, creditText } =
    article
  const text = article.paragraphs.map((paragraph) => paragraph.text).join('\n\n')
  const publisher = article.sources.find(({ role }) => role === 'PUBLISHER')?.source
  return withoutNothing({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url ?? `urn:on-the-record:${id}`,
    identifier: id,
    url,
    headline,
    description: standfirst,
    datePublished: publishedAt ?? publishedOn,
    inLanguage: language,
    articleSection: section,
    articleBody: text,
    wordCount: article.wordCount,
    author: article.authors.map((author) => {
      const party = partyOf(author)
      return { '@type': party?.type ?? 'Person', name: party?.name ?? author.text }
    }),
    publisher: publisher && { '@type': 'NewsMediaOrganization', name: publisher.name },
    copyrightNotice,
    creditText,
    hasPart: article.quotes.filter(({ kind }) => SPOKEN.has(kind)).map(quotation),
  })
}

/** A quote as schema.org's Quotation. */
export function quotation(quote: ExchangedQuote) {
  const speakers = quote.speakers.flatMap((speaker) => partyOf(speaker) ?? [])
  const people = speakers.map(({ type, id, name }) => ({ '@type': type, '@id': `urn:on-the-record:${id}`, name }))
  return {
    '@type': 'Quotation',
    '@id': `urn:on-the-record:${quote.id}`,
    text: quote.text,
    ...(people.length ? { creator: people.length === 1 ? people[0] : people } : {}),
    ...(people.length === 0 && quote.speakerMention ? { creditText: quote.speakerMention } : {}),
  }
}

/** Members that say nothing are left out. */
function withoutNothing(node: object): object {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value != null && !(Array.isArray(value) && !value.length)),
  )
}

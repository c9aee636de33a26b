/** schema.org JSON-LD: a NewsArticle with its quotes as Quotations. */
import { ON_RECORD } from '../rows/on-record.ts'
import { publishedValue } from '../rows/published.ts'
import { bodyOf, type ExchangedArticle, type ExchangedQuote, partyOf, urn } from './exchanged-article.ts'

export function newsArticle(article: ExchangedArticle) {
  const { id, standfirst, section, copyrightHolder } = article
  const inRole = (wanted: ExchangedArticle['sources'][number]['role']) =>
    article.sources.flatMap(({ role, source: { id, name } }) =>
      role === wanted ? { '@type': 'NewsMediaOrganization', '@id': urn(id), name } : [],
    )
  const credited = (...works: readonly string[]) =>
    article.credited.flatMap((credit) => {
      const party = partyOf(credit)
      return works.includes(credit.work) && party ? { '@type': party.type, '@id': urn(party.id), name: party.name } : []
    })
  return withoutNothing({
    '@context': 'https://schema.org',
    ...reference(article),
    identifier: id,
    url: article.url,
    description: standfirst,
    dateline: article.datelineText,
    inLanguage: article.language,
    articleSection: section,
    articleBody: bodyOf(article),
    wordCount: article.wordCount,
    author: article.authors.map((author) => {
      const party = partyOf(author)
      return {
        '@type': party?.type ?? 'Person',
        ...(party && { '@id': urn(party.id) }),
        name: party?.name ?? author.text,
      }
    }),
    sourceOrganization: inRole('ORIGINATOR'),
    publisher: inRole('PUBLISHER')[0],
    contributor: [...inRole('CONTRIBUTOR'), ...credited('REPORTING', 'WRITING', 'PICTURES')],
    editor: credited('EDITING'),
    translator: credited('TRANSLATION'),
    provider: inRole('DISTRIBUTOR'),
    copyrightNotice: article.copyrightNotice,
    copyrightYear: article.copyrightYear,
    copyrightHolder: copyrightHolder && { '@type': 'Organization', name: copyrightHolder },
    creditText: article.creditText,
    hasPart: article.quotes.filter(({ kind }) => ON_RECORD.has(kind)).map(quotation),
  })
}

type Referred = Pick<ExchangedArticle, 'id' | 'url' | 'headline' | 'publishedAt' | 'publishedOn' | 'publishedOffset'>

/** A short reference to an article. */
function reference({ id, url, headline, ...published }: Referred) {
  const datePublished = publishedValue(published)
  return { '@type': 'NewsArticle', '@id': url ?? urn(id), headline, ...(datePublished !== null && { datePublished }) }
}

/** A quote by itself, with the article that it is a part of. */
export function quotationOf(
  quote: ExchangedQuote,
  article: Referred & Pick<ExchangedArticle, 'language' | 'copyrightNotice'>,
) {
  const { language: inLanguage, copyrightNotice } = article
  const isPartOf = { ...reference(article), ...(copyrightNotice !== null && { copyrightNotice }) }
  return { '@context': 'https://schema.org', ...quotation(quote), inLanguage, isPartOf }
}

/** A quote as schema.org's Quotation. */
export function quotation(quote: ExchangedQuote) {
  const speakers = quote.speakers.flatMap((speaker) => partyOf(speaker) ?? [])
  const people = speakers.map(({ type, id, name }) => ({ '@type': type, '@id': urn(id), name }))
  return {
    '@type': 'Quotation',
    '@id': urn(quote.id),
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

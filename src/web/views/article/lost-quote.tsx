import { useQuery } from '../../client/use-query.ts'
import { ArticleVersionsDocument, LostQuoteDocument } from '../../generated/graphql.ts'
import { Link } from '../../routing/link.tsx'
import { type PlaceOf, place as placeAt } from '../../routing/place.ts'
import { formatMoment } from '../../words/format.ts'
import type { Article } from './article-quotes.ts'

interface LostQuoteProps {
  readonly article: Article
  readonly quoteId: string
  readonly place: PlaceOf<'article'>
}

/** Says what became of a quote that a link names and the text does not mark. Never points at a similar one. */
export function LostQuote({ article, quoteId, place }: LostQuoteProps) {
  const { data } = useQuery(LostQuoteDocument, { id: quoteId })
  const { data: versions } = useQuery(ArticleVersionsDocument, { article: article.id })
  if (!data || !versions) return null
  if (data.quote?.article.id === article.id)
    return (
      <p class="version-note" role="status">
        The link leads to {data.quote.kind === 'INDIRECT' ? 'a paraphrase' : 'words that are not marked here'}:{' '}
        <Link to={placeAt('quote', quoteId)}>“{data.quote.text}”</Link>
      </p>
    )
  if (data.quote)
    return (
      <p class="version-note" role="status">
        The quote of this link has moved to{' '}
        <Link to={placeAt('article', data.quote.article.slug, { quote: quoteId })}>{data.quote.article.headline}</Link>.
      </p>
    )
  const version = versions.articleVersions?.find(({ quotes }) => quotes.some(({ id }) => id === quoteId))
  if (!version)
    return (
      <p class="version-note" role="status">
        The quote of this link is gone: neither this article nor a former version of it has it.
      </p>
    )
  const { text, speaker } = version.quotes.find(({ id }) => id === quoteId)!
  return (
    <p class="version-note" role="status">
      The quote of this link was reworded or taken out when version {version.number} was replaced on{' '}
      {formatMoment(version.endedAt)}. It read: <q dir="auto">{text}</q>
      {speaker && ` (${speaker})`}.{' '}
      <Link to={placeAt('article', place.key, { quote: quoteId, version: version.number })}>
        Show the version that was cited
      </Link>
    </p>
  )
}

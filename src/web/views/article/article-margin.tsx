import { type ArticleBy, ArticleViewDocument, type QuoteKind } from '../../generated/graphql.ts'
import { CorrectionNotices } from '../../parts/correction-notices.tsx'
import { ViewAsQuery } from '../../parts/view-as-query.tsx'
import { TakeQuotes } from '../../quotes/take-quotes.tsx'
import { Link } from '../../routing/link.tsx'
import { type PlaceOf, place as placeAt } from '../../routing/place.ts'
import { formatMoment, formatShare, formatShortDay } from '../../words/format.ts'
import { ArticleOrigin } from './article-origin.tsx'
import type { Article } from './article-quotes.ts'

interface ArticleMarginProps {
  readonly article: Article
  readonly place: PlaceOf<'article'>
  readonly variables: { readonly by: ArticleBy; readonly kinds: readonly QuoteKind[] }
}

/** Margin of the text: byline, sources, versions, near duplicates, corrections. */
export function ArticleMargin({ article, place, variables }: ArticleMarginProps) {
  const { search } = place
  const at = (changed: PlaceOf<'article'>['search']) => placeAt('article', place.key, { ...search, ...changed })
  return (
    <aside class="margin" aria-label="About this article">
      <ArticleOrigin article={article} />
      {article.formerVersions.length > 0 && (
        <section>
          <h2>Versions</h2>
          <ul>
            <li>
              <Link to={at({ version: undefined })} isCurrent={search.version === undefined}>
                As it is now
              </Link>
            </li>
            {article.formerVersions.map(({ id, number, end, endedAt }) => (
              <li key={id}>
                <Link to={at({ version: number })} isCurrent={search.version === number}>
                  Version {number}
                </Link>
                , {end === 'WITHDRAWN' ? 'withdrawn' : 'replaced'} on {formatMoment(endedAt)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {article.nearDuplicates.length > 0 && (
        <section>
          <h2>Nearly the same article</h2>
          <ul>
            {article.nearDuplicates.map(({ similarity, article: other }) => (
              <li key={other.id}>
                <Link to={placeAt('article', other.slug)} dir="auto">
                  {other.headline}
                </Link>{' '}
                ({formatShare(similarity)} alike{other.publishedOn && `, ${formatShortDay(other.publishedOn)}`})
              </li>
            ))}
          </ul>
        </section>
      )}
      <CorrectionNotices corrections={article.corrections} />
      <section class="tools">
        <TakeQuotes
          filter={{ article: { ids: [article.id] } }}
          kinds={variables.kinds}
          order="NEWEST"
          total={article.quotes.totalCount}
          name={article.slug}
        />
        <ViewAsQuery document={ArticleViewDocument} variables={variables} />
      </section>
    </aside>
  )
}

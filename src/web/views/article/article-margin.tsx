import { type ArticleBy, ArticleViewDocument, type QuoteKind } from '../../generated/graphql.ts'
import { CorrectionNotices } from '../../parts/correction-notices.tsx'
import { SpeakerLink } from '../../parts/speaker-link.tsx'
import { ViewAsQuery } from '../../parts/view-as-query.tsx'
import { TakeQuotes } from '../../quotes/take-quotes.tsx'
import { Link } from '../../routing/link.tsx'
import { type PlaceOf, place as placeAt } from '../../routing/place.ts'
import { goTo } from '../../routing/use-place.ts'
import { formatMoment, formatNumber, formatShare, formatShortDay } from '../../words/format.ts'
import { ArticleOrigin } from './article-origin.tsx'
import type { Article, SpeakerKey } from './article-quotes.ts'

interface ArticleMarginProps {
  readonly article: Article
  readonly place: PlaceOf<'article'>
  readonly speakers: readonly SpeakerKey[]
  readonly doubt: number
  readonly variables: { readonly by: ArticleBy; readonly kinds: readonly QuoteKind[] }
}

/** What stands beside the text: who speaks, how to read the marks, byline, sources, versions. */
export function ArticleMargin({ article, place, speakers, doubt, variables }: ArticleMarginProps) {
  const { search } = place
  const at = (changed: PlaceOf<'article'>['search']) => placeAt('article', place.key, { ...search, ...changed })
  return (
    <aside class="margin" aria-label="About this article">
      <section class="legend">
        <h2>Who speaks</h2>
        {speakers.length ? (
          <ul>
            {speakers.map(({ name, colour, count, quote }) => (
              <li key={name}>
                <span class={`swatch speaker-${colour}`} aria-hidden="true" />
                {colour ? <SpeakerLink quote={quote} /> : name} <span class="count">{formatNumber(count)}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p>Nobody is quoted.</p>
        )}
        <label class="field doubt">
          <span>Show as unsure below {formatShare(doubt)}</span>
          <input
            type="range"
            min="0"
            max="1"
            step="0.05"
            value={doubt}
            aria-valuetext={formatShare(doubt)}
            onInput={({ currentTarget }) => goTo(at({ doubt: Number(currentTarget.value) }), { replace: true })}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={search.all ?? false}
            onChange={({ currentTarget }) => goTo(at({ all: currentTarget.checked || undefined }), { replace: true })}
          />
          Mark paraphrases too
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={search.plain ?? false}
            onChange={({ currentTarget }) => goTo(at({ plain: currentTarget.checked || undefined }), { replace: true })}
          />
          Read plainly, without marks
        </label>
      </section>
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

import type { ArticleItemFragment } from '../generated/graphql.ts'
import { Link } from '../routing/link.tsx'
import { place } from '../routing/place.ts'
import { counted, formatShortDay } from '../words/format.ts'

/** One article in a list. */
export function ArticleItem({ article }: { readonly article: ArticleItemFragment }) {
  const { slug, headline, standfirst, publishedOn, language, quoteCount, sources } = article
  const source = sources[0]?.source
  return (
    <article class="article-item">
      <h3 lang={language} dir="auto">
        <Link to={place('article', slug)}>{headline}</Link>
      </h3>
      {standfirst && (
        <p lang={language} dir="auto">
          {standfirst}
        </p>
      )}
      <p class="about-quote">
        {source && (
          <Link to={place('source', source.slug)} dir="auto">
            {source.name}
          </Link>
        )}
        {publishedOn && <time dateTime={publishedOn}>{formatShortDay(publishedOn)}</time>}
        <span>{counted(quoteCount, 'quote')}</span>
      </p>
    </article>
  )
}

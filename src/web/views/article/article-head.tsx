import { TextRights } from '../../parts/text-rights.tsx'
import { Link } from '../../routing/link.tsx'
import { place } from '../../routing/place.ts'
import { counted, formatDay } from '../../words/format.ts'
import type { Article } from './article-quotes.ts'

/** Headline, standfirst and where the article comes from. */
export function ArticleHead({ article }: { readonly article: Article }) {
  const { headline, standfirst, publishedOn, publishedRaw, section, wordCount, language } = article
  const originator = article.sources.find(({ role }) => role === 'ORIGINATOR')?.source
  return (
    <header class="story-head">
      {section && (
        <p class="section" lang={language} dir="auto">
          {section}
        </p>
      )}
      <h1 lang={language} dir="auto">
        {headline}
      </h1>
      {standfirst && (
        <p class="standfirst" lang={language} dir="auto">
          {standfirst}
        </p>
      )}
      <p class="imprint">
        {originator && (
          <Link to={place('source', originator.slug)} dir="auto">
            {originator.name}
          </Link>
        )}
        {publishedOn ? (
          <time dateTime={publishedOn}>{formatDay(publishedOn)}</time>
        ) : (
          <span>{publishedRaw ?? 'undated'}</span>
        )}
        <span>{counted(wordCount, 'word')}</span>
        <span>{counted(article.quotes.totalCount, 'quote')}</span>
      </p>
      <TextRights rights={article.rights} withNote />
    </header>
  )
}

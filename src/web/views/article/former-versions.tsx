import { useQuery } from '../../client/use-query.ts'
import { ArticleVersionsDocument } from '../../generated/graphql.ts'
import { Differences } from '../../parts/differences.tsx'
import { Empty, Loading, ProblemNote } from '../../parts/states.tsx'
import { formatMoment } from '../../words/format.ts'
import type { Article } from './article-quotes.ts'

interface FormerVersionsProps {
  readonly article: Article
  readonly number: number
  /** A quote that this version had: its words are lit. */
  readonly quoteId: string | undefined
}

/** A former version, with what has changed since. */
export function FormerVersions({ article, number, quoteId }: FormerVersionsProps) {
  const { data, problem, retry } = useQuery(ArticleVersionsDocument, { article: article.id })
  if (problem) return <ProblemNote problem={problem} retry={retry} />
  if (!data) return <Loading />
  const version = data.articleVersions?.find((one) => one.number === number)
  if (!version) return <Empty>There is no version {number} of this article.</Empty>
  const words = version.quotes.find(({ id }) => id === quoteId)
  return (
    <section class="former" aria-label={`Version ${number}`}>
      <p class="version-note">
        Version {number}, {version.end === 'WITHDRAWN' ? 'withdrawn' : 'replaced'} on {formatMoment(version.endedAt)}.
        Words that were taken out are struck through; words that were put in are underlined.
      </p>
      {words && (
        <p class="version-note" dir="auto">
          The quote that was linked to: <mark>“{words.text}”</mark>
          {words.speaker && ` (${words.speaker})`}
        </p>
      )}
      {version.headline !== article.headline && (
        <h2 dir="auto">
          <Differences before={version.headline} after={article.headline} />
        </h2>
      )}
      <div class="diff" dir="auto">
        <Differences
          before={version.paragraphs.map(({ text }) => text).join('\n\n')}
          after={article.paragraphs.map(({ text }) => text).join('\n\n')}
        />
      </div>
    </section>
  )
}

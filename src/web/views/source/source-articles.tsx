import { ask } from '../../client/ask.ts'
import { type Page, usePages } from '../../client/use-pages.ts'
import {
  type ArticleItemFragment,
  SourceViewDocument,
  type SourceViewQuery,
  type SourceViewQueryVariables,
} from '../../generated/graphql.ts'
import { ArticleItem } from '../../parts/article-item.tsx'
import { Empty } from '../../parts/states.tsx'
import { VirtualList } from '../../parts/virtual-list.tsx'
import { total } from '../../words/format.ts'
import { TakeArticles } from './take-articles.tsx'

interface SourceArticlesProps {
  readonly first: NonNullable<SourceViewQuery['source']>['articles']
  readonly variables: SourceViewQueryVariables
  readonly fileName: string
}

/** The articles of a source, newest first, without end. */
export function SourceArticles({ first, variables, fileName }: SourceArticlesProps) {
  const name = JSON.stringify(variables)
  const load = async (after: string | null, signal: AbortSignal): Promise<Page<ArticleItemFragment>> =>
    (await ask(SourceViewDocument, { ...variables, after }, signal)).data.source!.articles
  const { items, isLoading, hasFailed, isMore, more } = usePages<ArticleItemFragment>(name, first, load)
  return (
    <section class="quote-list" aria-label="Articles">
      <p class="list-head">
        <strong role="status">{total(first, 'article')}</strong>
        <TakeArticles by={variables.by} filter={variables.articleFilter} total={first.totalCount} name={fileName} />
      </p>
      {first.totalCount === 0 && !isMore && <Empty>No article in these days.</Empty>}
      <VirtualList
        key={name}
        name={name}
        label="Articles"
        items={items}
        total={first.totalCount}
        keyOf={({ id }) => id}
        onEnd={() => !hasFailed && more()}
      >
        {(article) => <ArticleItem article={article} />}
      </VirtualList>
      {isMore && (
        <button type="button" onClick={more} disabled={isLoading}>
          {isLoading ? 'Loading more …' : 'More'}
        </button>
      )}
    </section>
  )
}

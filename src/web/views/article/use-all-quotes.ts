import { useEffect, useState } from 'preact/hooks'
import { ask } from '../../client/ask.ts'
import { type MarkedQuoteFragment, MarkedQuotesDocument, type QuoteKind } from '../../generated/graphql.ts'
import type { Article } from './article-quotes.ts'

/** The quotes of an article, all of them: what the article's own answer has, then the other pages as they come. */
export function useAllQuotes(article: Article, kinds: readonly QuoteKind[]): readonly MarkedQuoteFragment[] {
  const { quotes, id } = article
  const [more, setMore] = useState<readonly MarkedQuoteFragment[]>([])
  useEffect(() => {
    setMore([])
    if (!quotes.pageInfo.hasNextPage) return
    const controller = new AbortController()
    const load = async (after: string | null): Promise<void> => {
      const { data } = await ask(MarkedQuotesDocument, { article: id, kinds, after }, controller.signal)
      if (!data.article) return
      const { nodes, pageInfo } = data.article.quotes
      setMore((last) => [...last, ...nodes])
      if (pageInfo.hasNextPage) await load(pageInfo.endCursor)
    }
    load(quotes.pageInfo.endCursor).catch(() => {}) // their marks stand without numbers
    return () => controller.abort()
  }, [quotes, id, kinds])
  return more.length ? [...quotes.nodes, ...more] : quotes.nodes
}

import { ask } from '../../client/ask.ts'
import { TakeAlong } from '../../downloads/take-along.tsx'
import { type SourceBy, type SourceViewQueryVariables, TakeArticlesDocument } from '../../generated/graphql.ts'

interface TakeArticlesProps {
  readonly by: SourceBy
  readonly filter: SourceViewQueryVariables['articleFilter']
  readonly total: number
  /** Of the file, without its ending. */
  readonly name: string
}

/** Downloads the articles of a source, a row each. */
export function TakeArticles({ by, filter = null, total, name }: TakeArticlesProps) {
  const load = async (after: string | null, signal: AbortSignal) => {
    const { nodes, pageInfo } = (await ask(TakeArticlesDocument, { by, filter, after }, signal)).data.source!.articles
    const rows = nodes.map(
      ({ id, headline, publishedOn, language, wordCount, quoteCount, url, sources, document }) => ({
        ...{ article_id: id, headline, published: publishedOn, language, words: wordCount, quotes: quoteCount, url },
        sources: sources.map(({ role, source }) => `${source.name} (${role}, ${source.id})`).join('; '),
        ...{ document: document.path, sha256: document.sha256 },
      }),
    )
    return { rows, pageInfo }
  }
  return <TakeAlong total={total} unit="article" name={name} load={load} />
}

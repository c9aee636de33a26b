import { ask } from '../../client/ask.ts'
import { TakeAlong } from '../../downloads/take-along.tsx'
import type { Row } from '../../downloads/to-csv.ts'
import {
  type MoreResultsQueryVariables,
  type TakenArticleFragment,
  TakeResultsDocument,
  type TakeResultsQuery,
} from '../../generated/graphql.ts'

type Edge = NonNullable<TakeResultsQuery['search']>['edges'][number]

interface TakeResultsProps {
  readonly variables: Omit<MoreResultsQueryVariables, 'after'>
  readonly total: number
}

/** Downloads what a search finds. */
export function TakeResults({ variables, total }: TakeResultsProps) {
  const load = async (after: string | null, signal: AbortSignal) => {
    const { edges, pageInfo } = (await ask(TakeResultsDocument, { ...variables, after }, signal)).data.search!
    return { rows: edges.map(resultRow), pageInfo }
  }
  return <TakeAlong total={total} unit="result" name="search" load={load} />
}

const spansText = (spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => `${start}-${end}`).join(';')

/** Spans count in the document's text; matches count in the field that the snippet is of. */
function resultRow({ node, snippets }: Edge): Row {
  const found = node as Extract<typeof node, { readonly __typename: string }>
  const { __typename: type, id } = found
  const article: TakenArticleFragment | null = type === 'Article' ? found : 'article' in found ? found.article : null
  const spans = type === 'Quote' ? found.spans : type === 'Paragraph' ? [found] : []
  return {
    type,
    id,
    name: 'name' in found ? found.name : (article?.headline ?? null),
    snippets: snippets.map(({ text }) => text).join(' … '),
    matches: snippets
      .map(({ field, start, matches }) =>
        matches.map((one) => `${field}:${one.start + start}-${one.end + start}`).join(';'),
      )
      .join(';'),
    spans: spansText(spans),
    speaker_id: type === 'Quote' ? (found.speaker?.id ?? null) : null,
    speaker: type === 'Quote' ? (found.speaker?.name ?? null) : null,
    confidence: type === 'Quote' ? found.attribution.confidence : null,
    article_id: article?.id ?? null,
    published: article?.publishedOn ?? null,
    sources: article?.sources.map(({ role, source }) => `${source.name} (${role}, ${source.id})`).join('; ') ?? null,
    url: article?.url ?? null,
    copyright_notice: article?.copyrightNotice ?? null,
  }
}

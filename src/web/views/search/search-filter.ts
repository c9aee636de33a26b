import type { QuoteFilter, SearchFilter } from '../../generated/graphql.ts'
import type { Parameters } from '../../routing/place.ts'

/** The API's filter for a search. What narrows quotes leaves only quotes, and paragraphs in which such a quote begins. */
export function searchFilter({
  sense,
  speaker,
  source,
  from,
  to,
  sure,
  echoed,
}: Parameters<'search'>): SearchFilter | null {
  const quote: QuoteFilter = {
    ...(sense && { cueSenses: [sense] }),
    ...(speaker && { speaker: { ids: [speaker] } }),
    ...(sure !== undefined && { minConfidence: sure }),
    ...(echoed && { hasEchoes: true }),
  }
  const filter: SearchFilter = {
    ...(Object.keys(quote).length && { someQuote: quote }),
    ...(source && { article: { source: { ids: [source] } } }),
    ...(from && { publishedFrom: from }),
    ...(to && { publishedTo: to }),
  }
  return Object.keys(filter).length ? filter : null
}

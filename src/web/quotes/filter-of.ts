import type { QuoteFilter, QuoteKind } from '../generated/graphql.ts'
import type { QuoteParameters } from '../routing/place.ts'

/** The API's filter for what an address says. An empty one is left out, so that equal questions are the same question. */
export function filterOf({ q, sense, speaker, source, from, to, sure, echoed }: QuoteParameters): QuoteFilter | null {
  const filter: QuoteFilter = {
    ...(q && { textContains: q }),
    ...(sense && { cueSenses: [sense] }),
    ...(speaker && { speaker: { ids: [speaker] } }),
    ...(source && { source: { ids: [source] } }),
    ...(from && { publishedFrom: from }),
    ...(to && { publishedTo: to }),
    ...(sure !== undefined && { minConfidence: sure }),
    ...(echoed && { hasEchoes: true }),
  }
  return Object.keys(filter).length ? filter : null
}

/** Combines two filters; null holds of everything. */
export function both(one: QuoteFilter | null, other: QuoteFilter | null): QuoteFilter | null {
  return one && other ? { and: [one, other] } : (one ?? other)
}

/** The same without its days: what a chart over time is drawn from. */
export const undated = (parameters: QuoteParameters): QuoteParameters => ({
  ...parameters,
  from: undefined,
  to: undefined,
})

/** Null: the kinds on the record. */
export const kindsOf = ({ kind }: QuoteParameters): readonly QuoteKind[] | null => (kind ? [kind] : null)

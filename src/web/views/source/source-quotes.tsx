import { useQuery } from '../../client/use-query.ts'
import { FilteredQuotesDocument, type QuoteFilter } from '../../generated/graphql.ts'
import { Loading, ProblemNote } from '../../parts/states.tsx'
import { ViewAsQuery } from '../../parts/view-as-query.tsx'
import { both, filterOf, kindsOf } from '../../quotes/filter-of.ts'
import { QuoteFilters } from '../../quotes/quote-filters.tsx'
import { QuoteList } from '../../quotes/quote-list.tsx'
import { type PlaceOf, place as placeAt } from '../../routing/place.ts'

interface SourceQuotesProps {
  readonly source: { readonly id: string; readonly slug: string }
  readonly place: PlaceOf<'source'>
  /** True if these are the source's own words, else the words that it printed. */
  readonly isOwn: boolean
}

/** Quotes of a source's articles, or of the source itself. */
export function SourceQuotes({ source, place, isOwn }: SourceQuotesProps) {
  const { search } = place
  const about: QuoteFilter = isOwn ? { speaker: { ids: [source.id] } } : { source: { ids: [source.id] } }
  const variables = {
    filter: both(about, filterOf(search)),
    kinds: kindsOf(search),
    order: search.order ?? ('NEWEST' as const),
  }
  const { data, problem, retry } = useQuery(FilteredQuotesDocument, variables)
  if (problem) return <ProblemNote problem={problem} retry={retry} />
  if (!data?.quotes) return <Loading />
  return (
    <div class="listing">
      <QuoteFilters
        parameters={search}
        about={about}
        withSpeakers={!isOwn}
        withSources={isOwn}
        placeWith={(parameters) => placeAt('source', place.key, { ...parameters, list: isOwn ? 'own' : 'quotes' })}
      />
      <section aria-label="Quotes">
        <QuoteList
          first={data.quotes}
          filter={variables.filter}
          kinds={variables.kinds}
          order={variables.order}
          fileName={source.slug}
        />
        <ViewAsQuery document={FilteredQuotesDocument} variables={variables} />
      </section>
    </div>
  )
}

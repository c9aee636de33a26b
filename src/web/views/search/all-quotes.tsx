import { useQuery } from '../../client/use-query.ts'
import { FilteredQuotesDocument } from '../../generated/graphql.ts'
import { ViewAsQuery } from '../../parts/view-as-query.tsx'
import { ViewFrame } from '../../parts/view-frame.tsx'
import { filterOf, kindsOf } from '../../quotes/filter-of.ts'
import { QuoteFilters } from '../../quotes/quote-filters.tsx'
import { QuoteList } from '../../quotes/quote-list.tsx'
import { type PlaceOf, place as placeAt } from '../../routing/place.ts'

/** Every quote of the archive, narrowed by what the address says. */
export function AllQuotes({ place }: { readonly place: PlaceOf<'search'> }) {
  const { search } = place
  const variables = {
    filter: filterOf(search),
    kinds: kindsOf(search),
    order: search.order ?? ('NEWEST' as const),
  }
  const asked = useQuery(FilteredQuotesDocument, variables)
  return (
    <>
      <h1>Quotes</h1>
      <ViewFrame asked={asked} title={() => 'Quotes'}>
        {({ quotes }) =>
          quotes && (
            <div class="listing">
              <QuoteFilters
                parameters={search}
                about={null}
                withSpeakers
                withWords={false}
                placeWith={(parameters) => placeAt('search', '', parameters)}
              />
              <section aria-label="Quotes">
                <QuoteList
                  first={quotes}
                  filter={variables.filter}
                  kinds={variables.kinds}
                  order={variables.order}
                  fileName="quotes"
                />
                <ViewAsQuery document={FilteredQuotesDocument} variables={variables} />
              </section>
            </div>
          )
        }
      </ViewFrame>
    </>
  )
}

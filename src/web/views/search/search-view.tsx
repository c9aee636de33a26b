import type { PlaceOf } from '../../routing/place.ts'
import { AllQuotes } from './all-quotes.tsx'
import { SearchResults } from './search-results.tsx'

/** With words: a search in everything. Without: all quotes, to be narrowed. */
export function SearchView({ place }: { readonly place: PlaceOf<'search'> }) {
  return place.search.q ? <SearchResults place={place} query={place.search.q} /> : <AllQuotes place={place} />
}

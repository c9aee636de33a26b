import { ask } from '../../client/ask.ts'
import { type Page, usePages } from '../../client/use-pages.ts'
import { useQuery } from '../../client/use-query.ts'
import {
  MoreResultsDocument,
  type MoreResultsQueryVariables,
  type SearchPageFragment,
  SearchViewDocument,
  type SearchViewQuery,
} from '../../generated/graphql.ts'
import { Empty } from '../../parts/states.tsx'
import { ViewAsQuery } from '../../parts/view-as-query.tsx'
import { ViewFrame } from '../../parts/view-frame.tsx'
import { VirtualList } from '../../parts/virtual-list.tsx'
import { Link } from '../../routing/link.tsx'
import { type PlaceOf, place as placeAt } from '../../routing/place.ts'
import { total } from '../../words/format.ts'
import { ResultItem } from './result-item.tsx'
import { searchFilter } from './search-filter.ts'
import { SearchFilters } from './search-filters.tsx'
import { TakeResults } from './take-results.tsx'

interface SearchResultsProps {
  readonly place: PlaceOf<'search'>
  readonly query: string
}

/** Results of a search, with its words marked. */
export function SearchResults({ place, query }: SearchResultsProps) {
  const { search } = place
  const variables = {
    query,
    types: search.type ? [search.type] : null,
    filter: searchFilter(search),
    undated: searchFilter({ ...search, from: undefined, to: undefined }),
    order: search.sort ?? ('RELEVANCE' as const),
  }
  const asked = useQuery(SearchViewDocument, variables)
  return (
    <>
      <h1>
        Search for <q dir="auto">{query}</q>
      </h1>
      <ViewFrame asked={asked} title={() => query}>
        {({ search: found, span }) =>
          found && (
            <>
              <Hints query={query} found={found} />
              <div class="listing">
                <SearchFilters place={place} facets={found.facets} months={span?.histogram ?? []} />
                <ResultList first={found} variables={variables} />
              </div>
              <ViewAsQuery document={SearchViewDocument} variables={variables} />
            </>
          )
        }
      </ViewFrame>
    </>
  )
}

type Found = NonNullable<SearchViewQuery['search']>
type Edge = SearchPageFragment['edges'][number]

function Hints({ query, found }: { readonly query: string; readonly found: Found }) {
  return (
    <>
      {found.didYouMean.length > 0 && (
        <p class="note">
          Did you mean{' '}
          {found.didYouMean.map((name, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <Link to={placeAt('search', '', { q: name })} dir="auto">
                {name}
              </Link>
            </span>
          ))}
          ?
        </p>
      )}
      {found.ignored.length > 0 && (
        <p class="note">
          Not searched for: {found.ignored.map((sign) => `“${sign}”`).join(', ')} in <q>{query}</q>.
        </p>
      )}
    </>
  )
}

interface ResultListProps {
  readonly first: SearchPageFragment
  readonly variables: MoreResultsQueryVariables
}

function ResultList({ first, variables: { query, types, filter, order } }: ResultListProps) {
  const asked = { query, types, filter, order }
  const name = JSON.stringify(asked)
  const load = async (after: string | null, signal: AbortSignal): Promise<Page<Edge>> =>
    pageOf((await ask(MoreResultsDocument, { ...asked, after }, signal)).data.search!)
  const { items, isLoading, hasFailed, isMore, more } = usePages<Edge>(name, pageOf(first), load)
  return (
    <section class="quote-list" aria-label="Results">
      <p class="list-head">
        <strong role="status">{total(first, 'result')}</strong>
        <TakeResults variables={asked} total={first.totalCount} />
      </p>
      {first.totalCount === 0 && !isMore && <Empty>Nothing is found. Try fewer words, or take back a filter.</Empty>}
      <VirtualList
        key={name}
        name={name}
        label="Results"
        items={items}
        total={first.totalCount}
        keyOf={({ node }) => (node as { readonly id: string }).id}
        onEnd={() => !hasFailed && more()}
      >
        {(edge) => <ResultItem edge={edge} />}
      </VirtualList>
      {isMore && (
        <button type="button" onClick={more} disabled={isLoading}>
          {isLoading ? 'Loading more …' : 'More'}
        </button>
      )}
    </section>
  )
}

const pageOf = ({ edges, pageInfo }: SearchPageFragment): Page<Edge> => ({ nodes: edges, pageInfo })

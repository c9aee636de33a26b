import { Histogram } from '../../charts/histogram.tsx'
import type { CueSense, SearchType, SearchViewQuery } from '../../generated/graphql.ts'
import { ChoiceList } from '../../parts/choice-list.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { FilterPanel } from '../../parts/filter-panel.tsx'
import { type Parameters, type PlaceOf, place as placeAt } from '../../routing/place.ts'
import { goTo } from '../../routing/use-place.ts'
import { RESULTS, SENSES } from '../../words/labels.ts'

interface SearchFiltersProps {
  readonly place: PlaceOf<'search'>
  readonly facets: NonNullable<SearchViewQuery['search']>['facets']
  readonly months: readonly { readonly start: string; readonly count: number }[]
}

/** Narrows a search. Each choice is an address. */
export function SearchFilters({ place: { search }, facets, months }: SearchFiltersProps) {
  const at = (changed: Parameters<'search'>) => placeAt('search', '', { ...search, ...changed })
  const toggled = <Value extends string>(chosen: string | undefined, value: Value) =>
    chosen === value ? undefined : value
  return (
    <FilterPanel>
      <Histogram
        months={months}
        unit="result"
        from={search.from}
        to={search.to}
        onChoose={(from, to) => goTo(at({ from, to }))}
      />
      <div class="days">
        <DayField label="From" value={search.from} onChoose={(from) => goTo(at({ from }))} />
        <DayField label="To" value={search.to} onChoose={(to) => goTo(at({ to }))} />
      </div>
      <label class="field">
        <span>Order</span>
        <select
          value={search.sort ?? 'RELEVANCE'}
          onChange={({ currentTarget: { value } }) =>
            goTo(at({ sort: value === 'RELEVANCE' ? undefined : (value as 'NEWEST' | 'OLDEST') }))
          }
        >
          <option value="RELEVANCE">best first</option>
          <option value="NEWEST">newest first</option>
          <option value="OLDEST">oldest first</option>
        </select>
      </label>
      <ChoiceList
        title="What is found"
        choices={facets.types.map(({ type, count }) => ({
          ...{ key: type, name: RESULTS[type], count, isChosen: search.type === type },
          to: at({ type: toggled<SearchType>(search.type, type) }),
        }))}
      />
      <ChoiceList
        title="Who speaks"
        choices={facets.speakers.map(({ speaker, count }) => ({
          ...{ key: speaker.id, name: speaker.name, count, isChosen: search.speaker === speaker.id },
          to: at({ speaker: toggled(search.speaker, speaker.id) }),
        }))}
      />
      <ChoiceList
        title="In which source"
        choices={facets.sources.map(({ source, count }) => ({
          ...{ key: source.id, name: source.name, count, isChosen: search.source === source.id },
          to: at({ source: toggled(search.source, source.id) }),
        }))}
      />
      <ChoiceList
        title="In which sense"
        choices={facets.cueSenses.map(({ cueSense, count }) => ({
          ...{ key: cueSense, name: SENSES[cueSense], count, isChosen: search.sense === cueSense },
          to: at({ sense: toggled<CueSense>(search.sense, cueSense) }),
        }))}
      />
    </FilterPanel>
  )
}

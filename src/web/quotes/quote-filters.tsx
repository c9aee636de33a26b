import { Histogram } from '../charts/histogram.tsx'
import { useQuery } from '../client/use-query.ts'
import { NarrowByDocument, type QuoteFilter } from '../generated/graphql.ts'
import { type Choice, ChoiceList } from '../parts/choice-list.tsx'
import { DayField } from '../parts/day-field.tsx'
import { FilterPanel } from '../parts/filter-panel.tsx'
import { TypedField } from '../parts/typed-field.tsx'
import { CUE_SENSES, type Place, QUOTE_KINDS, QUOTE_ORDERS, type QuoteParameters } from '../routing/place.ts'
import { goTo } from '../routing/use-place.ts'
import { formatShare } from '../words/format.ts'
import { KINDS, ORDERS, SENSES } from '../words/labels.ts'
import { both, filterOf, kindsOf, undated } from './filter-of.ts'

interface QuoteFiltersProps {
  readonly parameters: QuoteParameters
  /** Filter of all quotes of the page, whatever is chosen; null: nothing. */
  readonly about: QuoteFilter | null
  readonly withSpeakers?: boolean
  readonly withSources?: boolean
  /** True if the words are typed here: not where the page's own search box has them. */
  readonly withWords?: boolean
  /** The place of other parameters. */
  readonly placeWith: (parameters: QuoteParameters) => Place
}

const CONFIDENCES = [0.5, 0.7, 0.9]

/**
 * Narrows a list of quotes. Each choice is an address. The counts have a query of their own: in a large archive they take
 * longer than the list, which does not wait for them.
 */
export function QuoteFilters(props: QuoteFiltersProps) {
  const { parameters, about, placeWith, withSpeakers = false, withSources = true, withWords = true } = props
  const { data, problem, retry } = useQuery(NarrowByDocument, {
    filter: both(about, filterOf(parameters)),
    undated: both(about, filterOf(undated(parameters))),
    kinds: kindsOf(parameters),
  })
  const facets = data?.quotes?.facets
  const change = (changed: QuoteParameters, replace = false) =>
    goTo(placeWith({ ...parameters, ...changed }), { replace })
  const choices = <Value extends string>(
    name: 'sense' | 'kind' | 'speaker' | 'source',
    values: readonly { readonly value: Value; readonly name: string; readonly count: number }[],
  ): Choice[] =>
    values.map(({ value, name: shown, count }) => {
      const isChosen = parameters[name] === value
      const to = placeWith({ ...parameters, [name]: isChosen ? undefined : value })
      return { key: value, name: shown, count, isChosen, to }
    })
  const senses = CUE_SENSES.flatMap((value) => {
    const count = facets?.cueSenses.find(({ cueSense }) => cueSense === value)?.count
    return count ? [{ value, name: SENSES[value], count }] : []
  })
  const kinds = QUOTE_KINDS.flatMap((value) => {
    const count = data?.ofAllKinds?.facets.kinds.find(({ kind }) => kind === value)?.count ?? 0
    return count || parameters.kind === value ? [{ value, name: KINDS[value], count }] : []
  })
  return (
    <FilterPanel>
      {problem && (
        <p class="note">
          The counts are missing.{' '}
          <button type="button" class="plain" onClick={retry}>
            Try again
          </button>
        </p>
      )}
      <div class="histogram-space">
        <Histogram
          months={data?.span?.histogram ?? []}
          unit="quote"
          from={parameters.from}
          to={parameters.to}
          onChoose={(from, to) => change({ from, to })}
        />
      </div>
      <div class="days">
        <DayField label="From" value={parameters.from} onChoose={(from) => change({ from })} />
        <DayField label="To" value={parameters.to} onChoose={(to) => change({ to })} />
      </div>
      {withWords && (
        <TypedField label="Words" value={parameters.q ?? ''} onSettle={(q) => change({ q: q || undefined }, true)} />
      )}
      <label class="field">
        <span>Order</span>
        <select
          value={parameters.order ?? 'NEWEST'}
          onChange={({ currentTarget }) => {
            const order = currentTarget.value as (typeof QUOTE_ORDERS)[number]
            change({ order: order === 'NEWEST' ? undefined : order })
          }}
        >
          {QUOTE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {ORDERS[order]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>How sure</span>
        <select
          value={parameters.sure ?? ''}
          onChange={({ currentTarget: { value } }) => change({ sure: value ? Number(value) : undefined })}
        >
          <option value="">any</option>
          {[...new Set([...CONFIDENCES, ...(parameters.sure === undefined ? [] : [parameters.sure])])].map((least) => (
            <option key={least} value={least}>
              {formatShare(least)} or more
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={parameters.echoed ?? false}
          onChange={({ currentTarget }) => change({ echoed: currentTarget.checked || undefined })}
        />
        Printed in more than one place
      </label>
      <ChoiceList title="In which sense" choices={choices('sense', senses)} />
      {withSpeakers && (
        <ChoiceList
          title="Who speaks"
          choices={choices(
            'speaker',
            (facets?.speakers ?? []).map(({ speaker, count }) => ({ value: speaker.id, name: speaker.name, count })),
          )}
        />
      )}
      {withSources && (
        <ChoiceList
          title="In which source"
          choices={choices(
            'source',
            (facets?.sources ?? []).map(({ source, count }) => ({ value: source.id, name: source.name, count })),
          )}
        />
      )}
      <ChoiceList title="Kind of quote" choices={choices('kind', kinds)} />
    </FilterPanel>
  )
}

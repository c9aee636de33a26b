import { Histogram } from '../../charts/histogram.tsx'
import { useQuery } from '../../client/use-query.ts'
import { PersonPicker } from '../../finders/person-picker.tsx'
import {
  type ComparedPersonFragment,
  type ComparedQuotesFragment,
  CompareViewDocument,
} from '../../generated/graphql.ts'
import { Empty } from '../../parts/states.tsx'
import { TypedField } from '../../parts/typed-field.tsx'
import { ViewAsQuery } from '../../parts/view-as-query.tsx'
import { ViewFrame } from '../../parts/view-frame.tsx'
import { filterOf } from '../../quotes/filter-of.ts'
import { QuoteItem } from '../../quotes/quote-item.tsx'
import { TakeQuotes } from '../../quotes/take-quotes.tsx'
import { Link } from '../../routing/link.tsx'
import { type Parameters, type PlaceOf, place as placeAt } from '../../routing/place.ts'
import { goTo } from '../../routing/use-place.ts'
import { formatNumber, total } from '../../words/format.ts'
import { SENSES } from '../../words/labels.ts'

type Compared = ComparedPersonFragment & { readonly quotes: ComparedQuotesFragment }
type Side = 'a' | 'b'

/** Two people, or one person in two sources, on the same words. */
export function CompareView({ place: { search } }: { readonly place: PlaceOf<'compare'> }) {
  const variables = {
    ...{ a: { slug: search.a ?? '' }, b: { slug: search.b ?? '' } },
    ...{ hasA: search.a !== undefined, hasB: search.b !== undefined },
    filterA: filterOf({ q: search.q, source: search.ina }),
    filterB: filterOf({ q: search.q, source: search.inb }),
  }
  const asked = useQuery(CompareViewDocument, variables)
  const change = (changed: Parameters<'compare'>, replace = false) =>
    goTo(placeAt('compare', '', { ...search, ...changed }), { replace })
  const months = [asked.data?.a, asked.data?.b].flatMap((person) => person?.quotes.histogram ?? [])
  const days = months.map(({ start }) => start).sort()
  return (
    <>
      <h1>Compare</h1>
      <p class="note">Two people, or one person in two sources, on the same words and over the same time.</p>
      <div class="compare-words">
        <TypedField
          label="On these words"
          value={search.q ?? ''}
          onSettle={(q) => change({ q: q || undefined }, true)}
        />
      </div>
      <ViewFrame asked={asked} title={({ a, b }) => [a?.name, b?.name].filter(Boolean).join(' and ') || 'Compare'}>
        {(data) => (
          <>
            <div class="compare">
              {(['a', 'b'] as const).map((side) => (
                <section key={side} aria-label={side === 'a' ? 'First' : 'Second'}>
                  <PersonPicker
                    label={side === 'a' ? 'First person' : 'Second person'}
                    name={data[side]?.name ?? ''}
                    onChoose={(slug) =>
                      change(side === 'a' ? { a: slug, ina: undefined } : { b: slug, inb: undefined })
                    }
                  />
                  <ComparedSide
                    side={side}
                    person={data[side] as Compared | null | undefined}
                    place={search}
                    bounds={[days[0], days.at(-1)]}
                    filter={side === 'a' ? variables.filterA : variables.filterB}
                  />
                </section>
              ))}
            </div>
            <ViewAsQuery document={CompareViewDocument} variables={variables} />
          </>
        )}
      </ViewFrame>
    </>
  )
}

interface ComparedSideProps {
  readonly side: Side
  readonly person: Compared | null | undefined
  readonly place: Parameters<'compare'>
  /** First and last month of both sides: their charts have the same scale of time. */
  readonly bounds: readonly [string | undefined, string | undefined]
  readonly filter: ReturnType<typeof filterOf>
}

function ComparedSide({ side, person, place, bounds, filter }: ComparedSideProps) {
  if (person === undefined) return <Empty>Choose someone.</Empty>
  if (person === null) return <Empty>This archive has no such person.</Empty>
  const { name, slug, topSources, quotes } = person
  const chosen = side === 'a' ? place.ina : place.inb
  const counts = new Map(quotes.histogram.map(({ start, count }) => [start, count]))
  for (const bound of bounds) if (bound && !counts.has(bound)) counts.set(bound, 0)
  const months = [...counts].map(([start, count]) => ({ start, count })).sort((a, b) => (a.start < b.start ? -1 : 1))
  const within = { and: [{ speaker: { ids: [person.id] } }, ...(filter ? [filter] : [])] }
  return (
    <>
      <h2>
        <Link to={placeAt('person', slug, { q: place.q, source: chosen })} dir="auto">
          {name}
        </Link>
      </h2>
      <label class="field">
        <span>In which source</span>
        <select
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) =>
            goTo(placeAt('compare', '', { ...place, [side === 'a' ? 'ina' : 'inb']: value || undefined }))
          }
        >
          <option value="">all</option>
          {topSources.map(({ source }) => (
            <option key={source.id} value={source.id}>
              {source.name}
            </option>
          ))}
        </select>
      </label>
      <p class="list-head">
        <strong>{total(quotes, 'quote')}</strong>
        <TakeQuotes filter={within} kinds={null} order="NEWEST" total={quotes.totalCount} name={slug} />
      </p>
      <Histogram months={months} unit="quote" />
      <p class="senses">
        {quotes.facets.cueSenses.slice(0, 8).map(({ cueSense, count }) => (
          <span key={cueSense}>
            {SENSES[cueSense]} {formatNumber(count)}
          </span>
        ))}
      </p>
      {quotes.nodes.map((quote) => (
        <QuoteItem key={quote.id} quote={quote} withSpeaker={false} />
      ))}
      {quotes.pageInfo.hasNextPage && (
        <p>
          <Link to={placeAt('person', slug, { q: place.q, source: chosen })}>All of them</Link>
        </p>
      )}
    </>
  )
}

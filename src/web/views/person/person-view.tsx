import { useQuery } from '../../client/use-query.ts'
import { PersonViewDocument } from '../../generated/graphql.ts'
import { CorrectionNotices } from '../../parts/correction-notices.tsx'
import { ViewAsQuery } from '../../parts/view-as-query.tsx'
import { NotFound, ViewFrame } from '../../parts/view-frame.tsx'
import { filterOf, kindsOf } from '../../quotes/filter-of.ts'
import { QuoteFilters } from '../../quotes/quote-filters.tsx'
import { QuoteList } from '../../quotes/quote-list.tsx'
import { type PlaceOf, place as placeAt } from '../../routing/place.ts'
import { counted } from '../../words/format.ts'
import { AboutPerson } from './about-person.tsx'
import { personBy } from './person.ts'

/** A person: names, titles, company, and everything they said. */
export function PersonView({ place }: { readonly place: PlaceOf<'person'> }) {
  const { search } = place
  const variables = {
    by: personBy(place.key),
    filter: filterOf(search),
    kinds: kindsOf(search),
    order: search.order ?? ('NEWEST' as const),
  }
  const asked = useQuery(PersonViewDocument, variables)
  return (
    <ViewFrame asked={asked} title={({ person }) => person?.name ?? 'Not found'}>
      {({ person }) =>
        person ? (
          <>
            <header class="party-head">
              <h1 dir="auto">{person.name}</h1>
              {person.titles[0] && (
                <p class="standfirst" dir="auto">
                  {person.titles[0].text}
                </p>
              )}
              <p class="imprint">
                <span>{counted(person.quoteCount, 'quote')} on the record</span>
                <span>named in {counted(person.articleCount, 'article')}</span>
                {person.wikidataId && (
                  <a
                    href={`https://www.wikidata.org/wiki/${encodeURIComponent(person.wikidataId)}`}
                    rel="noreferrer noopener external"
                  >
                    Wikidata
                  </a>
                )}
              </p>
            </header>
            <AboutPerson person={person} />
            <div class="listing">
              <QuoteFilters
                parameters={search}
                about={{ speaker: { ids: [person.id] } }}
                placeWith={(parameters) => placeAt('person', place.key, parameters)}
              />
              <section aria-labelledby="quotes">
                <h2 id="quotes">In their words</h2>
                <QuoteList
                  first={person.quotes}
                  filter={variables.filter}
                  kinds={variables.kinds}
                  order={variables.order}
                  speakerId={person.id}
                  fileName={person.slug}
                />
              </section>
            </div>
            <CorrectionNotices corrections={person.corrections} />
            <ViewAsQuery document={PersonViewDocument} variables={variables} />
          </>
        ) : (
          <NotFound what="This archive has no person at this address." />
        )
      }
    </ViewFrame>
  )
}

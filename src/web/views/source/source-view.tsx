import { Histogram } from '../../charts/histogram.tsx'
import { useQuery } from '../../client/use-query.ts'
import { type ArticleFilter, type SourceBy, SourceViewDocument, type SourceViewQuery } from '../../generated/graphql.ts'
import { CorrectionNotices } from '../../parts/correction-notices.tsx'
import { FilterPanel } from '../../parts/filter-panel.tsx'
import { SpeakerLink } from '../../parts/speaker-link.tsx'
import { ViewAsQuery } from '../../parts/view-as-query.tsx'
import { NotFound, ViewFrame } from '../../parts/view-frame.tsx'
import { Link } from '../../routing/link.tsx'
import { type PlaceOf, place as placeAt } from '../../routing/place.ts'
import { goTo } from '../../routing/use-place.ts'
import { counted, formatNumber } from '../../words/format.ts'
import { ORGANISATIONS } from '../../words/labels.ts'
import { SourceArticles } from './source-articles.tsx'
import { SourceQuotes } from './source-quotes.tsx'

type SourcePlace = PlaceOf<'source'>
const LISTS = ['articles', 'quotes', 'own'] as const

const sourceBy = (key: string): SourceBy => (key.startsWith('org_') ? { id: key } : { slug: key })

function articleFilter({ from, to, q }: SourcePlace['search']): ArticleFilter | null {
  const filter = { ...(from && { publishedFrom: from }), ...(to && { publishedTo: to }), ...(q && { text: q }) }
  return Object.keys(filter).length ? filter : null
}

/** An organisation: what it printed, whom it quoted, where its words went, and what it said itself. */
export function SourceView({ place }: { readonly place: SourcePlace }) {
  const list = place.search.list ?? 'articles'
  const filter = list === 'articles' ? articleFilter(place.search) : null
  const variables = { by: sourceBy(place.key), articleFilter: filter, after: null }
  const asked = useQuery(SourceViewDocument, variables)
  return (
    <ViewFrame asked={asked} title={({ source }) => source?.name ?? 'Not found'}>
      {({ source }) =>
        source ? (
          <>
            <header class="party-head">
              <h1 dir="auto">{source.name}</h1>
              <p class="imprint">
                <span>{ORGANISATIONS[source.kind]}</span>
                <span>{counted(source.articleCount, 'article')}</span>
                <span>{counted(source.quoteCount, 'quote')} of its own</span>
              </p>
            </header>
            <AboutSource source={source} />
            <nav class="tabs" aria-label="Lists">
              {LISTS.map((one) => (
                <Link
                  key={one}
                  to={placeAt('source', place.key, one === 'articles' ? {} : { list: one })}
                  isCurrent={one === list && !(place.search.echoed && one === 'quotes')}
                >
                  {{ articles: 'Its articles', quotes: 'Quotes in its articles', own: 'Its own words' }[one]}
                </Link>
              ))}
              <Link
                to={placeAt('source', place.key, { list: 'quotes', echoed: true })}
                isCurrent={list === 'quotes' && place.search.echoed === true}
              >
                Where its words went
              </Link>
            </nav>
            {list === 'articles' ? (
              <div class="listing">
                <FilterPanel>
                  <Histogram
                    months={source.span.histogram}
                    unit="article"
                    from={place.search.from}
                    to={place.search.to}
                    onChoose={(from, to) => goTo(placeAt('source', place.key, { ...place.search, from, to }))}
                  />
                  {(place.search.from || place.search.to) && <Link to={placeAt('source', place.key)}>All days</Link>}
                </FilterPanel>
                <SourceArticles first={source.articles} variables={variables} fileName={source.slug} />
              </div>
            ) : (
              <SourceQuotes source={source} place={place} isOwn={list === 'own'} />
            )}
            <CorrectionNotices corrections={source.corrections} />
            <ViewAsQuery document={SourceViewDocument} variables={variables} />
          </>
        ) : (
          <NotFound what="This archive has no source at this address." />
        )
      }
    </ViewFrame>
  )
}

function AboutSource({ source }: { readonly source: NonNullable<SourceViewQuery['source']> }) {
  const { aliasesSeen, topSpeakers } = source
  return (
    <div class="about-party">
      {aliasesSeen.length > 0 && (
        <section>
          <h2>Also printed as</h2>
          <ul>
            {aliasesSeen.map(({ name }) => (
              <li key={name} dir="auto">
                {name}
              </li>
            ))}
          </ul>
        </section>
      )}
      {topSpeakers.length > 0 && (
        <section>
          <h2>Whom it quotes</h2>
          <ul>
            {topSpeakers.map(({ speaker, count }) => (
              <li key={speaker.id}>
                <SpeakerLink quote={{ speaker }} /> <span class="count">{formatNumber(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

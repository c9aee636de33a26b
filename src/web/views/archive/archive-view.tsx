import { Histogram } from '../../charts/histogram.tsx'
import { useQuery } from '../../client/use-query.ts'
import { ArchiveViewDocument } from '../../generated/graphql.ts'
import { CorrectionNotices } from '../../parts/correction-notices.tsx'
import { ViewAsQuery } from '../../parts/view-as-query.tsx'
import { ViewFrame } from '../../parts/view-frame.tsx'
import { QuoteItem } from '../../quotes/quote-item.tsx'
import { Link } from '../../routing/link.tsx'
import { place } from '../../routing/place.ts'
import { goTo } from '../../routing/use-place.ts'
import { formatMoment, formatNumber } from '../../words/format.ts'
import { HowSure } from './how-sure.tsx'
import { Rules } from './rules.tsx'

const languages = new Intl.DisplayNames([...navigator.languages], { type: 'language' })

function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** View of the archive: what is loaded, how sure its attributions are, what people corrected. */
export function ArchiveView() {
  const asked = useQuery(ArchiveViewDocument, {})
  return (
    <>
      <h1>The archive</h1>
      <ViewFrame asked={asked} title={() => 'The archive'}>
        {({ archive, articles, all, atNine, atSeven, atFive, unsure, rules, corrections }) => (
          <div class="archive">
            {archive && (
              <section aria-labelledby="holds">
                <h2 id="holds">What it holds</h2>
                <dl class="counts">
                  {Object.entries({
                    Articles: archive.counts.articles,
                    Paragraphs: archive.counts.paragraphs,
                    'Quotes of all kinds': archive.counts.quotes,
                    People: archive.counts.people,
                    Sources: archive.counts.sources,
                  }).map(([name, value]) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>{formatNumber(value)}</dd>
                    </div>
                  ))}
                </dl>
                <p class="note">
                  Version {formatNumber(archive.version)}
                  {archive.loadedAt && `, last changed ${formatMoment(archive.loadedAt)}`}.
                </p>
                <Histogram
                  months={articles?.histogram ?? []}
                  unit="article"
                  onChoose={(from, to) => goTo(place('search', '', { from, to }))}
                />
              </section>
            )}
            {articles && (
              <section aria-labelledby="from">
                <h2 id="from">Where it comes from</h2>
                <div class="columns">
                  <ul>
                    {articles.facets.sources.map(({ source, count }) => (
                      <li key={source.id}>
                        <Link to={place('source', source.slug)} dir="auto">
                          {source.name}
                        </Link>{' '}
                        <span class="count">{formatNumber(count)}</span>
                      </li>
                    ))}
                  </ul>
                  <ul>
                    {articles.facets.languages.map(({ value, count }) => (
                      <li key={value}>
                        {languageName(value)} <span class="count">{formatNumber(count)}</span>
                      </li>
                    ))}
                  </ul>
                </div>
              </section>
            )}
            <HowSure all={all} atLeast={[atNine, atSeven, atFive]} />
            <Rules rules={rules ?? []} />
            <section aria-labelledby="check">
              <h2 id="check">Least sure attributions</h2>
              {unsure?.nodes.map((quote) => (
                <QuoteItem key={quote.id} quote={quote} />
              ))}
              <p>
                <Link to={place('search', '', { order: 'LEAST_SURE' })}>All, least sure first</Link>
              </p>
            </section>
            <CorrectionNotices corrections={corrections?.nodes ?? []} />
            {corrections?.totalCount === 0 && <p class="note">Nothing has been corrected by a person.</p>}
            <ViewAsQuery document={ArchiveViewDocument} variables={{}} />
          </div>
        )}
      </ViewFrame>
    </>
  )
}

import { Histogram } from '../../charts/histogram.tsx'
import { useQuery } from '../../client/use-query.ts'
import { SearchBox } from '../../finders/search-box.tsx'
import { HomeViewDocument } from '../../generated/graphql.ts'
import { ArticleItem } from '../../parts/article-item.tsx'
import { Empty } from '../../parts/states.tsx'
import { ViewAsQuery } from '../../parts/view-as-query.tsx'
import { ViewFrame } from '../../parts/view-frame.tsx'
import { QuoteItem } from '../../quotes/quote-item.tsx'
import { Link } from '../../routing/link.tsx'
import { place } from '../../routing/place.ts'
import { goTo } from '../../routing/use-place.ts'
import { formatMoment, formatNumber } from '../../words/format.ts'
import { MostQuoted } from './most-quoted.tsx'
import { QUESTIONS } from './questions-data.ts'

/** The front page: one box, and what there is to read. */
export function HomeView() {
  const asked = useQuery(HomeViewDocument, {})
  return (
    <>
      <section class="front-door">
        <h1>Who said what, in which article, according to whom</h1>
        <SearchBox isLarge />
      </section>
      <ViewFrame asked={asked} title={() => ''}>
        {({ archive, articles, quotes }) => {
          const months = articles?.histogram ?? []
          const newest = articles?.nodes.find(({ publishedOn }) => publishedOn)?.publishedOn
          if (!articles?.nodes.length) return <Empty>The archive is empty. Load articles with `npm run seed`.</Empty>
          return (
            <div class="front">
              <section aria-labelledby="new">
                <h2 id="new">New in the archive</h2>
                <ul class="article-list">
                  {articles.nodes.map((article) => (
                    <li key={article.id}>
                      <ArticleItem article={article} />
                    </li>
                  ))}
                </ul>
              </section>
              <section aria-labelledby="words">
                <h2 id="words">Latest on the record</h2>
                {quotes?.nodes.map((quote) => (
                  <QuoteItem key={quote.id} quote={quote} />
                ))}
              </section>
              <div class="front-side">
                <MostQuoted newest={newest ?? undefined} />
                <section aria-labelledby="questions">
                  <h2 id="questions">Questions to begin with</h2>
                  <ul class="questions">
                    {QUESTIONS.map(({ words, to }) => (
                      <li key={words}>
                        <Link to={to}>{words}</Link>
                      </li>
                    ))}
                  </ul>
                </section>
              </div>
              <section class="span" aria-labelledby="span">
                <h2 id="span">What the archive spans</h2>
                <p>
                  {archive && (
                    <>
                      {formatNumber(archive.counts.articles)} articles, {formatNumber(archive.counts.quotes)} quotes of
                      all kinds, {formatNumber(archive.counts.people)} people, {formatNumber(archive.counts.sources)}{' '}
                      sources
                      {archive.loadedAt && `; last changed ${formatMoment(archive.loadedAt)}`}
                    </>
                  )}
                </p>
                <Histogram
                  months={months}
                  unit="article"
                  onChoose={(from, to) => goTo(place('search', '', { from, to }))}
                />
                <ViewAsQuery document={HomeViewDocument} variables={{}} />
              </section>
            </div>
          )
        }}
      </ViewFrame>
    </>
  )
}

import { Differences } from '../../parts/differences.tsx'
import { Link } from '../../routing/link.tsx'
import { place } from '../../routing/place.ts'
import { counted, formatShare, formatShortDay } from '../../words/format.ts'
import { ECHOES } from '../../words/labels.ts'
import type { Quote } from './quote.ts'

/** Other printings of the same words, with what differs, and which came first. */
export function Printings({ quote }: { readonly quote: Quote }) {
  const { echoes, echoCount } = quote
  if (!echoes.length) return <p class="note">No other printing of these words is known.</p>
  const all = [quote, ...echoes.map((echo) => echo.quote)]
  const dated = all.filter(({ article }) => article.publishedOn)
  const days = dated.map(({ article }) => article.publishedOn!).sort()
  const first = dated.filter(({ article }) => article.publishedOn === days[0])
  return (
    <section class="printings" aria-labelledby="printings">
      <h2 id="printings">Printed in {counted(echoCount + 1, 'place')}</h2>
      <p>
        {first.length === 1 ? (
          <>
            First, as far as this archive knows, in{' '}
            <Link to={place('article', first[0]!.article.slug, { quote: first[0]!.id })} dir="auto">
              {first[0]!.article.headline}
            </Link>{' '}
            on {formatShortDay(days[0]!)}.
          </>
        ) : (
          first.length > 1 &&
          `${counted(first.length, 'printing')} are of the same first day, ${formatShortDay(days[0]!)}.`
        )}{' '}
        Words that another printing leaves out are struck through; words that it adds are underlined.
      </p>
      <ul>
        {echoes.map(({ kind, similarity, quote: other }) => (
          <li key={other.id}>
            <p class="about-quote">
              <Link to={place('article', other.article.slug, { quote: other.id })} dir="auto">
                {other.article.headline}
              </Link>
              {other.article.publishedOn && (
                <time dateTime={other.article.publishedOn}>{formatShortDay(other.article.publishedOn)}</time>
              )}
              {other.article.sources[0] && (
                <Link to={place('source', other.article.sources[0].source.slug)} dir="auto">
                  {other.article.sources[0].source.name}
                </Link>
              )}
              <span>
                {ECHOES[kind]}, {formatShare(similarity)} of the words
              </span>
            </p>
            <div class="side-by-side">
              <blockquote lang={quote.article.language} dir="auto">
                “{quote.text}”
              </blockquote>
              <blockquote lang={other.article.language} dir="auto">
                “<Differences before={quote.text} after={other.text} />”
              </blockquote>
            </div>
          </li>
        ))}
      </ul>
      {echoes.length < echoCount && <p class="note">The {echoes.length} most similar are shown.</p>}
    </section>
  )
}

import { Link } from '../../routing/link.tsx'
import { place } from '../../routing/place.ts'
import { counted, formatNumber, formatShare, formatShortDay } from '../../words/format.ts'
import { EVIDENCE } from '../../words/labels.ts'
import type { Person } from './person.ts'

/** Names, titles over time, company and sources of a person. */
export function AboutPerson({ person }: { readonly person: Person }) {
  const { aliasesSeen, titles, quotedWith, topSources, lookalikes } = person
  return (
    <div class="about-party">
      {aliasesSeen.length > 0 && (
        <section>
          <h2>Also printed as</h2>
          <ul>
            {aliasesSeen.map(({ name, article }) => (
              <li key={name}>
                <span dir="auto">{name}</span>{' '}
                <small>
                  {article ? (
                    <>
                      in{' '}
                      <Link to={place('article', article.slug)} dir="auto">
                        {article.headline}
                      </Link>
                    </>
                  ) : (
                    'by the archive’s list of people'
                  )}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {titles.length > 0 && (
        <section>
          <h2>Titles over time</h2>
          <ul>
            {titles.map(({ text, article }) => (
              <li key={`${text} ${article.id}`}>
                <span dir="auto">{text}</span>{' '}
                <small>
                  <Link to={place('article', article.slug)}>
                    {article.publishedOn ? formatShortDay(article.publishedOn) : 'undated'}
                  </Link>
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {quotedWith.length > 0 && (
        <section>
          <h2>Quoted beside</h2>
          <ul>
            {quotedWith.map(({ person: other, count }) => (
              <li key={other.id}>
                <Link to={place('person', other.slug)} dir="auto">
                  {other.name}
                </Link>{' '}
                <small>
                  in {counted(count, 'article')},{' '}
                  <Link to={place('compare', '', { a: person.slug, b: other.slug })}>
                    compare<span class="unseen"> with {other.name}</span>
                  </Link>
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {topSources.length > 0 && (
        <section>
          <h2>Printed by</h2>
          <ul>
            {topSources.map(({ source, count }) => (
              <li key={source.id}>
                <Link to={place('source', source.slug)} dir="auto">
                  {source.name}
                </Link>{' '}
                <span class="count">{formatNumber(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {lookalikes.length > 0 && (
        <section>
          <h2>May also be</h2>
          <ul>
            {lookalikes.map(({ person: other, evidence, similarity, name, otherName }) => (
              <li key={other.id}>
                <Link to={place('person', other.slug)} dir="auto">
                  {other.name}
                </Link>{' '}
                <small>
                  {EVIDENCE[evidence]}: <span dir="auto">{name}</span> and <span dir="auto">{otherName}</span>,{' '}
                  {formatShare(similarity)} alike
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

import { Link } from '../../routing/link.tsx'
import { place } from '../../routing/place.ts'
import { formatNumber, formatShare, formatShortDay } from '../../words/format.ts'
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
            {groupBy(aliasesSeen, ({ name }) => name).map(([name, seen]) => {
              const listed = seen.some(({ article }) => !article)
              const articles = seen.flatMap(({ article }) => article ?? [])
              return (
                <li key={name}>
                  <span dir="auto">{name}</span>{' '}
                  <small>
                    <Days articles={articles} />
                    {listed && (articles.length ? ', and ' : '')}
                    {listed && 'by the archive’s list of people'}
                  </small>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {titles.length > 0 && (
        <section>
          <h2>Titles over time</h2>
          <ul>
            {groupBy(titles, ({ text }) => text).map(([text, dated]) => (
              <li key={text}>
                <span dir="auto">{text}</span>{' '}
                <small>
                  <Days articles={dated.map(({ article }) => article)} />
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
                  {formatNumber(count)},{' '}
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

function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly [string, readonly Item[]][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item])
  return [...groups]
}

interface DaysProps {
  readonly articles: readonly { readonly id: string; readonly slug: string; readonly publishedOn: string | null }[]
}

/** From the first day to the last, each a link to its article. */
function Days({ articles }: DaysProps) {
  const sorted = [...articles].sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? -1 : 1))
  const [first, last] = [sorted[0], sorted.at(-1)]
  const ends = first && last && first.publishedOn !== last.publishedOn ? [first, last] : sorted.slice(0, 1)
  return (
    <>
      {ends.map((article, index) => (
        <span key={article.id}>
          {index > 0 && ' to '}
          <Link to={place('article', article.slug)}>
            {article.publishedOn ? formatShortDay(article.publishedOn) : 'undated'}
          </Link>
        </span>
      ))}
    </>
  )
}

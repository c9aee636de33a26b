import type { SearchPageFragment, TextRightsFragment } from '../../generated/graphql.ts'
import { TextRights } from '../../parts/text-rights.tsx'
import { Marked } from '../../quotes/marked.tsx'
import { QuoteItem } from '../../quotes/quote-item.tsx'
import { Link } from '../../routing/link.tsx'
import { type Place, place } from '../../routing/place.ts'
import { counted, formatShortDay } from '../../words/format.ts'

type Edge = SearchPageFragment['edges'][number]

/** One thing that a search found: an article, a paragraph, a quote, a person or a source. */
export function ResultItem({ edge: { node, snippets } }: { readonly edge: Edge }) {
  const found = node as Extract<typeof node, { readonly __typename: string }>
  switch (found.__typename) {
    case 'Quote':
      return <FoundQuote quote={found} snippets={snippets} />
    case 'Article':
      return <FoundText kind="Article" to={place('article', found.slug)} article={found} snippets={snippets} />
    case 'Paragraph': {
      const { article, position } = found
      return (
        <FoundText
          kind={`Paragraph ${position}`}
          to={place('article', article.slug)}
          article={article}
          snippets={snippets}
        />
      )
    }
    case 'Person':
      return (
        <FoundName
          to={place('person', found.slug)}
          name={found.name}
          note={`Person, ${counted(found.quoteCount, 'quote')}`}
        />
      )
    case 'Source':
      return (
        <FoundName
          to={place('source', found.slug)}
          name={found.name}
          note={`Source, ${counted(found.articleCount, 'article')}`}
        />
      )
  }
}

type Snippets = Edge['snippets']

function FoundQuote({
  quote,
  snippets,
}: {
  readonly quote: Parameters<typeof QuoteItem>[0]['quote']
  readonly snippets: Snippets
}) {
  const matches = snippets
    .filter(({ field }) => field === 'TEXT')
    .flatMap(({ start, matches }) => matches.map((one) => ({ start: one.start + start, end: one.end + start })))
  return <QuoteItem quote={quote} matches={matches} />
}

interface FoundTextProps {
  readonly kind: string
  readonly to: Place
  readonly article: {
    readonly headline: string
    readonly publishedOn: string | null
    readonly language: string
    readonly rights: TextRightsFragment
  }
  readonly snippets: Snippets
}

function FoundText({ kind, to, article, snippets }: FoundTextProps) {
  const headline = snippets.find(({ field, start }) => field === 'HEADLINE' && start === 0)
  const isWhole = headline?.text === article.headline
  return (
    <article class="article-item">
      <h2 lang={article.language} dir="auto">
        <Link to={to}>{isWhole ? <Marked text={headline.text} ranges={headline.matches} /> : article.headline}</Link>
      </h2>
      {snippets
        .filter((snippet) => !isWhole || snippet !== headline)
        .map(({ field, text, start, matches }) => (
          <p key={`${field} ${start}`} class="snippet" lang={article.language} dir="auto">
            <Marked text={text} ranges={matches} />
          </p>
        ))}
      <p class="about-quote">
        <span>{kind}</span>
        {article.publishedOn && <time dateTime={article.publishedOn}>{formatShortDay(article.publishedOn)}</time>}
      </p>
      <TextRights rights={article.rights} />
    </article>
  )
}

function FoundName({ to, name, note }: { readonly to: Place; readonly name: string; readonly note: string }) {
  return (
    <article class="article-item">
      <h2 dir="auto">
        <Link to={to}>{name}</Link>
      </h2>
      <p class="about-quote">
        <span>{note}</span>
      </p>
    </article>
  )
}

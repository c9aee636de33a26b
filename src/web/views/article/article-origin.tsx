import type { SourceRole } from '../../generated/graphql.ts'
import { SpeakerLink } from '../../parts/speaker-link.tsx'
import { Link } from '../../routing/link.tsx'
import { place as placeAt } from '../../routing/place.ts'
import { ROLES } from '../../words/labels.ts'
import type { Article } from './article-quotes.ts'
import { PageFurniture } from './page-furniture.tsx'

const ORDER = Object.keys(ROLES) as SourceRole[]

/** Each source once, with all its roles, whoever wrote it first. */
function partsOf(sources: Article['sources']) {
  const sorted = [...sources].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
  return [...new Set(sorted.map(({ source }) => source.id))].map((id) => {
    const parts = sorted.filter(({ source }) => source.id === id)
    const { source } = parts[0]!
    const words = parts.flatMap(({ creditText }) => (creditText && creditText !== source.name ? [creditText] : []))
    return { source, roles: parts.map(({ role }) => role), words: [...new Set(words)] }
  })
}

/** Byline, sources with their parts, credits, and the page that the article was read from. */
export function ArticleOrigin({ article }: { readonly article: Article }) {
  const { bylineText, authors, sources, creditText, datelineText, copyrightNotice, url, document } = article
  return (
    <section class="origin">
      <h2>Where it comes from</h2>
      {bylineText && <p dir="auto">{bylineText}</p>}
      {authors.some(({ author }) => author) && (
        <p>
          Written by{' '}
          {authors.flatMap(({ author, text }, index) =>
            author ? [index > 0 && ', ', <SpeakerLink key={text} quote={{ speaker: author }} />] : [],
          )}
        </p>
      )}
      <ul>
        {partsOf(sources).map(({ source, roles, words }) => (
          <li key={source.id}>
            <Link to={placeAt('source', source.slug)} dir="auto">
              {source.name}
            </Link>{' '}
            {roles.map((role) => ROLES[role]).join(', ')}
            {words.map((line) => (
              <small key={line} dir="auto" class="credit">
                {line}
              </small>
            ))}
          </li>
        ))}
      </ul>
      {datelineText && <p dir="auto">{datelineText}</p>}
      {creditText && <p dir="auto">{creditText}</p>}
      {copyrightNotice && (
        <p class="copyright" dir="auto">
          {copyrightNotice}
        </p>
      )}
      {url && /^https?:/i.test(url) && (
        <p>
          <a href={url} rel="noreferrer noopener external">
            The original page
          </a>
        </p>
      )}
      <p class="path">{document.path}</p>
      <PageFurniture articleId={article.id} />
    </section>
  )
}

import type { GivenField } from '../raw-article.ts'
import { isNoDate, plainValue } from './plain-value.ts'

/** Names of `<meta>` elements that say what, the surest first. `property`, `name` and `itemprop` count alike. */
const META: readonly (readonly [field: string, origin: string, names: readonly string[]])[] = [
  ['headline', 'opengraph', ['og:title', 'twitter:title']],
  ['headline', 'html', ['dc.title', 'citation_title', 'sailthru.title', 'headline']],
  ['standfirst', 'opengraph', ['og:description', 'twitter:description']],
  ['standfirst', 'html', ['description', 'dc.description']],
  ['date', 'opengraph', ['article:published_time', 'og:published_time', 'og:article:published_time']],
  [
    'date',
    'html',
    'datepublished date dc.date.issued dc.date dcterms.created parsely-pub-date pubdate publishdate publish-date sailthru.date citation_publication_date article.published'.split(
      ' ',
    ),
  ],
  ['modified', 'opengraph', ['article:modified_time', 'og:updated_time']],
  ['author', 'html', ['author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl', 'citation_author']],
  ['author', 'opengraph', ['article:author']],
  ['url', 'opengraph', ['og:url']],
  ['section', 'opengraph', ['article:section']],
  ['section', 'html', ['parsely-section', 'section']],
  ['publisher', 'opengraph', ['og:site_name']],
  ['publisher', 'html', ['application-name', 'dc.publisher', 'citation_journal_title']],
  ['language', 'opengraph', ['og:locale']],
  ['language', 'html', ['content-language', 'dc.language']],
  ['copyright', 'html', ['copyright', 'dc.rights', 'dcterms.rights']],
]

/** Names that markup gives the summary below a headline. */
const DECK =
  'main .dek, main .deck, main [class*="standfirst"], main [class*="subtitle"], main [class*="subheadline"], article .dek, article .deck, article [class*="standfirst"], article [class*="subtitle"], article [class*="subheadline"], [itemprop="alternativeHeadline"], [class*="article-summary"], [class*="article__summary"]'

const WRITTEN_BY =
  /^(?:written|geschrieben|verfasst|escrito|écrit|scritto|geschreven|skrevet|napisan|by\b|author|autor)/i

const DATED = new Set(['date', 'modified'])

/** Reads what `<meta>`, `<link rel=canonical>`, `<html lang>` and `<time>` say of a page's story. */
export function readMeta(document: Document): GivenField[] {
  const values = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => meta.getAttribute(key)).find(Boolean)
    const value = plainValue(meta.getAttribute('content'))
    if (!name || !value) continue
    const key = name.toLowerCase()
    values.set(key, [...(values.get(key) ?? []), value])
  }
  const fields: GivenField[] = []
  for (const [name, origin, keys] of META) {
    const lists = keys.map((key) => values.get(key)?.filter((value) => !(DATED.has(name) && isNoDate(value))))
    const found = lists.find((list) => list !== undefined && list.length > 0) ?? []
    // Only authors can be several; an author's page is no name.
    for (const value of name === 'author' ? found : found.slice(0, 1))
      if (!(name === 'author' && /^(?:https?:|@)/.test(value))) fields.push({ name, value, origin })
  }
  const add = (name: string, value: string | null | undefined) => {
    if (value) fields.push({ name, value, origin: 'html' })
  }
  // what readers of a shared link are told: `Written by`, `Jane Roe`
  for (const number of [1, 2, 3])
    if (WRITTEN_BY.test(values.get(`twitter:label${number}`)?.[0] ?? ''))
      add('author', values.get(`twitter:data${number}`)?.[0])
  const deck = plainValue(document.querySelector(DECK)?.textContent)
  // what the page shows below its headline, before what it says of itself elsewhere
  if (deck.length > 15 && deck.length < 500) fields.unshift({ name: 'standfirst', value: deck, origin: 'html' })
  add('url', document.querySelector('link[rel="canonical"]')?.getAttribute('href'))
  add('language', document.documentElement.getAttribute('lang'))
  return fields
}

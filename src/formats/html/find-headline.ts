import type { TextBlock } from '../markup/render-blocks.ts'
import type { GivenField } from '../raw-article.ts'
import { bareWords, plainValue } from './plain-value.ts'

/** Other places that say how a page is called. */
export interface HeadlineHints {
  /** Headlines that the page's metadata give, the surest first. */
  readonly given: readonly GivenField[]
  /** Names of the site and its paper. */
  readonly sites: readonly string[]
  /** The page's blocks. */
  readonly whole: readonly TextBlock[]
}

/** A page's headline, and the element that shows it. */
export interface Headline {
  /** One field, or none. */
  readonly fields: readonly GivenField[]
  readonly element: Element | null
}

/** A wording of a heading. */
interface Shown {
  readonly words: string
  readonly element: Element
}

/** Elements in which a page shows its headline, the surest first. */
const SHOWN = [
  'h1[itemprop~="headline"], [itemprop~="headline"] h1, h1[class*="headline"], h1[class*="title"]',
  'article h1, main h1',
  'h1, [itemprop~="headline"]:not(meta)',
  'h2[class*="headline"], h2[class*="title"], article h2, main h2, [class*="headline"]',
]

/** Parts of a page whose headings are no story's. */
const ELSEWHERE =
  'nav, aside, footer, figure, [class*="slide"], [class*="gallery"], [class*="carousel"], [class*="related"], [class*="caption"], [class*="teaser"], [class*="promo"]'

/**
 * The headline by agreement of what the page shows (`<h1>`, `itemprop=headline`) with what its metadata and `<title>`
 * say; what the reader sees counts most. A heading that is the site's name or leads to its first page is a logo.
 */
export function findHeadline(document: Document, hints: HeadlineHints): Headline {
  const title = plainValue(document.querySelector('title')?.textContent)
  const sites = new Set(hints.sites.map(bareWords).filter((name) => name.length > 1))
  const isSite = (words: string) => sites.has(bareWords(words)) || sites.has(bareWords(words).replace(/^the /, ''))
  for (const site of [...sites]) sites.add(site.replace(/^the /, ''))
  const given = hints.given.map((field) => ({ ...field, value: withoutSite(field.value, isSite) }))
  const claims = [...given.map(({ value }) => value), title].filter((words) => words !== '' && !isSite(words))
  const shown = SHOWN.map((selector) => shownBy(document, selector).filter(({ words }) => !isSite(words)))
  const alike = shown.flat().filter(({ words }) => claims.some((claim) => agrees(words, claim)))
  // of a heading with a line above it in the same element, the part that metadata say
  const agreed = alike.find(({ words }) => claims.some((claim) => bareWords(claim) === bareWords(words))) ?? alike[0]
  const exact = agreed && alike[0]!.element.contains(agreed.element) ? agreed : alike[0]
  // a heading of the second order is only a headline where something else says so
  const sure = shown.slice(0, 3).flat()
  const lone = new Set(sure.map(({ element }) => element)).size === 1 || claims.length === 0 ? sure[0] : undefined
  const best = exact ?? lone
  // where metadata say the same, they are the surer origin
  if (best !== undefined) {
    const value = best.words
    const field = given.find((one) => one.value === value) ?? { name: 'headline', value, origin: 'html' }
    return { fields: [field], element: best.element }
  }
  const said = given.find((field) => field.value !== '' && !isSite(field.value))
  if (said !== undefined) return { fields: [said], element: sure[0]?.element ?? null }
  const value = sure[0]?.words ?? titlePart(title, hints.whole, isSite)
  const fields = value === '' ? [] : [{ name: 'headline', value, origin: 'html' }]
  return { fields, element: sure[0]?.element ?? null }
}

/** The words of the headings of a selector that may be a headline, in order. */
function shownBy(document: Document, selector: string): Shown[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, 40)
    .filter((heading) => !isElsewhere(heading) && !isLogo(heading))
    .flatMap((heading) => [heading, ...(heading.childElementCount > 1 ? heading.children : [])])
    .map((element) => ({ words: plainValue(element.textContent), element }))
    .filter(({ words, element }) => words.length > (/^h\d$/.test(element.localName) ? 3 : 15) && words.length < 300)
    .filter(({ words }) => !SKIP.test(words))
}

/** Links for those who do not see the page. */
const SKIP = /^(?:skip to|jump to|go to|ana içeriğe|zum inhalt|aller au contenu|ir al contenido)\b/i

function isElsewhere(heading: Element): boolean {
  const box = heading.closest(ELSEWHERE)
  return box !== null && box.localName !== 'body' && box.querySelector('article, main') === null
}

/** A heading that leads to the site's first page, or is called a logo. */
function isLogo(heading: Element): boolean {
  if (/\blogo\b|masthead|site-?(?:name|title)/i.test(heading.getAttribute('class') ?? '')) return true
  const link = heading.querySelector('a') ?? heading.closest('a')
  if (link !== null && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(link.getAttribute('href') ?? 'x')) return true
  return /\blogo\b/i.test(heading.querySelector('img')?.getAttribute('alt') ?? '')
}

/** Tells whether two wordings are one headline: the same, one within the other, or most words the same. */
function agrees(shown: string, claim: string): boolean {
  const [a, b] = [bareWords(shown), bareWords(claim)]
  if (a === b) return true
  if (Math.min(a.length, b.length) > 11 && (a.includes(b) || b.includes(a))) return true
  const [words, others] = [new Set(a.split(' ')), new Set(b.split(' '))]
  const common = [...words].filter((word) => others.has(word)).length
  return common >= 3 && common / Math.min(words.size, others.size) > 0.6 && words.size > 3
}

/** Signs between a headline and the name of its site. */
const BAR = / ?(?: [|\u2013\u2014\u00ab\u00bb\u00b7\u2022<>-] |[|\u00ab\u00bb]|: )/

/** A title without a site's name before or after it. */
function withoutSite(title: string, isSite: (words: string) => boolean): string {
  const parts = title.split(BAR)
  if (parts.length < 2 || !parts.some(isSite)) return title
  let words = title
  if (isSite(parts.at(-1)!)) words = words.slice(0, words.lastIndexOf(parts.at(-1)!))
  if (isSite(parts[0]!)) words = words.slice(parts[0]!.length)
  const bare = words.replace(
    /^[\s|\u2013\u2014\u00ab\u00bb\u00b7\u2022<>:-]+|[\s|\u2013\u2014\u00ab\u00bb\u00b7\u2022<>:-]+$/g,
    '',
  )
  return bare === '' ? title : bare
}

/** `Bridge Opens - The Alba Gazette`: the part that is printed, else the longest that is no paper's name. */
function titlePart(title: string, whole: readonly TextBlock[], isSite: (words: string) => boolean): string {
  const cut = withoutSite(title, isSite)
  const parts = cut.split(/ [|\u2013\u2014\u00ab\u00bb\u00b7\u2022-] /)
  const printed = [cut, ...parts].find((part) => part.length > 8 && whole.some(({ text }) => plainValue(text) === part))
  if (printed !== undefined) return printed
  if (parts.length > 1) {
    const [first, last] = [parts[0]!, parts.at(-1)!]
    return first.split(' ').length < 4 && last.split(' ').length > 5 ? last : first
  }
  // `The Alba Gazette: Bridge Opens`
  const paper = /^(The \p{Lu}\p{L}+ \p{Lu}\p{L}+): (?=.{12})/u.exec(cut)?.[0].length ?? 0
  return cut.slice(paper)
}

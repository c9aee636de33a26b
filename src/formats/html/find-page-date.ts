import { resolveLanguage } from '../../languages/tags/resolve-language.ts'
import { dateOrderOf } from '../../text/page/dates/date-order.ts'
import { type DateOrder, findDate } from '../../text/page/dates/find-date.ts'
import { plainDate } from '../../text/page/dates/plain-date.ts'
import { dateLabel, readDateLine } from '../../text/page/dates/read-date-line.ts'
import type { GivenField } from '../raw-article.ts'
import type { PageMeasure } from './measure-page.ts'
import { isNoDate, plainValue, spacedValue } from './plain-value.ts'

/** Names that markup gives a date, or a line that has one. */
const MARKED =
  'time, [itemprop~="datePublished"], [itemprop~="dateCreated"], [itemprop~="dateModified"], [property~="datePublished"], [pubdate], abbr[title], ' +
  'date datum fecha data_ time publi posted created stamp byline meta author info'
    .split(' ')
    .map((word) => `[class*="${word}" i]`)
    .join(', ') +
  ', [id*="date" i], [data-testid*="date" i], dd'

/** Parts of a page whose dates are those of something else. */
const ELSEWHERE =
  'nav, aside, footer, figure, ' +
  'related comment teaser sidebar promo caption recommend most- latest ticker weather'
    .split(' ')
    .map((word) => `[class*="${word}" i]`)
    .join(', ')

/** Longest element that is a date with what stands beside it, in characters. */
const LONGEST = 200

/** Greatest distance from the headline of the story's date where nothing else says so, in characters. */
const FAR = { above: 800, below: 2500 }

interface Candidate {
  readonly value: string
  /** MODIFIED: of a change; PUBLISHED: markup or a label says that it is that. */
  readonly kind: 'PUBLISHED' | 'MODIFIED' | null
  readonly distance: number
}

/** The date that a page shows of its story, nearest to its headline; of publication before that of a change. */
export function findPageDate(document: Document, page: PageMeasure): GivenField[] {
  const order = dateOrderOf(resolveLanguage(document.documentElement.getAttribute('lang') ?? ''))
  const found: Candidate[] = []
  const add = (element: Element, marked: boolean) => {
    if (page.isIn(element, ELSEWHERE)) return
    const candidate = candidateOf(element, order, page.distance(element), marked)
    if (candidate !== null) found.push(candidate)
  }
  for (const element of [...document.querySelectorAll(MARKED)].slice(0, 2000)) add(element, true)
  const near = ({ distance }: Candidate) => distance > -FAR.above && distance < FAR.below
  if (!found.some(near))
    for (const element of [...document.querySelectorAll('p, div, span, li, td, small, em, h4, h5, h6')])
      if (element.childElementCount < 4 && near({ distance: page.distance(element) } as Candidate)) add(element, false)
  const nearest = [...found].sort((a, b) => weight(a) - weight(b))
  const of = (...kinds: Candidate['kind'][]) => nearest.find((one) => kinds.includes(one.kind))
  const plain = nearest.filter((one) => one.kind === null && near(one))[0]
  const published = of('PUBLISHED') ?? plain ?? of('MODIFIED') ?? of(null) ?? titleDate(document, order)
  const changed = of('MODIFIED')
  return [
    ...(published ? [{ name: 'date', value: published.value, origin: 'html' }] : []),
    ...(changed && changed !== published ? [{ name: 'modified', value: changed.value, origin: 'html' }] : []),
  ]
}

/** Dates stand below a headline more often than above it. */
const weight = ({ distance }: Candidate) => (distance < 0 ? -distance * 3 : distance)

function candidateOf(element: Element, order: DateOrder, distance: number, marked: boolean): Candidate | null {
  if ((element.textContent ?? '').length > LONGEST * 3) return null
  const words = spacedValue(element)
  if (words.length > LONGEST) return null
  const line = readDateLine(words, order)
  // other words beside it only where markup says what it is
  const printed = line ?? (marked ? findDate(words, order) : null)
  const shown = printed?.value != null ? words.slice(printed.start, printed.end) : null
  const attributes = ['datetime', 'content', 'data-datetime', 'data-timestamp', 'title']
  const written = attributes
    .map((name) => plainDate(element.getAttribute(name)?.trim() ?? ''))
    .find((value) => !isNoDate(value) && findDate(value, order)?.value)
  const names = ['itemprop', 'property', 'class'].map((name) => element.getAttribute(name) ?? '').join(' ')
  const label = dateLabel(words)
  const isChange = label === 'MODIFIED' || (label === null && /modif|updat/i.test(names) && !/publish/i.test(names))
  // `1 May | Updated 2 May` is both, whatever its attribute is of
  if (isChange && shown !== null && label === null && dateLabel(words.slice(printed!.end)) === 'MODIFIED')
    return { value: shown, kind: 'PUBLISHED', distance }
  const value = written ?? shown
  if (value === null || value === undefined) return null
  const isFirst = label === 'PUBLISHED' || /datePublished|pubdate/i.test(names) || element.hasAttribute('pubdate')
  return { value, kind: isChange ? 'MODIFIED' : isFirst ? 'PUBLISHED' : null, distance }
}

/** `Bridge opens – The Alba Gazette – 13.06.2023` */
function titleDate(document: Document, order: DateOrder): Candidate | null {
  const title = plainValue(document.querySelector('title')?.textContent)
  const date = / [|\u2013\u2014-] [^|\u2013\u2014-]*\d{4}$/.test(title) ? findDate(title, order) : null
  if (date?.value == null || date.end < title.length) return null
  return { value: title.slice(date.start, date.end), kind: null, distance: 0 }
}

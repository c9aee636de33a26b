import { readAuthors } from '../../../text/page/byline/read-authors.ts'
import { readByline } from '../../../text/page/byline/read-byline.ts'
import { readDateLine } from '../../../text/page/dates/read-date-line.ts'
import type { TextBlock } from '../../markup/render-blocks.ts'
import type { GivenField } from '../../raw-article.ts'
import type { PageMeasure } from '../measure-page.ts'
import { bareWords, plainValue } from '../plain-value.ts'
import { wordsOfBylineElement } from './words-of-byline-element.ts'

/** Names that markup gives an author or a byline, or a link to one. */
const MARKED =
  '[rel~="author"], [itemprop~="author"], ' +
  'byline author autor writer firma signature credit-name'
    .split(' ')
    .map((word) => `[class*="${word}" i]`)
    .join(', ') +
  ', ' +
  '/author /autor /auteur /staff/ /reporter /journalist /people/ /profile /contributor /writer /redaktion/ /team/ /meet-the-team/ /by/ /@'
    .split(' ')
    .map((part) => `a[href*="${part}"]`)
    .join(', ') +
  ', [data-testid*="author" i], [data-testid*="byline" i]'

/** Parts of a page that name the authors of something else. */
const ELSEWHERE =
  'nav, aside, footer, figure, figcaption, ' +
  'related comment bio teaser sidebar promo caption recommend'
    .split(' ')
    .map((word) => `[class*="${word}" i]`)
    .join(', ')

/** Words for those who edited or pictured the story, and did not write it. */
const OTHERS =
  /^\W*(?:edited|reviewed|translated|illustrated|photographs?|photos?|pictures|produced|fact[- ]checked|medically reviewed) by\b|^\W*(?:editors?|fotos?|photos?|bild|image|credit) ?:/i

/** Greatest distance from the headline of the author's name, in characters. */
const NEAR = { above: 1000, below: 3000 }

/** Longest line of names, in characters. */
const LONGEST = 200

export interface Byline {
  /** The authors beside the headline, one each. */
  readonly near: readonly GivenField[]
  /** Those that a page names elsewhere, where it names none there. */
  readonly far: readonly GivenField[]
}

/** The authors that a page names where readers see them, nearest to its headline. */
export function findByline(
  document: Document,
  whole: readonly TextBlock[],
  headline: string | null,
  page: PageMeasure,
): Byline {
  const marked = [...document.querySelectorAll(MARKED)]
    .slice(0, 400)
    .filter((element) => !page.isIn(element, ELSEWHERE) && (element.textContent ?? '').length < LONGEST * 4)
    .filter(({ parentElement }) => !OTHERS.test(plainValue(parentElement?.textContent).slice(0, 40)))
    .map((element) => ({ element, distance: page.distance(element) }))
    .sort((a, b) => weight(a.distance) - weight(b.distance))
  const isNear = (distance: number) => distance > -NEAR.above && distance < NEAR.below
  const of = (test: (distance: number) => boolean) => {
    for (const { element, distance } of marked) {
      const names = test(distance) ? namesAround(element) : null
      if (names !== null) return isNear(distance) ? withNext(names, distance, marked) : names
    }
    return null
  }
  const near = of(isNear) ?? namesBelow(whole, headline)
  return { near: near ?? [], far: near === null ? (of((distance) => !isNear(distance)) ?? []) : [] }
}

/** Bylines stand below a headline more often than above it. */
const weight = (distance: number) => (distance < 0 ? -distance * 3 : distance)

/** The names of an element and of those beside it; of the widest box that holds a byline and no more. */
function namesAround(element: Element): GivenField[] | null {
  let best = namesOf(wordsOfBylineElement(element))
  let box = element.parentElement
  for (let level = 0; level < 3 && box !== null; level++) {
    const words = wordsOfBylineElement(box)
    if (words.length > LONGEST) break
    const names = namesOf(words)
    if (names !== null && names.length > (best?.length ?? 0) && isPart(best ?? [], names)) best = names
    box = box.parentElement
  }
  return best
}

interface Marked {
  readonly element: Element
  readonly distance: number
}

/** Names with those of the marked elements just behind them: each author may have an element of his own. */
function withNext(names: readonly GivenField[], from: number, marked: readonly Marked[]): GivenField[] {
  const all = [...names]
  let end = from + names.map(({ value }) => value).join(' ').length
  for (const { element, distance } of [...marked].sort((a, b) => a.distance - b.distance)) {
    if (distance < from || distance > end + BESIDE) continue
    const more = namesOf(wordsOfBylineElement(element))
    if (more === null) continue
    end = distance + (element.textContent ?? '').length
    all.push(...more.filter(({ value }) => !all.some((other) => other.value === value)))
  }
  return all
}

/** Between the elements of two authors, in characters. */
const BESIDE = 40

const isPart = (some: readonly GivenField[], all: readonly GivenField[]) =>
  some.every(({ value }) => all.some((other) => other.value === value))

/** The names of a line below the headline: `By Jane Roe`, or a name alone beside a date. */
function namesBelow(whole: readonly TextBlock[], headline: string | null): GivenField[] | null {
  const at = headline === null ? -1 : whole.findIndex(({ text }) => plainValue(text) === headline)
  if (at < 0) return null
  const below = whole.slice(at + 1, at + 10).map(({ text }) => plainValue(text))
  for (const [i, text] of below.entries()) {
    if (text.length > LONGEST) continue
    const isLabelled = readByline(text, null) !== null && /^\S+(?: \S+){0,2}? ?:? \S/.test(text) && BY.test(text)
    const dated = [below[i - 1], below[i + 1]].some((line) => line !== undefined && readDateLine(line, null) !== null)
    const isAlone = dated && /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u.test(text)
    const names = isLabelled || isAlone ? namesOf(text) : null
    if (names !== null) return names
  }
  return null
}

const BY = /^(?:\S+ ){0,2}(?:by|von|par|por|di|door|av|af)(?: ?:)? \S/i

/** The people of a byline's words, each once; null where it names none. */
export function namesOf(words: string): GivenField[] | null {
  if (words.length > LONGEST) return null
  const byline = readByline(words, null, true)
  if (byline === null) return null
  const people = readAuthors(words, byline.names).filter(({ type }) => type === 'PERSON')
  const names = [...new Set(people.map(({ start, end }) => words.slice(start, end)))]
  if (names.length === 0 || !names.every((name) => /^\p{L}/u.test(name) && name.split(' ').length < 6)) return null
  // one word beside a full name is a section or a button
  const full = names.filter((name) => /^(?:\p{Lu}|\p{Lo}|(?:de|van|von|al|el|la|di|d')\b).* /u.test(name))
  return (full.length > 0 ? full : names).map((value) => ({ name: 'author', value, origin: 'html' }))
}

/**
 * The first of the lists of authors that names a person; else the first that names anybody but the page's own site. Where
 * the page itself shows more people than that, and these among them, it is the page's.
 */
export function chooseAuthors(
  lists: readonly (readonly GivenField[])[],
  shown: readonly GivenField[],
  sites: readonly string[],
): GivenField[] {
  const own = new Set(sites.map(bareWords))
  const all = lists.map((list) => list.filter(({ name }) => name === 'author'))
  const authors = all.map((list) => list.filter(({ value }) => !own.has(bareWords(value))))
  const person = authors.find((list) => list.some(({ value }) => namesOf(value) !== null))
  const people = person?.flatMap(({ value }) => namesOf(value) ?? []).map(({ value }) => bareWords(value)) ?? []
  const printed = new Set(shown.map(({ value }) => bareWords(value)))
  if (people.length < printed.size && people.every((name) => printed.has(name))) return [...shown]
  return [...(person ?? authors.find((list) => list.length > 0) ?? all.find((list) => list.length > 0) ?? [])]
}

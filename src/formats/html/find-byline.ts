import { readAuthors } from '../../text/page/byline/read-authors.ts'
import { readByline } from '../../text/page/byline/read-byline.ts'
import type { TextBlock } from '../markup/render-blocks.ts'
import type { GivenField } from '../raw-article.ts'
import { bareWords, plainValue } from './plain-value.ts'

/** What markup calls an author or a byline, or links to one. */
const MARKED =
  '[rel~="author"], [itemprop~="author"], [class*="byline"], [class*="Byline"], [class*="author"], a[href*="/author"], a[href*="/staff/"], a[href*="/reporter"], a[href*="/journalist"], a[href*="/people/"], a[href*="/profile"], a[href*="/contributor"]'

/** Parts of a page that name the authors of something else. */
const ELSEWHERE =
  'nav, aside, footer, figure, [class*="related"], [class*="comment"], [class*="bio"], [class*="teaser"], [class*="sidebar"], [class*="promo"], [class*="caption"]'

/** Who edited or pictured the story did not write it. */
const OTHERS =
  /(?:edited|reviewed|translated|illustrated|photographs?|photos?|pictures|produced|fact[- ]checked) by\b|\beditors?:/i

/** Elements of a byline that hold no name. */
const NAMELESS = /^(?:time|button|svg|script|style|figure|img|picture|form|input)$/i
const NAMELESS_CLASS = /\b(?:date|time|timestamp|share|social|views|read-?time|button|icon)\b/i

/** The authors that a page names where readers see them, one each; none where it names nobody. */
export function findByline(document: Document, whole: readonly TextBlock[], headline: string | null): GivenField[] {
  for (const element of [...document.querySelectorAll(MARKED)].slice(0, 60)) {
    if (element.closest(ELSEWHERE) !== null || OTHERS.test(plainValue(element.parentElement?.textContent).slice(0, 40)))
      continue
    const sibling = element.localName === 'a' ? element.parentElement : null
    const around = sibling && plainValue(sibling.textContent).length < 120 ? sibling : element
    const names = namesOf(partsOf(around)) ?? namesOf(partsOf(element))
    if (names !== null) return names
  }
  const at = headline === null ? -1 : whole.findIndex(({ text }) => plainValue(text) === headline)
  const below = at < 0 ? [] : whole.slice(at + 1, at + 7)
  for (const { text } of below) {
    const names = /^(?:\S+ ){0,2}(?:by|von|par|por|di) \S/i.test(text) ? namesOf(plainValue(text)) : null
    if (names !== null) return names
  }
  return []
}

/** The people of a byline's words, each once; null where it names none. */
export function namesOf(words: string): GivenField[] | null {
  if (words.length > 200) return null
  const byline = readByline(words, null, true)
  if (byline === null) return null
  const people = readAuthors(words, byline.names).filter(({ type }) => type === 'PERSON')
  const names = [...new Set(people.map(({ start, end }) => words.slice(start, end)))]
  if (names.length === 0 || !names.every((name) => /^\p{L}/u.test(name) && name.split(' ').length < 6)) return null
  return names.map((value) => ({ name: 'author', value, origin: 'html' }))
}

/** The words of a byline; a bar parts what adjacent elements hold. */
function partsOf(element: Element): string {
  return plainValue(wordsOf(element))
    .replace(/(?: ?\| ?)+/g, ' | ')
    .replace(/^[ |]+|[ |,]+$/g, '')
}

function wordsOf(element: Element): string {
  let words = ''
  for (const node of element.childNodes) {
    if (node.nodeType === 3) words += node.nodeValue ?? ''
    if (node.nodeType !== 1) continue
    const child = node as Element
    if (NAMELESS.test(child.localName) || NAMELESS_CLASS.test(child.getAttribute('class') ?? '')) continue
    const inner = wordsOf(child)
    words += `${partBefore(words, inner, child.localName)}${inner}`
  }
  return words
}

/** What parts an element's words from those before it: adjacent elements are not glued, and a block begins a part. */
function partBefore(before: string, inner: string, name: string): string {
  if (before.trim() === '' || inner.trim() === '') return ''
  if (/(?:^|\W)(?:by|and|with|von|und|et|y)[\s:]*$/i.test(before)) return ' '
  if (/^(?:div|p|li|ul)$/.test(name)) return ' | '
  // two elements of two words or more are no first and last name
  if (/[^|]\p{L} \p{L}+\s*$/u.test(before) && /\p{L} \p{L}/u.test(inner)) return ' | '
  return /\s$/.test(before) || /^[\s,;.)]/.test(inner) || /[,(]$/.test(before) ? '' : ' | '
}

/** The first of the lists of authors that names a person; else the first that names anybody but the page's own site. */
export function chooseAuthors(lists: readonly (readonly GivenField[])[], sites: readonly string[]): GivenField[] {
  const own = new Set(sites.map(bareWords))
  const authors = lists.map((list) => list.filter(({ name, value }) => name === 'author' && !own.has(bareWords(value))))
  const person = authors.find((list) => list.some(({ value }) => namesOf(value) !== null))
  return [
    ...(person ??
      authors.find((list) => list.length > 0) ??
      lists.map((list) => list.filter(({ name }) => name === 'author')).find((list) => list.length > 0) ??
      []),
  ]
}

import { AND_WORDS, BY_WORDS } from '../../../languages/byline-words.ts'
import { plainValue } from '../plain-value.ts'

/** Elements of a byline that hold no name. */
const NAMELESS = /^(?:time|button|svg|script|style|noscript|figure|img|picture|form|input|sup)$/i
const NAMELESS_CLASS =
  /\b(?:date|time|timestamp|share|social|views|read-?time|button|icon|screen-reader-text|sr-only|flyout|tooltip)\b/i

/** The words of a byline; a bar parts what adjacent elements hold. */
export function wordsOfBylineElement(element: Element): string {
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

/**
 * Returns what parts an element's words from those before it: adjacent elements are not glued, and a block begins a part.
 */
function partBefore(before: string, inner: string, name: string): string {
  if (before.trim() === '' || inner.trim() === '') return ''
  if (OPEN.test(before)) return ' '
  if (/^(?:div|p|li|ul|h\d|section|header)$/.test(name)) return ' | '
  // a word behind two is no family name
  if (/[^|]\p{L} \p{L}[\p{L}.'’-]+\s*$/u.test(before) && /^\s*\p{L}/u.test(inner)) return ' | '
  return /\s$/.test(before) || /^[\s,;.)]/.test(inner) || /[,(]$/.test(before) ? '' : ' | '
}

/** Ends in a word that goes on in the next element: `By`, `and`. */
const OPEN = new RegExp(`(?:^|[\\s|])(?:${[...BY_WORDS, ...AND_WORDS, 'with', 'mit'].join('|')})[\\s:]*$`, 'i')

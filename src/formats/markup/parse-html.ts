import { parseHTML } from 'linkedom'
import type { Problem } from '../../text/draft.ts'

/** The parser's time grows with elements times depth, and with each `<` and `&`; pages of news stay far below. */
const MOST_ELEMENTS = 50_000
const MOST_MARKS = 250_000
const DEEPEST = 1000

/** Depth from which on elements that hold nothing but another one are left out: the finding of a story slows with it. */
const DEEP = 150

/** Elements that end by themselves where the next one begins, or have no content. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option tbody thead path circle ellipse rect line polygon polyline use stop'.split(
    ' ',
  ),
)

/** Parses a page, or a piece of one, into a document with head and body. Runs no script and fetches nothing. */
export function parseHtml(path: string, text: string): Document | Problem {
  const depth = measure(path, text)
  if (typeof depth !== 'number') return depth
  const document = parseHTML(completePage(text)).document as unknown as Document
  if (/<[a-z][^<>]{0,500}\s[a-z-]{0,20}[A-Z][A-Za-z-]{0,20}=/.test(text) || /<[A-Z]/.test(text))
    lowerAttributes(document)
  if (depth > DEEP) flatten(document)
  return document
}

/** Takes out every wrapper: an element without a class that holds one element and no text. */
function flatten(document: Document): void {
  for (const element of document.querySelectorAll('div, span, font, center, section, b, i')) {
    const [only, ...more] = [...element.childNodes].filter(
      ({ nodeValue }) => nodeValue === null || /\S/.test(nodeValue),
    )
    if (only?.nodeType === 1 && more.length === 0) element.replaceWith(only)
  }
}

/** linkedom keeps the case that attributes are written in, and then finds them in no other. */
function lowerAttributes(document: Document): void {
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase()
      if (name === lower) continue
      element.removeAttribute(name)
      if (!element.hasAttribute(lower)) element.setAttribute(lower, value)
    }
}

/** linkedom adds no missing `<html>`, `<head>` and `<body>` of its own. */
function completePage(page: string): string {
  // scripts and styles that a server puts before the page are no part of it
  const start = page.search(/<!doctype|<html[\s>]/i)
  const text = start > 0 && AHEAD.test(page.slice(0, start)) ? page.slice(start) : page
  if (/<body[\s>]/i.test(text)) return /<html[\s>]/i.test(text) ? text : `<html>${text}</html>`
  const head = /<\/head\s*>/i.exec(text)
  if (head !== null) {
    const at = head.index + head[0].length
    const page = `${text.slice(0, at)}<body>${text.slice(at).replace(/<\/html\s*>/gi, '')}</body></html>`
    return /<html[\s>]/i.test(text) ? page : `<html>${page}`
  }
  const bare = text.replace(/<!doctype[^>]*>|<\/?(?:html|head)(?:\s[^>]*)?>/gi, '')
  return `<!doctype html><html><head></head><body>${bare}</body></html>`
}

const AHEAD = /^(?:\s|<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<(?:link|meta|base)\b[^>]*>)*$/i

/** The depth of a page's elements, or the Problem of one that is too much. */
function measure(path: string, text: string): number | Problem {
  let elements = 0
  let deepest = 0
  const open: string[] = []
  for (const [, close, written] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    const name = written!.toLowerCase()
    if (close === '') elements++
    if (SHALLOW.has(name)) continue
    if (close === '') deepest = Math.max(deepest, open.push(name))
    // a block's end is also that of the `<b>` and `<i>` in it that were never closed
    else if (open.includes(name)) open.length = open.lastIndexOf(name)
    if (deepest > DEEPEST) break
  }
  const marks = text.split(/[<&]/).length
  const hint = 'No page of news is like that; look at the file.'
  if (elements > MOST_ELEMENTS)
    return { code: 'TOO_LARGE', path, message: `${elements} elements, more than ${MOST_ELEMENTS}`, hint }
  if (marks > MOST_MARKS)
    return { code: 'TOO_LARGE', path, message: `${marks} marks of markup, more than ${MOST_MARKS}`, hint }
  if (deepest <= DEEPEST) return deepest
  return { code: 'TOO_DEEP', path, message: `More than ${DEEPEST} elements inside each other`, hint }
}

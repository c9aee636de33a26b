import { parseHTML } from 'linkedom'
import type { Problem } from '../../text/draft.ts'

/** The parser's time grows with elements times depth, and with each `<` and `&`; pages of news stay far below. */
const MOST_ELEMENTS = 50_000
const MOST_MARKS = 250_000
const DEEPEST = 500

/** Elements that end by themselves where the next one begins, or have no content. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option tbody thead'.split(
    ' ',
  ),
)

/** Parses a page, or a piece of one, into a document with head and body. Runs no script and fetches nothing. */
export function parseHtml(path: string, text: string): Document | Problem {
  const problem = tooMuch(path, text)
  if (problem !== null) return problem
  const document = parseHTML(completePage(text)).document as unknown as Document
  if (/<[a-z][^<>]{0,500}\s[A-Z][A-Za-z-]{0,20}=/.test(text) || /<[A-Z]/.test(text)) lowerAttributes(document)
  return document
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
function completePage(text: string): string {
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

function tooMuch(path: string, text: string): Problem | null {
  let elements = 0
  let depth = 0
  let deepest = 0
  for (const [, close, name] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (close === '') elements++
    if (SHALLOW.has(name!.toLowerCase())) continue
    depth = close === '' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepest) deepest = depth
  }
  const marks = text.split(/[<&]/).length
  const hint = 'No page of news is like that; look at the file.'
  if (elements > MOST_ELEMENTS)
    return { code: 'TOO_LARGE', path, message: `${elements} elements, more than ${MOST_ELEMENTS}`, hint }
  if (marks > MOST_MARKS)
    return { code: 'TOO_LARGE', path, message: `${marks} marks of markup, more than ${MOST_MARKS}`, hint }
  if (deepest <= DEEPEST) return null
  return { code: 'TOO_DEEP', path, message: `${deepest} elements inside each other, more than ${DEEPEST}`, hint }
}

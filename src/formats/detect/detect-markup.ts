import type { InputFormat } from '../raw-article.ts'

/** What stands before a root element: declaration, instructions, comments, a document type with or without a part in []. */
const PROLOG =
  /^(?:\s+|<\?[^>]{0,2000}\?>|<!--(?:[^-]|-(?!->)){0,20000}-->|<!DOCTYPE[^>[]{0,2000}(?:\[[^\]]{0,20000}\]\s*)?>)/i

const ROOTS: Readonly<Record<string, InputFormat>> = {
  html: 'html',
  nitf: 'nitf',
  newsitem: 'newsml',
  newsmessage: 'newsml',
  packageitem: 'newsml',
  rss: 'feed',
  rdf: 'feed',
  feed: 'feed',
}

const FRAGMENT =
  /^<(?:head|header|body|script|style|link|base|nav|aside|footer|figure|ul|ol|pre|b|i|strong|em|noscript|title|meta|article|section|main|div|p|h[1-6]|table|center|font|blockquote|span|br|img|a)[\s>/]/i

/** What a text that begins with `<` is, by its root element; a fragment may be HTML or Markdown; null: no markup. */
export function detectMarkup(text: string): InputFormat | 'fragment' | 'unknown' | null {
  if (!text.startsWith('<')) return null
  if (/^<!doctype\s+html/i.test(text)) return 'html'
  let rest = text
  for (let match = PROLOG.exec(rest); match !== null; match = PROLOG.exec(rest)) rest = rest.slice(match[0].length)
  if (/^<!doctype\s+html/i.test(rest) || /<!doctype\s+html/i.test(text.slice(0, text.length - rest.length)))
    return 'html'
  const name = /^<(?:[\w.-]{1,60}:)?([\w.-]{1,60})[\s>/]/.exec(rest)?.[1]?.toLowerCase()
  if (name !== undefined && Object.hasOwn(ROOTS, name)) return ROOTS[name]!
  if (FRAGMENT.test(rest)) return 'fragment'
  return name !== undefined && /^<\?xml\b|\sxmlns(?::\w+)?=/.test(text.slice(0, 4000)) ? 'unknown' : null
}

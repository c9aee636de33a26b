/** The root element of a text that begins with `<`. */
export interface Root {
  /** Its local name in lower case, `html` where the document type says so; null: it is not in sight. */
  readonly name: string | null
  /** True if it is an element that parts of HTML pages begin with, and Markdown may. */
  readonly isFragment: boolean
  /** True if the text declares itself to be XML. */
  readonly isXml: boolean
}

const HTML: Root = { name: 'html', isFragment: false, isXml: false }

/** Matches one piece in front of a root element: declaration, instruction, comment, a document type with or without a part in []. */
const PROLOG =
  /^(?:\s+|<\?[^>]{0,2000}\?>|<!--(?:[^-]|-(?!->)){0,20000}-->|<!DOCTYPE[^>[]{0,2000}(?:\[[^\]]{0,20000}\]\s*)?>)/i

const FRAGMENT =
  /^<(?:head|header|body|script|style|link|base|nav|aside|footer|figure|ul|ol|pre|b|i|strong|em|noscript|title|meta|article|section|main|div|p|h[1-6]|table|center|font|blockquote|span|br|img|a)[\s>/]/i

/** Reads the root element; null: the text is no markup. */
export function readRoot(text: string): Root | null {
  if (!text.startsWith('<')) return null
  if (/^<!doctype\s+html/i.test(text)) return HTML
  let rest = text
  for (let match = PROLOG.exec(rest); match !== null; match = PROLOG.exec(rest)) rest = rest.slice(match[0].length)
  if (/^<!doctype\s+html/i.test(rest) || /<!doctype\s+html/i.test(text.slice(0, text.length - rest.length))) return HTML
  const name = /^<(?:[\w.-]{1,60}:)?([\w.-]{1,60})[\s>/]/.exec(rest)?.[1]?.toLowerCase() ?? null
  const isXml = name !== null && /^<\?xml\b|\sxmlns(?::\w+)?=/.test(text.slice(0, 4000))
  return { name, isFragment: FRAGMENT.test(rest), isXml }
}

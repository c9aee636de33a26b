import type { DocumentDraft, Problem } from '../text/draft.ts'
import { isProblem } from '../text/is-problem.ts'
import { fromDom } from './markup/from-dom.ts'
import { parseHtml } from './markup/parse-html.ts'
import { renderBlocks } from './markup/render-blocks.ts'
import type { RawArticle, Story } from './raw-article.ts'
import { writeDocument } from './write-document.ts'

/** A story whose fields are apart from its body -> its document; the body is text, Markdown or a piece of HTML. */
export function readBody(article: RawArticle, { body, markup, ...given }: Story): DocumentDraft | Problem {
  if (typeof body !== 'string') return writeDocument(article, { ...given, body })
  const kind = markup ?? guessMarkup(body)
  if (kind === 'MARKDOWN') return writeDocument(article, { ...given, body, markdown: true })
  if (kind === 'TEXT') return writeDocument(article, { ...given, body })
  // Text with character references only: its newlines are its own.
  const tagged = TAG.test(body) ? body : body.replace(/\r\n?|\n/g, '<br>')
  const document = parseHtml(article.path, tagged)
  if (isProblem(document)) return document
  return writeDocument(article, { ...given, body: renderBlocks([fromDom(document.body)]) })
}

const TAG =
  /<\/?(?:p|br|div|span|a|h[1-6]|ul|ol|li|strong|b|em|i|img|figure|blockquote|table|article|section|body|html)(?:\s[^<>]{0,2000})?\/?>/i

/** HTML by its tags or character references; anything else is text. */
export function guessMarkup(body: string): 'TEXT' | 'HTML' {
  return TAG.test(body) || /&(?:#\d{2,6}|#x[0-9a-f]{2,5}|amp|quot|nbsp|lt|gt|[lr][ds]quo|[mn]dash|hellip);/i.test(body)
    ? 'HTML'
    : 'TEXT'
}

import type { DocumentDraft, Problem } from '../../../src/text/draft.ts'
import { decode } from '../../../src/text/page/decode/decode.ts'
import { type Page, readPage } from '../../../src/text/page/read-page.ts'
import type { Span } from '../../../src/text/span.ts'

/** A page read from a string, with a helper that cuts a span out of its text. */
export function pageOf(text: string, path = 'page.txt'): Page & { cut: (span: Span | null) => string | null } {
  const document = decode(path, new TextEncoder().encode(text)) as DocumentDraft
  const page = readPage(document)
  if (!('blocks' in page)) throw new Error(`${page.code}: ${page.message}`)
  return { ...page, cut: (span) => (span === null ? null : document.text.slice(span.start, span.end)) }
}

/** The Problem of a page that is refused. */
export function problemOf(text: string, path = 'page.txt'): Problem {
  const page = readPage(decode(path, new TextEncoder().encode(text)) as DocumentDraft)
  if ('blocks' in page) throw new Error('The page was read')
  return page
}

/** `ROLE first words` of each block. */
export function outline(text: string, path = 'page.txt'): string[] {
  const page = pageOf(text, path)
  return page.blocks.map((block) => `${block.role} ${page.cut(block)!.split(/\s+/).slice(0, 3).join(' ')}`)
}

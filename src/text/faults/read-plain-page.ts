import { detectLanguage } from '../../languages/tags/detect-language.ts'
import { resolveLanguage } from '../../languages/tags/resolve-language.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { DocumentDraft, Problem } from '../draft.ts'
import type { Block, ParagraphDraft } from '../page/page-fields.ts'
import type { Page } from '../page/read-page.ts'
import { bareFields } from './bare-fields.ts'

/**
 * The page of a document whose layout could not be read: its text between blank lines, each a paragraph, and no fields but the
 * language. `fault` says why.
 */
export function readPlainPage({ path, text, marks = [] }: DocumentDraft, fault: Diagnostic): Page | Problem {
  const above = marks.filter(({ kind }) => kind === 'FIELD')
  const head = frontMatter.exec(text)?.[0].length ?? 0
  const from = Math.max(head, ...above.map(({ end }) => end))
  const blocks: Block[] = []
  const paragraphs: ParagraphDraft[] = []
  for (const match of text.slice(from).matchAll(/\S(?:(?!\n[^\S\n]*\n).)*/gs)) {
    const start = from + match.index
    const span = { start, end: start + match[0].trimEnd().length }
    blocks.push({ ...span, role: 'PARAGRAPH', rule: 'generic/between-blank-lines' })
    paragraphs.push({ ...span, position: paragraphs.length + 1, kind: 'BODY' })
  }
  if (paragraphs.length === 0)
    return { code: 'NO_BODY', path, message: 'No paragraph of a story', hint: 'A page needs text below its headline.' }
  const declared = above.find(({ name }) => name === 'language')
  const language = resolveLanguage(declared ? text.slice(declared.start, declared.end) : '')
  return {
    profile: 'generic',
    blocks,
    fields: bareFields(language ?? detectLanguage(text.slice(from))),
    paragraphs,
    diagnostics: [fault],
  }
}

/** YAML between two lines of three dashes. */
const frontMatter = /^---\n.*?\n---(?=\n|$)/s

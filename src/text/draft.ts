/** The values that the text pipeline passes along. All are readonly; steps only add spans, the text never changes. */

import type { Diagnostic } from './diagnostic.ts'
import type { Block, PageFields, ParagraphDraft } from './page/page-fields.ts'
import type { PROBLEM_CODES } from './problem-codes-data.ts'
import type { Span } from './span.ts'
import type { OrganisationDraft, PersonDraft, QuoteDraft } from './speech.ts'

/** A file that is not read, and why. Lines and columns count from 1. */
export interface Problem {
  readonly code: keyof typeof PROBLEM_CODES
  readonly path: string
  readonly message: string
  readonly hint: string
  readonly line?: number
  readonly column?: number
}

/** A statement of a file's own markup or fields about a stretch of its text. */
export interface Mark extends Span {
  /** FIELD: a value in front of the text, under its name; BLOCK: a part of the text, under what it is. */
  readonly kind: 'FIELD' | 'BLOCK'
  /** Of a field as in front matter: `headline`, `author`; of a block: `title`, `heading`, `item`, `caption`, `text`. */
  readonly name: string
  /** The place of the statement: `json-ld`, `opengraph`, `html`, `nitf`, `csv`, … */
  readonly origin: string
}

/** Forms that an article comes in. */
export type DocumentFormat =
  | 'TEXT'
  | 'MARKDOWN'
  | 'HTML'
  | 'JSON'
  | 'CSV'
  | 'NINJS'
  | 'NITF'
  | 'NEWSML'
  | 'FEED'
  | 'EMAIL'

/** The decoded file. `text` is never rewritten after this: BOM dropped, CRLF and CR turned into LF, nothing else. */
export interface DocumentDraft {
  readonly path: string
  /** Lower-case hexadecimal SHA-256 of the file's bytes, or of the article's own part of a file that holds many. */
  readonly sha256: string
  readonly byteLength: number
  /** WHATWG name, e.g. `utf-8`, `windows-1252`. */
  readonly charset: string
  /** 1 where the bytes prove it, else the detector's confidence, 0 to 1. */
  readonly charsetConfidence: number
  readonly format: DocumentFormat
  /**
   * Of plain text and Markdown the decoded file itself; of other forms what the file says, written out once: its
   * fields, a line each, then its text, a blank line between blocks.
   */
  readonly text: string
  /** None where the text carries its own marks, as Markdown does. */
  readonly marks?: readonly Mark[]
}

export interface ArticleDraft {
  readonly document: DocumentDraft
  /** Name of the page profile that gave the blocks, e.g. `generic`. */
  readonly profile: string
  readonly blocks: readonly Block[]
  readonly fields: PageFields
  readonly paragraphs: readonly ParagraphDraft[]
  readonly people: readonly PersonDraft[]
  readonly organisations: readonly OrganisationDraft[]
  /** In order of their first span. */
  readonly quotes: readonly QuoteDraft[]
  readonly diagnostics: readonly Diagnostic[]
}

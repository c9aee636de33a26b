/** The values that the text pipeline passes along. All are readonly; steps only add spans, the text never changes. */
import type { Block, PageFields, ParagraphDraft } from './page.ts'
import type { Span } from './span.ts'
import type { OrganisationDraft, PersonDraft, QuoteDraft } from './speech.ts'

/** A file that is not read, and why. Lines and columns count from 1. */
export interface Problem {
  readonly code:
    | 'EMPTY'
    | 'BINARY'
    | 'LISTING'
    | 'UNDECODABLE'
    | 'FRONT_MATTER'
    | 'NO_BODY'
    | 'TOO_LARGE'
    | 'UNREADABLE'
  readonly path: string
  readonly message: string
  readonly hint: string
  readonly line?: number
  readonly column?: number
}

/** Something odd in a file that is read all the same. */
export interface Diagnostic {
  readonly code:
    | 'CHARSET_GUESSED'
    | 'MOJIBAKE'
    | 'UNBALANCED'
    | 'AMBIGUOUS'
    | 'DATE_UNREADABLE'
    | 'DATE_FROM_URL'
    | 'URL_REPAIRED'
    | 'UNKNOWN_BLOCK'
    | 'NO_HEADLINE'
    | 'NO_DATE'
  readonly message: string
  readonly span?: Span
}

/** The decoded file. `text` is never rewritten after this: BOM dropped, CRLF and CR turned into LF, nothing else. */
export interface DocumentDraft {
  readonly path: string
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string
  readonly byteLength: number
  /** WHATWG name, e.g. `utf-8`, `windows-1252`. */
  readonly charset: string
  /** 1 where the bytes prove it, else the detector's confidence, 0 to 1. */
  readonly charsetConfidence: number
  readonly format: 'TEXT' | 'MARKDOWN'
  readonly text: string
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

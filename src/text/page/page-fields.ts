/** Blocks that a page is made of, and what it says of the article as a whole. */

import type { SourceKind } from '../../languages/source-kind.ts'
import type { Span } from '../span.ts'

/** Role of a stretch of the page. Every character outside white space belongs to exactly one block. */
export type BlockRole =
  | 'ADVERTISEMENT'
  | 'SECTION'
  | 'BANNER'
  | 'HEADLINE'
  | 'STANDFIRST'
  | 'BYLINE'
  | 'DATE'
  | 'PARAGRAPH'
  | 'SUBHEAD'
  | 'CAPTION'
  | 'LIST'
  | 'CREDIT'
  | 'SOURCE_URL'
  | 'COPYRIGHT'
  | 'RELATED'
  | 'FOOTER'
  | 'FRONT_MATTER'
  | 'WIRE_HEADER'
  | 'UNKNOWN'

export interface Block extends Span {
  readonly role: BlockRole
  /** Name of the rule that gave the role, e.g. `rferl/byline` or `generic/first-line`. */
  readonly rule: string
}

export type SourceRole = 'ORIGINATOR' | 'PUBLISHER' | 'CONTRIBUTOR' | 'DISTRIBUTOR' | 'CITED'

/** An organisation in a role towards the article, with the words that say so. */
export interface CreditDraft {
  readonly name: string
  readonly kind: SourceKind
  readonly role: SourceRole
  /** Place where the page says so; null where the profile of the page knows it. */
  readonly span: Span | null
  readonly rule: string
}

/** Work of somebody for a story, beside writing it. */
export type CreditedWork = 'REPORTING' | 'WRITING' | 'EDITING' | 'TRANSLATION' | 'PICTURES'

/** A person that a closing credit names: `(Reporting by Jane Roe; editing by John Doe)`. */
export interface CreditedPerson {
  readonly name: string
  readonly work: CreditedWork
  readonly span: Span
}

export interface AuthorDraft {
  readonly name: string
  readonly type: 'PERSON' | 'ORGANISATION'
  readonly span: Span
}

export interface PublishedDraft {
  /** As printed. */
  readonly raw: string
  readonly span: Span | null
  /** ISO 8601, in the zone that is printed: `2020-08-15`, or `2020-08-15T23:40:00-05:00`; null where unreadable. */
  readonly value: string | null
  readonly precision: 'DAY' | 'MINUTE' | 'SECOND'
  readonly origin: 'PAGE' | 'URL' | 'FRONT_MATTER' | 'METADATA'
}

export interface UrlDraft {
  readonly raw: string
  readonly span: Span | null
  readonly value: string | null
  /** Names of the repairs applied, in order, e.g. `spaces-removed`, `ending-doubled`. */
  readonly repairs: readonly string[]
}

/** Facts that the page gives of the article as a whole. Null: the page does not say it. */
export interface PageFields {
  readonly headline: Span | null
  readonly standfirst: Span | null
  readonly byline: Span | null
  readonly authors: readonly AuthorDraft[]
  readonly published: PublishedDraft | null
  /** The dateline's own words, e.g. `MINSK, October 22 (BelTA)`, without the dash after it. */
  readonly dateline: Span | null
  /** The place the story was filed from, as printed, e.g. `MINSK`. */
  readonly place: Span | null
  /** The originator's own section name, never a mirror's. */
  readonly section: string | null
  /** BCP 47. */
  readonly language: string
  readonly creditLine: Span | null
  readonly copyright: { readonly span: Span; readonly year: number | null; readonly holder: string | null } | null
  readonly url: UrlDraft | null
  /** Stable id that the originator gave, e.g. `rferl:30785333`. */
  readonly originatorId: string | null
  readonly credits: readonly CreditDraft[]
  /** The people that closing credits name, in the order of the page. */
  readonly creditedPeople: readonly CreditedPerson[]
}

export type ParagraphKind = 'LEAD' | 'BODY' | 'SUBHEAD' | 'CAPTION' | 'QA' | 'LIST'

/** A paragraph of the story; its span starts after a dateline's dash where the first one has it. */
export interface ParagraphDraft extends Span {
  /** From 1, in reading order. */
  readonly position: number
  readonly kind: ParagraphKind
}

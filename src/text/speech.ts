import type { CueSense } from '../languages/cue-sense.ts'
import type { SourceKind } from '../languages/source-kind.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Span } from './span.ts'

/** A name or description in the text that stands for a person or an organisation. */
export interface MentionDraft extends Span {
  readonly form: 'FULL_NAME' | 'PART_OF_NAME' | 'TITLE' | 'DESCRIPTION' | 'PRONOUN' | 'METONYM'
  /** Office or title printed with it, e.g. `Belarusian President`; belongs to the mention, not the person. */
  readonly title: Span | null
}

export interface PersonDraft {
  /** Fullest form printed, honorifics apart: `Alyaksandr Lukashenka`. */
  readonly name: string
  readonly givenName: string | null
  readonly familyName: string | null
  readonly honorific: string | null
  /** Other forms of the name printed here, e.g. `Lukashenka`; never titles or pronouns. */
  readonly aliases: readonly string[]
  /** Only a soft cue for pronouns; from honorific, pronouns near it, or the given name. */
  readonly gender: 'FEMALE' | 'MALE' | null
  readonly mentions: readonly MentionDraft[]
}

export interface OrganisationDraft {
  readonly name: string
  readonly kind: SourceKind
  readonly aliases: readonly string[]
  readonly mentions: readonly MentionDraft[]
}

export type QuoteKind =
  | 'DIRECT' /** a sentence or more in marks */
  | 'PARTIAL' /** a fragment in marks inside the reporter's sentence */
  | 'BLOCK' /** speech without marks, by layout: transcripts, Q&A, ACT blocks */
  | 'HEADLINE' /** words in marks in the headline */
  | 'INDIRECT' /** a paraphrase without marks */
  | 'SCARE' /** words in marks that nobody said, or no one in particular */
  | 'TITLE' /** the title of a work, a term or a nickname in marks */
/** The speaker: an index into `people` or `organisations` of the same draft, or someone the article does not name. */
export type PartyDraft =
  | { readonly type: 'PERSON'; readonly index: number }
  | { readonly type: 'ORGANISATION'; readonly index: number }
  | { readonly type: 'UNNAMED'; readonly kind: 'INDIVIDUAL' | 'GROUP' | 'ANONYMOUS' }

export interface SpeakerDraft {
  /** The words that name the speaker, e.g. `he`, `a senior official`; more than one span for joint speakers. */
  readonly mention: readonly Span[]
  readonly party: PartyDraft
  /** Others who speak the same words, e.g. `Smith and Jones said`. */
  readonly others: readonly PartyDraft[]
}

export interface QuoteDraft {
  readonly kind: QuoteKind
  /** The quoted words, marks excluded; for INDIRECT and BLOCK the words themselves. At least one, in order. */
  readonly spans: readonly Span[]
  /** All that is attributed, the reporter's words around a fragment and the marks included; covers every span. */
  readonly content: readonly Span[]
  readonly speaker: SpeakerDraft | null
  /** e.g. `said`, `according to`; empty where there is none. */
  readonly cue: readonly Span[]
  readonly cueSense: CueSense | null
  /** The party that relays the words: `he said, according to BelTA`. Never the speaker. */
  readonly via: { readonly span: Span; readonly party: PartyDraft } | null
  /** Index of the quote that this one is nested in. */
  readonly parent: number | null
  /** Name of the rule that decided the speaker, e.g. `cue-after`, `pronoun`, `carried-over`. */
  readonly rule: string
  /** Chance that decision and speaker are both right, 0 to 1, calibrated. */
  readonly confidence: number
  /** Paragraphs between the quote and the words that name its speaker. */
  readonly distance: number
  /** What speaks for it that words in marks without a cue are somebody's, from about -6 to 9; absent where a cue decided. */
  readonly points?: number
  readonly diagnostics: readonly Diagnostic['code'][]
}

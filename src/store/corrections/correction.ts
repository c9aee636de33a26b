/**
 * Corrections that people make. A correction is a claim about the archive, who made it and when; it outlives every reload.
 */
import type { CorrectionKind, SourceRole, UnnamedSpeaker } from '../../../prisma/client/enums.ts'

/**
 * Words of an article, found again by themselves: W3C's TextQuoteSelector, and which of several equal ones. Of a quote
 * in several stretches, `exact` has them joined by ` … `, as `Quote.text` has.
 */
export interface TextAnchor {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** From 1, among the article's quotes (or mentions) of the same words. */
  readonly occurrence: number
}

/** A person or source by name: the id follows from it. */
export type PartyName = { readonly person: string } | { readonly source: string }

/** Speaker of the words. */
export type SpeakerClaim = PartyName | { readonly unnamed: UnnamedSpeaker } | { readonly nobody: true }

export interface RoleClaim {
  readonly source: string
  readonly role: SourceRole
}

/**
 * `article` is the article's key, e.g. `rferl:30785333`. A key that is the hash of the words changes with them: then
 * `slug`, the date and the headline, finds the article too. `was` is what the archive said when the claim was made.
 */
export type Claim =
  | {
      readonly kind: 'SPEAKER'
      readonly article: string
      readonly slug?: string
      readonly quote: TextAnchor
      readonly was: string | null
      readonly speaker: SpeakerClaim
      readonly coSpeakers?: readonly PartyName[]
    }
  | {
      readonly kind: 'NOT_A_QUOTE'
      readonly article: string
      readonly slug?: string
      readonly quote: TextAnchor
      readonly was: string | null
      /** Purpose of the marks. */
      readonly as: 'SCARE' | 'TITLE'
    }
  | { readonly kind: 'MERGE'; readonly party: PartyName; readonly into: PartyName }
  /** Two people who are never taken for one by evidence. */
  | { readonly kind: 'DISTINCT'; readonly person: string; readonly other: string }
  | {
      readonly kind: 'SPLIT'
      readonly article: string
      readonly slug?: string
      readonly person: string
      readonly into: string
      /** Parts of the article about the other one; all of it where neither list is there. */
      readonly quotes?: readonly TextAnchor[]
      readonly mentions?: readonly TextAnchor[]
    }
  | { readonly kind: 'NAME'; readonly party: PartyName; readonly to: string }
  | {
      readonly kind: 'DATE'
      readonly article: string
      readonly slug?: string
      readonly was: string | null
      readonly to: string
    }
  | {
      readonly kind: 'SOURCE'
      readonly article: string
      readonly slug?: string
      /** Taken away; null where one is only added. */
      readonly was: RoleClaim | null
      /** Put in its place; null where one is only taken away. */
      readonly to: RoleClaim | null
    }
  | {
      readonly kind: 'HIDE'
      readonly article: string
      readonly slug?: string
      /** Null hides the whole article. */
      readonly quote: TextAnchor | null
      /** The headline of the article, or the speaker of the quote. */
      readonly was: string | null
      /** Of the article's words, so that no copy under another key shows them. */
      readonly contentHash?: string
    }

export type ClaimOf<Kind extends CorrectionKind> = Extract<Claim, { kind: Kind }>

/** Author and time of a correction. */
export interface Signature {
  readonly author: string
  readonly note: string | null
  /** ISO 8601 in UTC, with milliseconds. */
  readonly at: string
}

export interface Correction {
  readonly id: string
  readonly claim: Claim
  readonly made: Signature
  /** Taken back by. */
  readonly undone: Signature | null
}

/** Effect of a correction in one article. */
export interface Effect {
  readonly correctionId: string
  readonly status: 'ACTIVE' | 'REDUNDANT' | 'CONFLICT' | 'ORPHANED'
  readonly reason: string | null
  /** The quote it is about, if it is about one that is there. */
  readonly quoteId: string | null
}

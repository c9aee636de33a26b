import type { Span } from '../span.ts'
import type { MentionDraft, OrganisationDraft, PersonDraft } from '../speech.ts'
import type { NameKind } from './kinds/name-kind.ts'

export interface NameMention extends MentionDraft {
  /** Null: a place or another name. */
  readonly party: { readonly type: 'PERSON' | 'ORGANISATION'; readonly index: number } | null
  readonly kind: NameKind
  readonly gender: 'FEMALE' | 'MALE' | null
  /** More than one person of the article could be meant. */
  readonly ambiguous: boolean
}

/** An office, trade or kinship printed with a name: `Texas Sen.`, `the mayor of Y`. */
export interface Office {
  /** Index into `people`. */
  readonly person: number
  /** The noun that names it, lower case, written out: `senator`. */
  readonly head: string
  /** All its words, lower case. */
  readonly words: readonly string[]
  readonly span: Span
}

export interface Names {
  readonly people: readonly PersonDraft[]
  readonly organisations: readonly OrganisationDraft[]
  /** In order, not overlapping. */
  readonly mentions: readonly NameMention[]
  readonly offices: readonly Office[]
}

/** Request to correct something: things by their ids, as the archive has them now. */
import type { SourceRole, UnnamedSpeaker } from '../../../../prisma/client/enums.ts'
import type { TextAnchor } from '../correction.ts'
import type { PartyType } from '../index/party-id.ts'

/** Someone of the archive, or someone new by a name. */
export type PartyReference = { readonly type: PartyType } & ({ readonly id: string } | { readonly name: string })

export type QuoteReference = { readonly id: string } | { readonly articleId: string; readonly words: TextAnchor }

export interface RoleReference {
  readonly source: PartyReference
  readonly role: SourceRole
}

export type CorrectionInput =
  | {
      readonly kind: 'SPEAKER'
      readonly quote: QuoteReference
      readonly speaker: PartyReference | { readonly unnamed: UnnamedSpeaker } | { readonly nobody: true }
      readonly coSpeakers: readonly PartyReference[]
    }
  | { readonly kind: 'NOT_A_QUOTE'; readonly quote: QuoteReference; readonly as: 'SCARE' | 'TITLE' }
  | { readonly kind: 'HIDE'; readonly quote: QuoteReference }
  | { readonly kind: 'HIDE'; readonly articleId: string }
  | { readonly kind: 'DATE'; readonly articleId: string; readonly to: string }
  | {
      readonly kind: 'SOURCE'
      readonly articleId: string
      readonly was: RoleReference | null
      readonly to: RoleReference | null
    }
  | { readonly kind: 'MERGE'; readonly party: PartyReference; readonly into: PartyReference }
  | { readonly kind: 'DISTINCT'; readonly person: PartyReference; readonly other: PartyReference }
  | { readonly kind: 'NAME'; readonly party: PartyReference; readonly to: string }
  | {
      readonly kind: 'SPLIT'
      readonly person: PartyReference
      readonly into: PartyReference
      readonly articleId: string | null
      readonly quotes?: readonly QuoteReference[]
      readonly mentions?: readonly TextAnchor[]
    }

export type RefusalCode =
  | 'NOT_FOUND'
  | 'AMBIGUOUS'
  | 'INVALID'
  | 'ALREADY_SO'
  | 'ALREADY_CORRECTED'
  | 'NAME_TAKEN'
  | 'CONFLICT'

/** Reason for which an input is refused; `path` leads to the part of it that is at fault. */
export interface Refusal {
  readonly code: RefusalCode
  readonly message: string
  readonly path: readonly string[]
  /** The correction that is in the way. */
  readonly correctionId?: string
}

/** Thrown while an input is made into a claim. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(code: RefusalCode, message: string, path: readonly string[], correctionId?: string) {
    super(message)
    this.refusal = { code, message, path, ...(correctionId !== undefined && { correctionId }) }
  }
}

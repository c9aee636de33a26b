import type { PartyDraft } from '../../speech.ts'

/** The head of a noun phrase. */
export interface Head {
  /** The person or body that the phrase names outright, or null. */
  readonly party: PartyDraft | null
  /** Its main noun, lower case. */
  readonly noun: string
  /** It begins with `the`, and nobody owns it. */
  readonly definite: boolean
  readonly kind: 'INDIVIDUAL' | 'GROUP' | 'ANONYMOUS'
}

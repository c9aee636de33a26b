import type { Claim } from '../correction.ts'
import type { CorrectionInput } from './correction-input.ts'

/** A claim, and what it is about: a quote, else an article, else a person or source. */
export interface MadeClaim {
  readonly claim: Claim
  readonly aboutId: string
}

/** The input of one kind of correction. */
export type InputOf<Kind extends CorrectionInput['kind']> = Extract<CorrectionInput, { kind: Kind }>

import type { CorrectionsChanged } from './change/change-corrections.ts'
import type { Refusal } from './input/correction-input.ts'

export interface Outcome {
  readonly refusals: readonly Refusal[]
  /** Effect on the archive, or what it would be; null where nothing was tried. */
  readonly changed: CorrectionsChanged | null
  readonly correctionId: string | null
  /** The quote, article, person or source it is about. */
  readonly aboutId: string | null
}

export interface Imported {
  readonly changed: CorrectionsChanged
  readonly imported: number
  readonly known: number
}

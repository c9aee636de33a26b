import type { Candidate } from '../candidates/candidate.ts'

/** A person of the article while their mentions are gathered. */
export interface Bearer {
  /** The fullest form's words, as keys. */
  words: readonly string[]
  suffix: string
  /** The candidate that prints the fullest form. */
  fullest: Candidate
  /** Candidates, by index, in the order of the text. */
  readonly mentions: number[]
  familyFirst: boolean
  gender: number
}

export interface People {
  readonly bearers: readonly Bearer[]
  /** For each candidate the bearer's index, -1 for none. */
  readonly of: Int32Array
  /** Candidates that more than one bearer could own. */
  readonly ambiguous: ReadonlySet<number>
}

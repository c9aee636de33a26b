/** A word, a known name of several words, or a small word that joins, inside a run of capitalised words. */
export interface Unit {
  /** Tokens, end exclusive. */
  readonly from: number
  readonly to: number
  readonly flags: number
  readonly shape: number
}

/** Capitalised words that stand together, with the small words between them that may belong to a name. */
export type Run = readonly Unit[]

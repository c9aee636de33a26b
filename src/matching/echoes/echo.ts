/** Two quotes of one utterance: the later one added, and the first with the other's words. */
export interface Echo {
  readonly of: string
  readonly id: string
  /** EXACT: the same key; TRIMMED: one holds the other; NEARLY: edited. */
  readonly kind: 'EXACT' | 'TRIMMED' | 'NEARLY'
  /** Share of words in common, 0 to 1; of a trimmed quote small where much was cut. */
  readonly similarity: number
}

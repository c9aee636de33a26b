/** The place of a quoted span among the sentences. */
export interface Place {
  /** Index of the sentence. */
  readonly line: number
  /** Index of the token. */
  readonly item: number
}

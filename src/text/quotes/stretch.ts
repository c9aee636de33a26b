/** A stretch of items, end exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

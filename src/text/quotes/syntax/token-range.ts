/** A stretch of items, end exclusive. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

import type { Span } from '../../span.ts'

/** A stretch in quotation marks inside one unit of the text, marks included. */
export interface QuotedSpan extends Span {
  /** The words, marks excluded. */
  readonly inner: Span
  readonly unit: number
  readonly family: 'DOUBLE' | 'SINGLE' | 'ANGLE' | 'CORNER' | 'DASH'
  /** False where the unit ends before a closing mark comes. */
  readonly closed: boolean
  /** False where a closing mark came that nothing had opened. */
  readonly opened: boolean
  /** Index of the segment around it. */
  readonly parent: number | null
  /** Index of the segment in the paragraph before that it goes on from: that one is unclosed, this one opens its unit. */
  readonly continues: number | null
}

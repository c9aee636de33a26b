import type { CueSense } from '../../../languages/cue-sense.ts'
import type { Span } from '../../span.ts'
import type { QuoteKind } from '../../speech.ts'
import type { RuleName } from '../rules/rule-name.ts'
import type { TokenRange } from '../syntax/token-range.ts'

/** The words that name a speaker: where they stand, and as items of their line. */
export interface Naming {
  readonly line: number
  readonly range: TokenRange
  readonly span: Span
}

/** Words of one speaker on one occasion, while they are put together. */
export interface Utterance {
  /** Indexes of its marked segments, in order; none for indirect speech. */
  readonly segments: number[]
  /** All that is attributed, marks included. */
  readonly content: Span[]
  readonly cue: Span[]
  readonly sense: CueSense | null
  readonly complements: number
  readonly naming: Naming | null
  readonly kind: QuoteKind
  readonly rule: RuleName
  /** Line that holds the cue, or the quote itself where there is none. */
  readonly line: number
  /** Unit of the first words. */
  readonly unit: number
  readonly via: Naming | null
  /** What speaks for it that words in marks without a cue are somebody's (`weighFragment`); absent: not asked. */
  readonly points?: number
}

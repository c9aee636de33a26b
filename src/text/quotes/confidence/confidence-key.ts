import type { QuoteKind } from '../../speech.ts'

/** The properties by which a decision is counted: the same rule is right less often where it had to go far. */
export interface Decision {
  readonly rule: string
  readonly kind: QuoteKind
  /** True if words name a speaker. */
  readonly named: boolean
  /** Paragraphs between the quote and those words. */
  readonly distance: number
  /** What speaks for it that words without a cue are somebody's (`weighFragment`); absent: not asked. */
  readonly points?: number | undefined
}

/**
 * The key of a decision in the table of counts: `cue-after DIRECT`, `carried-over DIRECT FAR`, `floating DIRECT NONE`, `scare
 * SCARE SURE`.
 */
export function confidenceKey({ rule, kind, named, distance, points }: Decision): string {
  const weighed = points === undefined ? '' : ` ${sureness(kind, points)}`
  if (kind === 'SCARE' || kind === 'TITLE') return `${rule} ${kind}${weighed}`
  if (!named) return `${rule} ${kind} NONE`
  return `${rule} ${kind}${distance === 0 ? '' : ' FAR'}${weighed}`
}

/** The decision of a fragment in three bands: the nearer its points are to the other decision, the less sure it is. */
function sureness(kind: QuoteKind, points: number): 'SURE' | 'LIKELY' | 'DOUBTFUL' {
  if (kind === 'SCARE') return points < -2 ? 'SURE' : points < 1 ? 'LIKELY' : 'DOUBTFUL'
  return points > 4 ? 'SURE' : points > 3 ? 'LIKELY' : 'DOUBTFUL'
}

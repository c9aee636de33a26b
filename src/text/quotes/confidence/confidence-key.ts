import type { QuoteKind } from '../../speech.ts'

/** The properties by which a decision is counted: the same rule is right less often where it had to go far. */
export interface Decision {
  readonly rule: string
  readonly kind: QuoteKind
  /** True if words name a speaker. */
  readonly named: boolean
  /** Paragraphs between the quote and those words. */
  readonly distance: number
}

/** The key of a decision in the table of counts: `cue-after DIRECT`, `carried-over DIRECT FAR`, `floating DIRECT NONE`. */
export function confidenceKey({ rule, kind, named, distance }: Decision): string {
  if (kind === 'SCARE' || kind === 'TITLE') return `${rule} ${kind}`
  if (!named) return `${rule} ${kind} NONE`
  return distance === 0 ? `${rule} ${kind}` : `${rule} ${kind} FAR`
}

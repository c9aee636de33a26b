import { confidences, indirectConfidences, UNCOUNTED, UNNAMED } from './confidence-data.ts'
import type { Line } from './item.ts'
import type { Utterance } from './utterance.ts'

/** The chance that a decision is right, from the table of its rule. */
export function confidenceOf({ rule, kind, naming, unit }: Utterance, lines: readonly Line[]): number {
  if (kind === 'INDIRECT') return indirectConfidences[rule] ?? UNCOUNTED
  if (kind === 'SCARE' || kind === 'TITLE') return confidences[`${rule} ${kind}`] ?? UNCOUNTED
  if (!naming) return confidences[`${rule} ${kind} NONE`] ?? UNNAMED
  const near = confidences[`${rule} ${kind}`]
  if (lines[naming.line]!.unit === unit) return near ?? UNCOUNTED
  return confidences[`${rule} ${kind} FAR`] ?? Math.min(near ?? UNCOUNTED, UNCOUNTED)
}

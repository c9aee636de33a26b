import type { Sentence } from '../syntax/token.ts'
import type { Utterance } from '../utterances/utterance.ts'
import { confidences, indirectConfidences, UNCOUNTED, UNNAMED } from './confidence-data.ts'

/** The chance that a decision is right, from the table of its rule. */
export function confidenceOf({ rule, kind, naming, unit }: Utterance, sentences: readonly Sentence[]): number {
  if (kind === 'INDIRECT') return indirectConfidences[rule] ?? UNCOUNTED
  if (kind === 'SCARE' || kind === 'TITLE') return confidences[`${rule} ${kind}`] ?? UNCOUNTED
  if (!naming) return confidences[`${rule} ${kind} NONE`] ?? UNNAMED
  const near = confidences[`${rule} ${kind}`]
  if (sentences[naming.line]!.unit === unit) return near ?? UNCOUNTED
  return confidences[`${rule} ${kind} FAR`] ?? Math.min(near ?? UNCOUNTED, UNCOUNTED)
}

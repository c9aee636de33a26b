import type { Sentence } from '../syntax/token.ts'
import type { Utterance } from '../utterances/utterance.ts'
import { confidences, indirectConfidences, UNCOUNTED, UNNAMED, uncountedLanguages } from './confidence-data.ts'

/** The chance that a decision is right: from the table of its rule, or low in a language (BCP 47 primary tag) without counts. */
export const confidenceOf = (utterance: Utterance, sentences: readonly Sentence[], code: string): number =>
  Math.min(countedFor(utterance, sentences), uncountedLanguages[code] ?? 1)

function countedFor({ rule, kind, naming, unit }: Utterance, sentences: readonly Sentence[]): number {
  if (kind === 'INDIRECT') return indirectConfidences[rule] ?? UNCOUNTED
  if (kind === 'SCARE' || kind === 'TITLE') return confidences[`${rule} ${kind}`] ?? UNCOUNTED
  if (!naming) return confidences[`${rule} ${kind} NONE`] ?? UNNAMED
  const near = confidences[`${rule} ${kind}`]
  if (sentences[naming.line]!.unit === unit) return near ?? UNCOUNTED
  return confidences[`${rule} ${kind} FAR`] ?? Math.min(near ?? UNCOUNTED, UNCOUNTED)
}

import type { Diagnostic } from '../draft.ts'
import type { Segment } from './segment.ts'
import type { Utterance } from './utterance.ts'

/** What is odd about a quote: marks that do not pair, or one word that may be a mere scare quote. */
export function diagnose(
  utterance: Utterance,
  held: readonly Segment[],
  goesOn: (segment: Segment) => boolean,
): Diagnostic['code'][] {
  const codes: Diagnostic['code'][] = []
  if (held.some((segment) => !segment.opened || (!segment.closed && !goesOn(segment)))) codes.push('UNBALANCED')
  const [only] = held
  if (held.length === 1 && utterance.kind === 'PARTIAL' && only!.inner.end - only!.inner.start < 12)
    codes.push('AMBIGUOUS')
  return codes
}

import { phraseStart } from '../../phrases/phrase-start.ts'
import type { Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'

/** `On Monday in the capital, Hill, said`: no insertion; the stretch itself ends in the subject. */
export function subjectInside(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  const start = Math.max(from, phraseStart(tokens, to))
  return start < to ? { from: start, to } : null
}

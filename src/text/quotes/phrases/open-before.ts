import { WordClass } from '../../../languages/word-class.ts'
import type { Token } from '../syntax/token.ts'

/** The bracket that the one at `close` closes, or -1. */
export function openBefore(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at >= 0 && at > close - 12; at--) if (tokens[at]!.bits & WordClass.OPEN) return at
  return -1
}

import type { Span } from '../../span.ts'
import type { Token } from './token.ts'
import type { TokenRange } from './token-range.ts'

/** From the first token of a stretch to its last. */
export const spanOf = (tokens: readonly Token[], { from, to }: TokenRange): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})

import { spanOf } from '../syntax/span-of.ts'
import type { Sentence } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import type { Naming } from './utterance.ts'

/** The words of a line that name somebody. */
export const namedBy = ({ tokens: items }: Sentence, line: number, range: TokenRange): Naming => ({
  line,
  range: range,
  span: spanOf(items, range),
})

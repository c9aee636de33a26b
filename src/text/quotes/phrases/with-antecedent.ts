import { WordClass } from '../../../languages/word-class.ts'
import { is, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import { phraseStart } from './phrase-start.ts'

/** `[a paper that] found X`, `[Ann Hill, who] said X`: a relative pronoun names nobody without the words before it. */
export function withAntecedent(tokens: readonly Token[], subject: TokenRange): TokenRange {
  const { from, to } = subject
  if (to - from !== 1 || !is(tokens, from, WordClass.RELATIVE | WordClass.THAT)) return subject
  const end = is(tokens, from - 1, WordClass.COMMA) ? from - 1 : from
  const last = tokens[end - 1]
  if (
    last?.verb !== 'NONE' ||
    last.bits & (WordClass.MARK | WordClass.QUOTE | WordClass.PREPOSITION | WordClass.COORDINATOR)
  )
    return subject
  return { from: Math.min(from, phraseStart(tokens, end)), to }
}

import { clauseEnd } from '../clauses/clause-end.ts'
import type { Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'

/** The words that a cue opens, with how it opens them. */
export interface After {
  readonly content: TokenRange
  /** Items of the verb group that belong to the cue behind the verb: `called [on]`, `went on [to say]`. */
  readonly cueEnd: number
  readonly how: 'QUOTE' | 'COLON' | 'THAT' | 'CLAUSE' | 'QUESTION' | 'INFINITIVE' | 'OBJECT' | 'LINK'
}

/** Words from here to the end of their clause. */
export const found = (tokens: readonly Token[], cueEnd: number, from: number, how: After['how']): After => ({
  content: { from, to: clauseEnd(tokens, from) },
  cueEnd: Math.min(cueEnd, from),
  how,
})

import { Complement, takes } from '../../../languages/complement.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { bareClause } from '../clauses/bare-clause.ts'
import { clauseEnd } from '../clauses/clause-end.ts'
import { objectEnd } from '../clauses/object-end.ts'
import { asQuote, quotesEnd } from '../clauses/quotes-end.ts'
import { is, type Token } from '../syntax/token.ts'
import type { After } from './after.ts'
import { directAt } from './direct-at.ts'
import { REACH } from './opener-ahead.ts'

export function afterLink(tokens: readonly Token[], at: number, complements: number, end: number): After | null {
  const from = at + 1
  if (from >= end) return null
  const direct = directAt(tokens, from, at, Complement.QUOTE | Complement.THAT_CLAUSE)
  if (direct) return { ...direct, cueEnd: at + 1 }
  if (tokens[from]!.bits & WordClass.MARK) return null
  if (
    takes(complements, Complement.QUOTE) &&
    bareClause(tokens, from, end) &&
    !(
      tokens[at]!.bits & WordClass.PREPOSITION &&
      takes(complements, Complement.OBJECT_AND_PREDICATE | Complement.AS_PHRASE)
    )
  )
    return { content: { from, to: clauseEnd(tokens, from) }, cueEnd: at + 1, how: 'LINK' }
  const to = asQuote(tokens, objectEnd(tokens, from, takes(complements, Complement.AS_PHRASE)))
  // `said of X: "Y"`, `spoke about X, saying`: what is spoken of is not what is said
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    if (tokens[i]!.bits & WordClass.COLON && is(tokens, i + 1, WordClass.QUOTE))
      return { content: { from: i + 1, to: clauseEnd(tokens, i + 1) }, cueEnd: at, how: 'COLON' }
    if (tokens[i]!.bits & WordClass.COMMA && is(tokens, i + 1, WordClass.QUOTE) && takes(complements, Complement.QUOTE))
      return { content: { from: i + 1, to: quotesEnd(tokens, i + 1) }, cueEnd: at, how: 'QUOTE' }
    if (
      tokens[i]!.bits & WordClass.THAT &&
      takes(complements, Complement.THAT_CLAUSE) &&
      i > from + 1 &&
      tokens[i - 1]!.verb === 'NONE'
    )
      return { content: { from: i, to: clauseEnd(tokens, i) }, cueEnd: at, how: 'THAT' }
    if (tokens[i]!.verb === 'FINITE') break
  }
  return to > from ? { content: { from, to }, cueEnd: at + 1, how: 'LINK' } : null
}

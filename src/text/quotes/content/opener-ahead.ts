import { Complement, takes } from '../../../languages/complement.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { bareClause } from '../clauses/bare-clause.ts'
import { quotesEnd } from '../clauses/quotes-end.ts'
import { is, type Token } from '../syntax/token.ts'
import { type After, found } from './after.ts'

/** How far a cue looks for the words it opens, in items. */
export const REACH = 26

/** `said in a statement on Monday that X`: past the circumstances to what opens the words. */
export function openerAhead(tokens: readonly Token[], from: number, complements: number, end: number): After | null {
  if (!takes(complements, Complement.QUOTE | Complement.THAT_CLAUSE)) return null
  const first = tokens[from]!
  const circumstance =
    (first.bits & (WordClass.PREPOSITION | WordClass.TIME | WordClass.COMMA)) !== 0 ||
    first.verb === 'GERUND' ||
    is(tokens, from + 1, WordClass.TIME)
  if (!circumstance && !takes(complements, Complement.RECIPIENT) && !takes(complements, Complement.OBJECT)) return null
  let crossed = false
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    if (token.bits & WordClass.COLON && next)
      return {
        content: { from: at + 1, to: next.bits & WordClass.QUOTE ? quotesEnd(tokens, at + 1) : end },
        cueEnd: from,
        how: 'COLON',
      }
    if (token.bits & WordClass.COMMA && next) {
      if (next.bits & WordClass.QUOTE)
        return { content: { from: at + 1, to: quotesEnd(tokens, at + 1) }, cueEnd: from, how: 'QUOTE' }
      if (next.verb === 'GERUND') return null
      crossed = true
      // `said in spring, when the news broke, "X"`
      if (next.bits & (WordClass.SUBORDINATOR | WordClass.RELATIVE) && !(next.bits & WordClass.THAT)) {
        at++
        while (at + 1 < end && !(tokens[at + 1]!.bits & (WordClass.COMMA | WordClass.QUOTE))) at++
        continue
      }
    }
    if (
      token.bits & WordClass.THAT &&
      at > from &&
      (circumstance ||
        takes(complements, Complement.RECIPIENT) ||
        tokens[at - 1]!.bits & (WordClass.TIME | WordClass.NAME | WordClass.COMMA | WordClass.OBJECT_PRONOUN))
    )
      return found(tokens, from, at, 'THAT')
    if (
      token.bits & WordClass.QUESTION &&
      at > from &&
      takes(complements, Complement.RECIPIENT) &&
      !(token.bits & WordClass.RELATIVE)
    )
      return found(tokens, from, at, 'QUESTION')
    if (token.bits & WordClass.QUOTE)
      return circumstance && !crossed && !(tokens[at - 1]!.bits & (WordClass.PREPOSITION | WordClass.DETERMINER))
        ? { content: { from: at, to: quotesEnd(tokens, at) }, cueEnd: from, how: 'QUOTE' }
        : null
    if (token.bits & WordClass.STOP || token.verb === 'FINITE') return null
    if (!circumstance || crossed || at === from) continue
    if (token.bits & WordClass.SUBJECT_PRONOUN && !(token.bits & WordClass.RELATIVE))
      return found(tokens, from, at, 'CLAUSE')
    if (tokens[at - 1]!.bits & WordClass.TIME && bareClause(tokens, at, end)) return found(tokens, from, at, 'CLAUSE')
  }
  return null
}

import { Complement, takes } from '../../../languages/complement.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { lineEnd } from '../clauses/clause-end.ts'
import { quotesEnd } from '../clauses/quotes-end.ts'
import { is, type Token } from '../syntax/token.ts'
import { type After, found } from './after.ts'

/** Finds what opens the words at this token: a quote, a colon, `that`, a question word. */
export function directAt(tokens: readonly Token[], at: number, verb: number, complements: number): After | null {
  const token = tokens[at]
  if (!token) return null
  const next = tokens[at + 1]
  if (token.bits & WordClass.QUOTE) {
    // `which traders call "the sleeper", was little changed`
    const to =
      takes(complements, Complement.OBJECT_AND_PREDICATE | Complement.AS_PHRASE) && is(tokens, at + 1, WordClass.COMMA)
        ? at + 1
        : quotesEnd(tokens, at)
    return { content: { from: at, to }, cueEnd: verb + 1, how: 'QUOTE' }
  }
  if (
    token.bits & WordClass.COMMA &&
    next &&
    next.bits & WordClass.QUOTE &&
    takes(
      complements,
      Complement.QUOTE | Complement.TOUCHING_QUOTE | Complement.OBJECT_AND_PREDICATE | Complement.AS_PHRASE,
    )
  )
    return { content: { from: at + 1, to: quotesEnd(tokens, at + 1) }, cueEnd: verb + 1, how: 'QUOTE' }
  if (token.bits & WordClass.COLON && next)
    return {
      content: { from: at + 1, to: next.bits & WordClass.QUOTE ? quotesEnd(tokens, at + 1) : lineEnd(tokens) },
      cueEnd: verb + 1,
      how: 'COLON',
    }
  if (!takes(complements, Complement.QUOTE | Complement.THAT_CLAUSE)) return null
  if (token.bits & WordClass.THAT && !(next && next.bits & WordClass.MARK && !(next.bits & WordClass.COMMA)))
    return found(tokens, verb + 1, at, 'THAT')
  if (token.bits & WordClass.QUESTION) return found(tokens, verb + 1, at, 'QUESTION')
  return null
}

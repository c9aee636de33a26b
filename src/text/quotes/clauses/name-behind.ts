import { Complement, takes } from '../../../languages/complement.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { is, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import { subjectAfter } from './subjects/subject-after.ts'

/** `X, said Hill.`: a name behind the verb, and then nothing, where nobody stands before it. */
export function nameBehind(tokens: readonly Token[], verb: number, group: number): TokenRange | null {
  if (!is(tokens, group - 1, WordClass.COMMA) || !is(tokens, verb + 1, WordClass.NAME)) return null
  if (!takes(tokens[verb]!.forms!.verb.complements, Complement.QUOTE)) return null
  const after = subjectAfter(tokens, verb + 1)
  return after && (after.to >= tokens.length || is(tokens, after.to, WordClass.COMMA | WordClass.STOP)) ? after : null
}

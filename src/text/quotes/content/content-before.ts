import { Complement, takes } from '../../../languages/complement.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { hasRole, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import type { After } from './after.ts'

const auxiliary = WordClass.BE | WordClass.HAVE | WordClass.MODAL

/** The words that a cue looks back on: `"X," [he said]`, `X, [said Y]`; `start` is where cue and speaker begin. */
export function contentBefore(
  tokens: readonly Token[],
  start: number,
  taken: number,
  complements: number,
  right: After | null,
  resumes = false,
  inverted = false,
): TokenRange | null {
  if (!takes(complements, Complement.QUOTE | Complement.THAT_CLAUSE | Complement.TOUCHING_QUOTE)) return null
  // `"X," as a memo put it`
  let at = takes(complements, Complement.THAT_CLAUSE) && hasRole(tokens, start - 1, WordRole.AS) ? start - 2 : start - 1
  const comma = at >= 0 && (tokens[at]!.bits & (WordClass.COMMA | WordClass.DASH)) !== 0
  if (comma) at--
  const last = tokens[at]
  if (!last || at < taken) return null
  if (last.bits & WordClass.QUOTE) {
    // a fragment that ends without a mark belongs to the sentence: `the man they call "X" said Y`
    if (!inverted && !comma && !/[,?!…—–-]/.test(last.lower) && !(last.lower === '.' && !right)) return null
    return { from: quotedFrom(tokens, at, taken), to: at + 1 }
  }
  if (
    !comma ||
    !takes(complements, Complement.THAT_CLAUSE) ||
    (right && (right.how !== 'LINK' || takes(complements, Complement.OBJECT_AND_PREDICATE | Complement.AS_PHRASE)))
  )
    return null
  if (resumes && at - taken < 14) return { from: opening(tokens, taken, at), to: at + 1 }
  for (let i = at; i >= taken; i--)
    if (tokens[i]!.verb === 'FINITE' || tokens[i]!.bits & (auxiliary | WordClass.QUOTE))
      return { from: opening(tokens, taken, at), to: at + 1 }
  return null
}

/** Past what only joins a sentence to the one before: `But X, he said`. */
function opening(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && tokens[at]!.bits & (WordClass.COORDINATOR | WordClass.COMMA | WordClass.STOP)) at++
  return at
}

/** `The bill is "a disaster," he said`: the reporter's words before the fragment belong to what was said. */
function quotedFrom(tokens: readonly Token[], quote: number, taken: number): number {
  if (taken > 0) return quote
  for (let i = 0; i < quote; i++)
    if (
      !(
        tokens[i]!.bits &
        (WordClass.COORDINATOR | WordClass.COMMA | WordClass.ADVERB | WordClass.STOP | WordClass.COLON | WordClass.DASH)
      )
    ) {
      return tokens.slice(0, quote).some((token) => token.bits & WordClass.COLON) ? quote : opening(tokens, 0, quote)
    }
  return quote
}

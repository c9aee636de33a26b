import { WordClass } from '../../../../languages/word-class.ts'
import { clauseEnd, lineEnd } from '../../clauses/clause-end.ts'
import { subjectBefore } from '../../clauses/subjects/find-subject.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import { subjectBeforeVerb } from './subject-before-verb.ts'
import { cueEnd } from './verb-form.ts'

/** The quote, or the clause, that ends right before the verb: `«X», `, `—X —`, `X, `. */
export function wordsBefore(
  tokens: readonly Token[],
  group: number,
  verb: number,
  taken: number,
  inverted: boolean,
): TokenRange | null {
  const mark = is(tokens, group - 1, WordClass.COMMA | WordClass.DASH)
  const last = mark ? group - 2 : group - 1
  if (last < taken) return null
  if (is(tokens, last, WordClass.QUOTE)) return { from: last, to: last + 1 }
  if (!is(tokens, group - 1, WordClass.COMMA) || last - taken < 2) return null
  // `Y, que es Z, dijo`: no clause but a speaker with an insertion
  if (!inverted && (subjectBefore(tokens, group)?.to === group || tokens[last]!.name >= 0)) return null
  if (!inverted && isInserted(tokens, group, taken, verb)) return null
  return is(tokens, taken, WordClass.COORDINATOR) ? { from: taken + 1, to: last + 1 } : { from: taken, to: last + 1 }
}

/** `Y, alcaldesa de Z, dijo que X`: two commas, and the words stand behind the verb. */
function isInserted(tokens: readonly Token[], group: number, taken: number, verb: number): boolean {
  const commas = tokens.slice(taken, group).filter(({ bits }) => bits & WordClass.COMMA).length
  return (
    commas > 1 && subjectBeforeVerb(tokens, group, taken) !== null && wordsAfter(tokens, cueEnd(tokens, verb)) !== null
  )
}

export function quoteAfter(tokens: readonly Token[], at: number): TokenRange | null {
  for (let i = at; i < Math.min(tokens.length, at + 8); i++) {
    if (tokens[i]!.verb !== 'NONE') return null
    if (tokens[i]!.bits & WordClass.QUOTE) return { from: i, to: i + 1 }
  }
  return null
}

/** Finds the words that `que`, a question word, a colon or a quote opens behind the cue. */
export function wordsAfter(tokens: readonly Token[], from: number): TokenRange | null {
  const end = lineEnd(tokens)
  for (let at = from; at < Math.min(end, from + 14); at++) {
    const { bits, verb } = tokens[at]!
    if (bits & (WordClass.QUOTE | WordClass.THAT | WordClass.QUESTION)) return { from: at, to: clauseEnd(tokens, at) }
    if (bits & WordClass.COLON && at + 1 < end) return { from: at + 1, to: end }
    if (verb === 'FINITE' || bits & (WordClass.STOP | WordClass.COORDINATOR)) return null
  }
  return null
}

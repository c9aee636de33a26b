import { Complement, takes } from '../../../languages/complement.ts'
import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'

/** Tells whether a clause hangs on another: after `that`, `who`, `while`, or bare after a cue. */
export function isEmbedded(
  tokens: readonly Token[],
  verb: number,
  subject: TokenRange | null,
  clauses: readonly Clause[],
): boolean {
  if (!subject || subject.from > verb) return false
  if (isRelative(tokens, subject)) return true
  const edge = tokens[subject.from - 1]
  if (!edge) return false
  if (edge.bits & (WordClass.SUBORDINATOR | WordClass.THAT | WordClass.QUESTION | WordClass.RELATIVE)) return true
  const last = clauses[clauses.length - 1]
  if (
    !last ||
    last.verb >= subject.from ||
    !takes(
      tokens[last.verb]!.forms?.verb.complements ?? 0,
      Complement.THAT_CLAUSE | Complement.QUOTE | Complement.RECIPIENT,
    )
  )
    return false
  for (let i = last.verb + 1; i < subject.from; i++)
    if (tokens[i]!.bits & (WordClass.COMMA | WordClass.COORDINATOR | WordClass.QUOTE)) return false
  return true
}

/** The subject that governs the sentence so far: the main verb's, or where that is a statement or the like, the last person. */
export function governor(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  nouns: QuoteLanguage['nouns'],
): TokenRange | null {
  let main: TokenRange | null = null
  let other: TokenRange | null = null
  let any: TokenRange | null = null
  for (let i = clauses.length - 1; i >= 0 && i > clauses.length - 1 - BACK && !main; i--) {
    const { embedded, subject, verb } = clauses[i]!
    if (!subject) continue
    any ??= subject
    if (!embedded) main = subject
    else if (tokens[verb]!.verb === 'FINITE' && !isRelative(tokens, subject)) other ??= subject
  }
  if (!main) return other ?? any
  if (!nouns.has(tokens[main.to - 1]!.lower)) return main
  return other ?? lastEmbedded(tokens, clauses) ?? main
}

/** Limit of clauses between a verb and its main clause; no sentence that anybody wrote has so many. */
const BACK = 60

const lastEmbedded = (tokens: readonly Token[], clauses: readonly Clause[]): TokenRange | null =>
  clauses.findLast(
    ({ embedded, subject, verb }) =>
      embedded && subject && tokens[verb]!.verb === 'FINITE' && !isRelative(tokens, subject),
  )?.subject ?? null

const isRelative = (tokens: readonly Token[], { from, to }: TokenRange) =>
  to - from === 1 && (tokens[from]!.bits & (WordClass.RELATIVE | WordClass.THAT)) !== 0

import { Complement, takes } from '../../../languages/complement.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { bareClause } from '../clauses/bare-clause.ts'
import { quotesEnd } from '../clauses/quotes-end.ts'
import { is, type Token } from '../syntax/token.ts'
import { type After, found } from './after.ts'

/** Limit of the distance from a cue to the words that it opens, in tokens. */
export const REACH = 26

/** `said in a statement on Monday that X`: past the circumstances to what opens the words. */
export function openerAhead(tokens: readonly Token[], from: number, complements: number, end: number): After | null {
  if (!takes(complements, Complement.QUOTE | Complement.THAT_CLAUSE)) return null
  const circumstance = isCircumstance(tokens, from)
  if (!circumstance && !takes(complements, Complement.RECIPIENT | Complement.OBJECT)) return null
  let crossed = false
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const token = tokens[at]!
    const opened = afterMark(tokens, at, from, end) ?? conjunction(tokens, at, from, complements, circumstance)
    if (opened) return opened
    if (token.bits & WordClass.QUOTE) return circumstance && !crossed ? looseQuote(tokens, at, from) : null
    if (token.bits & WordClass.STOP || token.verb === 'FINITE') return null
    if (token.bits & WordClass.COMMA && tokens[at + 1]) {
      if (tokens[at + 1]!.verb === 'GERUND') return null
      crossed = true
      at = insertionEnd(tokens, at, end)
      continue
    }
    if (circumstance && !crossed && at > from && opensClause(tokens, at, end)) return found(tokens, from, at, 'CLAUSE')
  }
  return null
}

/** `said [in spring]`, `said [Monday]`, `said [smiling]`. */
const isCircumstance = (tokens: readonly Token[], at: number) =>
  is(tokens, at, WordClass.PREPOSITION | WordClass.TIME | WordClass.COMMA) ||
  tokens[at]!.verb === 'GERUND' ||
  is(tokens, at + 1, WordClass.TIME)

/** Finds the words that a colon opens, or a quote behind a comma. */
function afterMark(tokens: readonly Token[], at: number, from: number, end: number): After | null {
  const { bits } = tokens[at]!
  const quote = is(tokens, at + 1, WordClass.QUOTE)
  if (bits & WordClass.COLON && tokens[at + 1])
    return { content: { from: at + 1, to: quote ? quotesEnd(tokens, at + 1) : end }, cueEnd: from, how: 'COLON' }
  if (bits & WordClass.COMMA && quote)
    return { content: { from: at + 1, to: quotesEnd(tokens, at + 1) }, cueEnd: from, how: 'QUOTE' }
  return null
}

/** Finds the words that `that` opens, or behind a hearer a question word. */
function conjunction(
  tokens: readonly Token[],
  at: number,
  from: number,
  complements: number,
  circumstance: boolean,
): After | null {
  if (at === from) return null
  const { bits } = tokens[at]!
  const hears = takes(complements, Complement.RECIPIENT)
  if (bits & WordClass.THAT && (circumstance || hears || is(tokens, at - 1, beforeThat)))
    return found(tokens, from, at, 'THAT')
  if (bits & WordClass.QUESTION && hears && !(bits & WordClass.RELATIVE)) return found(tokens, from, at, 'QUESTION')
  return null
}

const beforeThat = WordClass.TIME | WordClass.NAME | WordClass.COMMA | WordClass.OBJECT_PRONOUN

/** `said in spring "X"`, but not `said in "X"`. */
const looseQuote = (tokens: readonly Token[], at: number, from: number): After | null =>
  is(tokens, at - 1, WordClass.PREPOSITION | WordClass.DETERMINER)
    ? null
    : { content: { from: at, to: quotesEnd(tokens, at) }, cueEnd: from, how: 'QUOTE' }

/** `said in spring, [when the news broke], "X"`: the last token of a clause behind the comma, else the comma. */
function insertionEnd(tokens: readonly Token[], comma: number, end: number): number {
  if (!is(tokens, comma + 1, WordClass.SUBORDINATOR | WordClass.RELATIVE) || is(tokens, comma + 1, WordClass.THAT))
    return comma
  let at = comma + 1
  while (at + 1 < end && !is(tokens, at + 1, WordClass.COMMA | WordClass.QUOTE)) at++
  return at
}

/** `said in spring [he would go]`, `said Monday [prices fell]`. */
function opensClause(tokens: readonly Token[], at: number, end: number): boolean {
  const { bits } = tokens[at]!
  if (bits & WordClass.SUBJECT_PRONOUN && !(bits & WordClass.RELATIVE)) return true
  return is(tokens, at - 1, WordClass.TIME) && bareClause(tokens, at, end)
}

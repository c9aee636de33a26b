import { Form } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { openBefore } from '../../phrases/open-before.ts'
import { phraseStart } from '../../phrases/phrase-start.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import { subjectInside } from './subject-inside.ts'

/** `Hill, a doctor from the coast, said`: the phrase before the commas, with the insertion. */
export function beforeInsertion(tokens: readonly Token[], to: number): TokenRange | null {
  const pair = is(tokens, to - 1, WordClass.COMMA) ? WordClass.COMMA : WordClass.DASH
  let best: TokenRange | null = null
  for (let at = to - 2; at >= 0 && at > to - FAR; at--) {
    if (is(tokens, at, WordClass.CLOSE)) at = openBefore(tokens, at)
    if (at < 0 || endsSentence(tokens[at]!)) break
    if (!is(tokens, at, pair) || (best === null && at > 1 && joins(tokens, at + 1, pair))) continue
    if (!inserts(tokens, at + 1) || hasOwnVerb(tokens, at + 1, to - 1))
      return best ?? subjectInside(tokens, at + 1, to - 1)
    const from = phraseStart(tokens, at)
    // `In Elmton on Monday, Mayor Hill of the Greens, a doctor, said`
    if (leadsIn(tokens, from, best ?? { from: at + 1, to })) return best ?? { from: at + 1, to }
    if (from < at) best = { from, to }
    if (ends(tokens, pair, from, best)) break
  }
  return best
}

/** Limit of the length of the insertion, in tokens. */
const FAR = 60

const endsSentence = ({ bits, lower }: Token) =>
  (bits & WordClass.QUOTE && /[.?!]/.test(lower)) || (bits & WordClass.STOP && lower !== ';')

/**
 * Tells whether what begins at `from` is a place or a time in front of a name that begins behind its comma: `[In Elmton],
 * Mayor Hill said`.
 */
const leadsIn = (tokens: readonly Token[], from: number, behind: TokenRange) =>
  is(tokens, from - 1, WordClass.PREPOSITION) &&
  (from === 1 || is(tokens, from - 2, WordClass.STOP)) &&
  tokens.slice(behind.from, behind.from + 5).some(({ bits }) => bits & (WordClass.NAME | WordClass.CAPITAL))

/** `Hill, 54, [and] Stone, 60, said` */
const joins = (tokens: readonly Token[], at: number, pair: number) =>
  pair === WordClass.COMMA && is(tokens, at, WordClass.COORDINATOR)

/** Tells whether the phrase that begins at `from` has nothing further on its left. */
const ends = (tokens: readonly Token[], pair: number, from: number, best: TokenRange | null) =>
  pair !== WordClass.COMMA || (best !== null && !goesLeft(tokens, from, best.from))

/** Tells whether further insertions may stand to the left of `from`. */
function goesLeft(tokens: readonly Token[], from: number, best: number): boolean {
  // `Hill, during a visit to Elmton, Ohio, said`: the insertion began further left, with a preposition
  if (is(tokens, from - 1, WordClass.PREPOSITION) && is(tokens, from - 2, WordClass.COMMA)) return true
  // `Hill, 54, a doctor, said`
  return (from === 0 || is(tokens, from - 1, WordClass.COMMA)) && inserts(tokens, best)
}

/** A finite verb that no `who` explains: not an apposition but a clause. */
function hasOwnVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = isReduced(tokens, from) ? from + 1 : from; i < to; i++) {
    if (tokens[i]!.bits & (WordClass.RELATIVE | WordClass.SUBORDINATOR)) return false
    if (tokens[i]!.verb === 'FINITE' || tokens[i]!.bits & (WordClass.BE | WordClass.MODAL)) return true
  }
  return false
}

/** `a notice, [launched] Wednesday, argued`: a participle of a verb that is no cue, with nothing but a time or a place behind it. */
const isReduced = (tokens: readonly Token[], at: number) =>
  ((tokens[at]!.forms?.forms ?? 0) & Form.PARTICIPLE) !== 0 &&
  tokens[at]!.forms!.verb.sense === null &&
  is(tokens, at - 1, WordClass.COMMA) &&
  is(tokens, at + 1, WordClass.TIME | WordClass.PREPOSITION)

/** Tells whether what begins here can stand between commas after a name: an apposition, a relative clause, an age. */
export function inserts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  const { bits } = token
  if (bits & (WordClass.RELATIVE | WordClass.NUMBER | WordClass.ADJECTIVE)) return true
  if (bits & WordClass.DETERMINER) return !(bits & WordClass.THAT)
  if (bits & (WordClass.PREPOSITION | WordClass.SUBORDINATOR)) return true
  if (bits & WordClass.POSSESSIVE) return true
  if (token.verb === 'GERUND' || token.verb === 'PASSIVE' || isReduced(tokens, at)) return true
  if (bits & (WordClass.SUBJECT_PRONOUN | WordClass.COORDINATOR)) return false
  if (bits & WordClass.NAME) return true
  return (bits & WordClass.MARK) === 0 && token.verb === 'NONE'
}

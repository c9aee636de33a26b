import { WordClass } from '../../../../languages/word-class.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'

const opens =
  WordClass.DETERMINER | WordClass.NAME | WordClass.SUBJECT_PRONOUN | WordClass.POSSESSIVE | WordClass.CAPITAL
const boundary = WordClass.STOP | WordClass.COLON | WordClass.THAT | WordClass.SUBORDINATOR | WordClass.QUOTE
const leads = WordClass.COORDINATOR | WordClass.ADVERB | WordClass.COMMA | WordClass.TIME | WordClass.DASH

/**
 * The subject of the verb whose words begin at `group`: the first noun phrase of its clause, with appositions and relative
 * clauses between commas: `Interrogé lundi, [le maire, X], a dit`. Null where another verb stands between or none is found.
 */
export function subjectBeforeVerb(tokens: readonly Token[], group: number, taken: number): TokenRange | null {
  let from = clauseStart(tokens, group, taken)
  for (let rounds = 0; rounds < 6; rounds++) {
    while (from < group && is(tokens, from, leads) && !is(tokens, from, WordClass.DETERMINER | WordClass.NAME)) from++
    if (from >= group) return null
    const first = tokens[from]!
    if (first.bits & opens && first.verb === 'NONE' && !isPreposition(tokens, from) && !isParticipial(tokens, from))
      break
    const comma = nextComma(tokens, from, group)
    if (comma < 0) return null
    from = comma + 1
  }
  let to = group
  while (to > from && is(tokens, to - 1, WordClass.COMMA | WordClass.DASH)) to--
  const insertion = endOfInsertion(tokens, from, to)
  return to > from && !hasVerb(tokens, from, to) ? { from, to: insertion } : null
}

/** Behind the last mark or conjunction that opens the clause around `group`. */
function clauseStart(tokens: readonly Token[], group: number, taken: number): number {
  let at = group
  while (at > taken) {
    const { bits } = tokens[at - 1]!
    if (bits & boundary && !(bits & (WordClass.RELATIVE | WordClass.DETERMINER | WordClass.OBJECT_PRONOUN))) break
    at--
  }
  return at
}

/** `du conseil`, `à Lyon`; but `des habitants`, `du pain` can be subjects: only behind nothing else. */
const isPreposition = (tokens: readonly Token[], at: number) => {
  const { bits, lower } = tokens[at]!
  return (bits & WordClass.PREPOSITION) !== 0 && !(lower.startsWith('de') && bits & WordClass.DETERMINER)
}

/** `Interrogé par X,`: a capital that a comma divides from the clause, with no name or determiner. */
const isParticipial = (tokens: readonly Token[], at: number) =>
  at === 0 &&
  !is(tokens, at, WordClass.DETERMINER | WordClass.NAME | WordClass.SUBJECT_PRONOUN | WordClass.POSSESSIVE) &&
  /(?:é|ée|és|ées|int|inte|ado|ada|ido|ida|ant|ando)$/.test(tokens[at]!.lower)

function nextComma(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]!.bits & WordClass.COMMA) return at
  return -1
}

/** `X, de son côté,`: what stands between commas behind the name and is no apposition stays outside. */
function endOfInsertion(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (!is(tokens, at, WordClass.COMMA)) continue
    const next = tokens[at + 1]
    if (
      next &&
      next.bits & (WordClass.PREPOSITION | WordClass.ADVERB | WordClass.TIME) &&
      !(next.bits & WordClass.NAME) &&
      nextComma(tokens, at + 1, to) < 0
    )
      return isPreposition(tokens, at + 1) || next.bits & (WordClass.ADVERB | WordClass.TIME) ? at : to
  }
  return to
}

/** A finite verb that is in no relative clause between commas: another clause stands there. */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  let relative = false
  for (let at = from; at < to; at++) {
    const { bits, verb } = tokens[at]!
    if (bits & WordClass.RELATIVE || (bits & WordClass.THAT && at > from)) relative = true
    else if (bits & WordClass.COMMA) relative = false
    else if (
      !relative &&
      (verb === 'FINITE' || (bits & (WordClass.BE | WordClass.HAVE | WordClass.MODAL) && !(bits & WordClass.CAPITAL)))
    )
      return true
  }
  return false
}

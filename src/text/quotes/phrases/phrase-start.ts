import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { hasRole, is, type Token } from '../syntax/token.ts'

const subject = WordClass.SUBJECT_PRONOUN

const auxiliary = WordClass.BE | WordClass.HAVE | WordClass.DO | WordClass.MODAL

const stopsPhrase =
  WordClass.COMMA | WordClass.COLON | WordClass.STOP | WordClass.QUOTE | WordClass.DASH | WordClass.OPEN

/** Where the noun phrase that ends before `end` begins: back over words, `of` and `for`, and relative clauses without commas. */
export function phraseStart(tokens: readonly Token[], end: number): number {
  let at = plainStart(tokens, end)
  for (let rounds = 0; rounds < 6 && at > 0; rounds++) {
    const link = tokens[at - 1]!
    if (link.bits & WordClass.PREPOSITION && link.roles & WordRole.BINDS && at > 1 && endsPhrase(tokens[at - 2]!)) {
      const from = plainStart(tokens, at - 1)
      if (from >= at - 1) break
      at = from
    } else if (link.roles & WordRole.AND && at > 1 && joins(tokens, at, end)) at = plainStart(tokens, at - 1)
    else {
      const antecedent = relativeBefore(tokens, at)
      if (antecedent < 0) break
      at = antecedent
    }
  }
  return at
}

/** Whether `and` joins two names or nouns into one subject: the left one begins its clause. */
function joins(tokens: readonly Token[], at: number, end: number): boolean {
  const left = tokens[at - 2]!
  if (!endsPhrase(left) || end - at > 12) return false
  const from = plainStart(tokens, at - 1)
  if (from >= at - 1) return false
  const edge = tokens[from - 1]
  return (
    !edge ||
    (edge.roles & WordRole.OPENS_GROUP) !== 0 ||
    (edge.bits &
      (WordClass.COMMA |
        WordClass.QUOTE |
        WordClass.STOP |
        WordClass.THAT |
        WordClass.COLON |
        WordClass.SUBORDINATOR)) !==
      0
  )
}

const endsPhrase = (token: Token) =>
  !(
    token.bits &
    (WordClass.MARK |
      WordClass.QUOTE |
      WordClass.PREPOSITION |
      WordClass.COORDINATOR |
      WordClass.TIME |
      WordClass.SUBJECT_PRONOUN)
  ) && token.verb === 'NONE'

/** Back over one run of words that belong together, its determiner or possessor included. */
function plainStart(tokens: readonly Token[], end: number): number {
  let at = end
  while (at > 0) {
    const token = tokens[at - 1]!
    const { bits } = token
    if (bits & (stopsPhrase | WordClass.COORDINATOR) || (bits & WordClass.TITLE && token.lower === ',' && at < end))
      break
    if (bits & WordClass.CLOSE) {
      const open = openBefore(tokens, at - 1)
      if (open < 0) break
      at = open
      continue
    }
    if (bits & subject) {
      if (at === end || bits & WordClass.RELATIVE) at--
      break
    }
    if (isOutside(token) || (at < end && leavesPhrase(tokens, at - 1))) break
    at--
    if (beginsPhrase(tokens, at)) break
  }
  return at
}

/** Whether a verb, a preposition or a conjunction belongs to what stands before the phrase. */
function isOutside({ bits, verb }: Token): boolean {
  if (verb === 'FINITE' || verb === 'INFINITIVE' || verb === 'GERUND') return true
  if (bits & (auxiliary | WordClass.NEGATION) && !(bits & WordClass.POSSESSIVE)) return true
  if (bits & WordClass.PREPOSITION && !(bits & (WordClass.ADJECTIVE | WordClass.DETERMINER))) return true
  return (bits & WordClass.SUBORDINATOR) !== 0 && !(bits & WordClass.DETERMINER)
}

/** Whether a word that a phrase can end with is no part of the phrase behind it. */
function leavesPhrase(tokens: readonly Token[], at: number): boolean {
  const { bits, roles } = tokens[at]!
  // `whom Ann Hill [called]`
  if (bits & WordClass.RELATIVE && !(roles & WordRole.WHOSE)) return true
  if (bits & WordClass.THAT) return true
  // `an apology for what [Ann Hill] called X`
  if (bits & WordClass.QUESTION && !(bits & (WordClass.RELATIVE | WordClass.SUBORDINATOR | WordClass.DETERMINER)))
    return true
  if (bits & WordClass.TIME && !(bits & WordClass.NAME) && !hasRole(tokens, at + 1, WordRole.GENITIVE)) return true
  return (bits & WordClass.ADVERB) !== 0 && !(bits & (WordClass.ADJECTIVE | WordClass.NAME)) && !adjectival(tokens, at)
}

/** Whether a phrase has nothing before this word: its determiner, `his`. */
function beginsPhrase(tokens: readonly Token[], at: number): boolean {
  const { bits, roles } = tokens[at]!
  if (bits & WordClass.POSSESSIVE && !(roles & WordRole.GENITIVE)) return true
  return (
    (bits & WordClass.DETERMINER) !== 0 &&
    !is(tokens, at - 1, WordClass.DETERMINER) &&
    !hasRole(tokens, at - 1, WordRole.PREDETERMINER)
  )
}

/** An adverb inside a phrase stands between a determiner and an adjective: `a highly regarded aide`. */
const adjectival = (tokens: readonly Token[], at: number) => is(tokens, at - 1, WordClass.DETERMINER)

/** The bracket that the one at `close` closes, or -1. */
export function openBefore(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at >= 0 && at > close - 12; at--) if (tokens[at]!.bits & WordClass.OPEN) return at
  return -1
}

/** `people who met him [said]`: where the phrase before `who` begins, or -1. */
function relativeBefore(tokens: readonly Token[], at: number): number {
  let clause = false
  for (let i = at - 1; i > 0 && i > at - 18; i--) {
    const { bits } = tokens[i]!
    if (bits & (WordClass.COMMA | WordClass.QUOTE | WordClass.STOP | WordClass.COLON | WordClass.DASH)) return -1
    // `slammed a suit by an aide alleging that Hill [lied]`: another clause begins
    if (bits & WordClass.THAT) clause = true
    if (bits & WordClass.RELATIVE && !(tokens[i]!.roles & WordRole.WHOSE) && endsPhrase(tokens[i - 1]!))
      return plainStart(tokens, i)
    // `protesters marching through the streets [chanted]`
    if (!clause && tokens[i]!.verb === 'GERUND' && i > at - 9 && endsPhrase(tokens[i - 1]!))
      return plainStart(tokens, i)
  }
  return -1
}

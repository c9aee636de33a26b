import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { hasRole, is, type Token } from '../syntax/token.ts'
import { openBefore } from './open-before.ts'

const subject = WordClass.SUBJECT_PRONOUN
const auxiliary = WordClass.BE | WordClass.HAVE | WordClass.DO | WordClass.MODAL

const stopsPhrase =
  WordClass.COMMA | WordClass.COLON | WordClass.STOP | WordClass.QUOTE | WordClass.DASH | WordClass.OPEN

export const endsPhrase = (token: Token) =>
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
export function plainStart(tokens: readonly Token[], end: number): number {
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

/** Tells whether a verb, a preposition or a conjunction belongs to what stands before the phrase. */
function isOutside({ bits, verb }: Token): boolean {
  if (verb === 'FINITE' || verb === 'INFINITIVE' || verb === 'GERUND') return true
  if (bits & (auxiliary | WordClass.NEGATION) && !(bits & WordClass.POSSESSIVE)) return true
  if (bits & WordClass.PREPOSITION && !(bits & (WordClass.ADJECTIVE | WordClass.DETERMINER))) return true
  return (bits & WordClass.SUBORDINATOR) !== 0 && !(bits & WordClass.DETERMINER)
}

/** Tells whether a word that a phrase can end with is no part of the phrase behind it. */
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

/** Tells whether a phrase has nothing before this word: its determiner, `his`. */
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

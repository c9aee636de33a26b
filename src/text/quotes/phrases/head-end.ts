import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { hasRole, type Token } from '../syntax/token.ts'

const subject = WordClass.SUBJECT_PRONOUN

const auxiliary = WordClass.BE | WordClass.HAVE | WordClass.DO | WordClass.MODAL

/** Forward over determiner, adjectives and nouns to the end of the phrase's first run. */
export function headEnd(tokens: readonly Token[], start: number): number {
  let at = start
  while (at < tokens.length) {
    const token = tokens[at]!
    const { bits } = token
    if (bits & (WordClass.MARK | WordClass.QUOTE | WordClass.COORDINATOR)) break
    if (bits & (subject | WordClass.OBJECT_PRONOUN)) return at === start ? at + 1 : at
    if (opensOther(token) || (at > start && leavesPhrase(tokens, at))) break
    at++
    if (bits & WordClass.TITLE && token.lower === ',') break
  }
  return at
}

/** Tells whether a verb, a preposition or a conjunction begins something else, wherever it stands. */
function opensOther({ bits, verb }: Token): boolean {
  if (verb !== 'NONE' || bits & (auxiliary | WordClass.NEGATION | WordClass.THAT)) return true
  if (bits & WordClass.SUBORDINATOR && !(bits & WordClass.DETERMINER)) return true
  return (bits & WordClass.PREPOSITION) !== 0 && !(bits & (WordClass.ADJECTIVE | WordClass.DETERMINER))
}

/**
 * Tells whether a word that a phrase can begin with is no part of the phrase before it: a time, an adverb, a determiner.
 */
function leavesPhrase(tokens: readonly Token[], at: number): boolean {
  const { bits } = tokens[at]!
  if (bits & WordClass.TIME && !(bits & WordClass.NAME) && !hasRole(tokens, at + 1, WordRole.GENITIVE)) return true
  if (tokens[at - 1]!.bits & WordClass.DETERMINER) return false
  if (bits & WordClass.ADVERB && !(bits & WordClass.ADJECTIVE)) return true
  return (bits & WordClass.DETERMINER) !== 0
}

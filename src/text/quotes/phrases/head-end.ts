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
    if (bits & (auxiliary | WordClass.NEGATION)) break
    if (bits & WordClass.THAT || (bits & WordClass.SUBORDINATOR && !(bits & WordClass.DETERMINER))) break
    if (bits & WordClass.PREPOSITION && !(bits & (WordClass.ADJECTIVE | WordClass.DETERMINER))) break
    if (token.verb === 'FINITE' || token.verb === 'INFINITIVE' || token.verb === 'GERUND' || token.verb === 'PASSIVE')
      break
    if (bits & WordClass.TIME && at > start && !(bits & WordClass.NAME) && !hasRole(tokens, at + 1, WordRole.GENITIVE))
      break
    if (
      bits & WordClass.ADVERB &&
      at > start &&
      !(bits & WordClass.ADJECTIVE) &&
      !(tokens[at - 1]!.bits & WordClass.DETERMINER)
    )
      break
    if (bits & WordClass.DETERMINER && at > start && !(tokens[at - 1]!.bits & WordClass.DETERMINER)) break
    at++
    if (bits & WordClass.TITLE && token.lower === ',') break
  }
  return at
}

import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { hasRole, is, type Token, type VerbForm } from '../token.ts'
import { nominal } from './neighbours.ts'

const opensRest = WordClass.DETERMINER | WordClass.THAT | WordClass.NAME | WordClass.SUBJECT_PRONOUN

/** `Hill and Brandt [call]`: two names are a plural. */
const joint = (tokens: readonly Token[], i: number) =>
  hasRole(tokens, i - 2, WordRole.AND) && is(tokens, i - 3, WordClass.NAME)

const plural = ({ roles }: Token) => (roles & WordRole.PLURAL) !== 0

export function baseAt(tokens: readonly Token[], i: number, prev: Token | undefined): VerbForm {
  if (!prev) return 'NONE'
  const { bits } = prev
  if (tokens[i]!.bits & (WordClass.PREPOSITION | WordClass.POSSESSIVE)) return 'NONE'
  if (bits & WordClass.SUBJECT_PRONOUN) return prev.roles & WordRole.SINGULAR ? 'NONE' : 'FINITE'
  if (
    bits & WordClass.COMMA &&
    tokens[i]!.roles & WordRole.SAYING &&
    is(tokens, i + 1, WordClass.DETERMINER | WordClass.THAT | WordClass.SUBJECT_PRONOUN | WordClass.NAME)
  )
    return 'FINITE'
  if (
    bits & (nominal | WordClass.PREPOSITION | WordClass.MARK | WordClass.QUOTE) &&
    !(prev.roles & WordRole.PRONOMINAL)
  )
    return 'NONE'
  if (bits & WordClass.RELATIVE) return 'FINITE'
  if (
    bits & WordClass.NAME &&
    joint(tokens, i) &&
    is(tokens, i + 1, opensRest | WordClass.OBJECT_PRONOUN | WordClass.QUOTE)
  )
    return 'FINITE'
  if (prev.verb === 'NONE' && tokens[i]!.roles & WordRole.SAYING) return 'FINITE'
  if (prev.verb !== 'NONE' || bits & WordClass.NAME)
    return plural(prev) && is(tokens, i + 1, opensRest) && bits & WordClass.NAME ? 'FINITE' : 'NONE'
  if (bits & WordClass.COORDINATOR) return infinitiveBefore(tokens, i) ? 'INFINITIVE' : 'NONE'
  return plural(prev) && !prev.forms ? 'FINITE' : 'NONE'
}

/** `to meet voters and say X`: an infinitive earlier in the same stretch. */
function infinitiveBefore(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 14; at--) {
    if (tokens[at]!.verb === 'INFINITIVE') return true
    if (tokens[at]!.verb === 'FINITE') return false
  }
  return false
}

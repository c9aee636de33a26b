import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { hasRole, type Token } from '../syntax/token.ts'

/** Tells whether a noun phrase can begin here. */
export function opensObject(tokens: readonly Token[], at: number): boolean {
  const { bits, verb } = tokens[at]!
  if (bits & (WordClass.MARK | WordClass.COORDINATOR | WordClass.SUBORDINATOR)) return false
  // `called Friday's ruling X`, but not `called Friday`
  if (bits & WordClass.TIME && !hasRole(tokens, at + 1, WordRole.GENITIVE)) return false
  if (bits & WordClass.PREPOSITION && !(bits & (WordClass.ADJECTIVE | WordClass.DETERMINER))) return false
  return verb !== 'FINITE' && verb !== 'INFINITIVE'
}

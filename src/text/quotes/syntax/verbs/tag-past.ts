import { Complement, takes } from '../../../../languages/complement.ts'
import { Form } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { hasRole, is, type Token, type VerbForm } from '../token.ts'

export function pastAt(tokens: readonly Token[], i: number, prev: Token | undefined, forms: number): VerbForm {
  const bits = prev?.bits ?? 0
  if (
    !((prev?.roles ?? 0) & WordRole.PRONOMINAL) &&
    bits & (WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.ADJECTIVE) &&
    !(bits & (WordClass.SUBJECT_PRONOUN | WordClass.RELATIVE | WordClass.BE | WordClass.THAT))
  )
    return 'NONE'
  if (bits & WordClass.PREPOSITION && !(bits & (WordClass.COMMA | WordClass.SUBORDINATOR))) return 'NONE'
  if (prev && prev.verb === 'FINITE' && !tokens[i]!.forms!.verb.sense) return 'NONE'
  const next = tokens[i + 1]
  // `a show called "X"`: a name given, by nobody in particular
  if (
    forms & Form.PARTICIPLE &&
    next &&
    is(tokens, i + 1, WordClass.QUOTE | WordClass.TITLE) &&
    prev &&
    takes(tokens[i]!.forms!.verb.complements, Complement.AS_PHRASE) &&
    !(
      bits &
      (WordClass.NAME |
        WordClass.SUBJECT_PRONOUN |
        WordClass.MARK |
        WordClass.QUOTE |
        WordClass.COORDINATOR |
        WordClass.CAPITAL)
    )
  )
    return 'PASSIVE'
  // `traders, dubbed "X" by Y`
  if (
    forms & Form.PARTICIPLE &&
    is(tokens, i + 1, WordClass.QUOTE | WordClass.TITLE) &&
    hasRole(tokens, i + 2, WordRole.BY) &&
    takes(tokens[i]!.forms!.verb.complements, Complement.AS_PHRASE)
  )
    return 'PASSIVE'
  if (!prev && forms & Form.PARTICIPLE && takes(tokens[i]!.forms!.verb.complements, Complement.RECIPIENT))
    return 'PASSIVE'
  if (prev && forms & Form.PARTICIPLE && prev.roles & WordRole.CONDITION) return 'PASSIVE'
  if (
    forms & Form.PARTICIPLE &&
    hasRole(tokens, i + 1, WordRole.BY) &&
    !((tokens[i + 2]?.forms?.forms ?? 0) & Form.GERUND)
  )
    return 'PASSIVE'
  return 'FINITE'
}

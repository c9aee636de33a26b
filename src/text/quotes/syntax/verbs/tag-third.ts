import { Complement, takes } from '../../../../languages/complement.ts'
import { Form } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { is, type Token, type VerbForm } from '../token.ts'
import { auxiliary, nominal } from './neighbours.ts'

export function thirdAt(tokens: readonly Token[], i: number, prev: Token | undefined): VerbForm {
  if (!prev) return 'NONE'
  const { bits } = prev
  if (bits & (WordClass.SUBJECT_PRONOUN | WordClass.RELATIVE | WordClass.QUOTE | WordClass.THAT | WordClass.CLOSE))
    return 'FINITE'
  if (bits & (nominal | WordClass.PREPOSITION | auxiliary)) return 'NONE'
  if (tokens[i]!.forms!.forms & Form.SURE) return 'FINITE'
  const next = tokens[i + 1]
  const after = next?.bits ?? WordClass.STOP
  // `"X," the ad's narrator states.`
  if (
    after & (WordClass.STOP | WordClass.COMMA) &&
    is(tokens, 0, WordClass.QUOTE) &&
    i < 12 &&
    takes(tokens[i]!.forms!.verb.complements, Complement.QUOTE)
  )
    return 'FINITE'
  if (
    after &
    (WordClass.DETERMINER |
      WordClass.NAME |
      WordClass.SUBJECT_PRONOUN |
      WordClass.OBJECT_PRONOUN |
      WordClass.TO |
      WordClass.QUESTION |
      WordClass.THAT |
      WordClass.QUOTE)
  )
    return 'FINITE'
  if (after & WordClass.POSSESSIVE && !(next!.roles & WordRole.GENITIVE)) return 'FINITE'
  if (bits & (WordClass.NAME | WordClass.CAPITAL))
    return after & (WordClass.PREPOSITION | auxiliary) ? (links(tokens, i) ? 'FINITE' : 'NONE') : 'FINITE'
  if (bits & WordClass.MARK)
    return after & (WordClass.MARK | auxiliary | WordClass.PREPOSITION | WordClass.COORDINATOR) ? 'NONE' : 'FINITE'
  return links(tokens, i) ? 'FINITE' : 'NONE'
}

function links(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return next !== undefined && tokens[i]!.forms!.verb.links.includes(next.lower)
}

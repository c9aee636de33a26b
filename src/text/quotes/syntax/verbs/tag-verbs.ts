import { Form } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { hasRole, type Token, type VerbForm } from '../token.ts'
import { headlineVerb } from './headline-verb.ts'
import { auxiliary, nominal } from './neighbours.ts'
import { baseAt } from './tag-base.ts'
import { pastAt } from './tag-past.ts'
import { thirdAt } from './tag-third.ts'

const skipped = WordClass.ADVERB | WordClass.NEGATION

/** Decides for every word that can be a verb whether it is one here, and which: `claims` in `he claims` and `his claims`. */
export function tagVerbs(tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.forms) token.verb = verbAt(tokens, i, token.forms.forms)
  }
}

/** The item before `i` that is no adverb, `now`, `never`. */
function before(tokens: readonly Token[], i: number): number {
  let at = i - 1
  while (at >= 0 && tokens[at]!.bits & skipped && !(tokens[at]!.bits & (auxiliary | WordClass.TIME))) at--
  return at
}

function verbAt(tokens: readonly Token[], i: number, forms: number): VerbForm {
  const token = tokens[i]!
  if (token.bits & WordClass.CAPITAL && i > 0 && !(tokens[i - 1]!.bits & (WordClass.MARK | WordClass.QUOTE)))
    return headlineVerb(tokens, i, forms)
  const p = before(tokens, i)
  const prev = tokens[p]
  const bits = prev?.bits ?? 0
  if (
    bits & WordClass.TO &&
    forms & Form.BASE &&
    !hasRole(tokens, p - 1, WordRole.TAKES_TO) &&
    !(token.bits & (WordClass.PREPOSITION | WordClass.POSSESSIVE))
  )
    return 'INFINITIVE'
  const aux = auxiliaryBefore(tokens, i)
  if (forms & Form.GERUND) {
    if (aux & WordClass.BE) return 'FINITE'
    return bits & nominal && !(bits & (WordClass.BE | WordClass.HAVE)) ? 'NONE' : 'GERUND'
  }
  if (aux & (WordClass.MODAL | WordClass.DO) && forms & Form.BASE) return 'FINITE'
  if (aux & WordClass.HAVE && forms & Form.PARTICIPLE) return 'FINITE'
  if (aux & WordClass.BE && forms & Form.PARTICIPLE) return 'PASSIVE'
  if (forms & Form.PAST) return pastAt(tokens, i, prev, forms)
  if (forms & Form.PARTICIPLE) return bits & nominal ? 'NONE' : 'PASSIVE'
  if (forms & Form.THIRD) return thirdAt(tokens, i, prev)
  if (forms & Form.BASE) return baseAt(tokens, i, prev)
  return 'NONE'
}

/** The auxiliary in front, over a subject too: `did he say`. */
function auxiliaryBefore(tokens: readonly Token[], i: number): number {
  for (let at = i - 1; at >= 0 && at >= i - 5; at--) {
    const { bits } = tokens[at]!
    if (bits & auxiliary) return bits & auxiliary
    if (bits & WordClass.SUBJECT_PRONOUN && at === i - 1) continue
    if (bits & (WordClass.ADVERB | WordClass.NEGATION | WordClass.TIME)) continue
    return 0
  }
  return 0
}

import { Complement, takes } from '../../../languages/complement.ts'
import { Form } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { hasRole, is, type Token, type VerbForm } from './token.ts'

const auxiliary = WordClass.BE | WordClass.HAVE | WordClass.DO | WordClass.MODAL
const skipped = WordClass.ADVERB | WordClass.NEGATION
const nominal = WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.ADJECTIVE | WordClass.NUMBER

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

function pastAt(tokens: readonly Token[], i: number, prev: Token | undefined, forms: number): VerbForm {
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

function thirdAt(tokens: readonly Token[], i: number, prev: Token | undefined): VerbForm {
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

const opensRest = WordClass.DETERMINER | WordClass.THAT | WordClass.NAME | WordClass.SUBJECT_PRONOUN

/** `Hill and Brandt [call]`: two names are a plural. */
const joint = (tokens: readonly Token[], i: number) =>
  hasRole(tokens, i - 2, WordRole.AND) && is(tokens, i - 3, WordClass.NAME)

const plural = ({ roles }: Token) => (roles & WordRole.PLURAL) !== 0

function baseAt(tokens: readonly Token[], i: number, prev: Token | undefined): VerbForm {
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

/** In a headline verbs have capitals: `Smith Says X`; elsewhere a capital inside the sentence makes a name of them. */
function headlineVerb(tokens: readonly Token[], i: number, forms: number): VerbForm {
  if (!titled(tokens)) return 'NONE'
  if (forms & Form.THIRD) return tokens[i - 1]!.bits & (nominal | WordClass.PREPOSITION) ? 'NONE' : 'FINITE'
  if (tokens[i - 1]!.bits & WordClass.TO && forms & Form.BASE) return 'INFINITIVE'
  return forms & Form.GERUND ? 'GERUND' : 'NONE'
}

/** Whether most of the words have capitals. */
function titled(tokens: readonly Token[]): boolean {
  let capital = 0
  let small = 0
  for (let i = 0; i < Math.min(tokens.length, 24); i++) {
    const token = tokens[i]!
    if (token.bits & (WordClass.MARK | WordClass.QUOTE | WordClass.NUMBER) || token.lower.length < 4) continue
    if (token.bits & WordClass.CAPITAL) capital++
    else small++
  }
  return capital > small * 3
}

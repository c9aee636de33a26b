import { Form } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { is, type Token } from '../../syntax/token.ts'

const owner = WordClass.POSSESSIVE | WordClass.PREPOSITION

/** A participle is a verb behind `ha`, `a`, `s'est`; `la denuncia`, `la demande`, `su crítica` are nouns. */
export function verbFormAt(tokens: readonly Token[], i: number): Token['verb'] {
  const token = tokens[i]!
  const forms = token.forms?.forms ?? 0
  if (forms === 0 || token.bits & WordClass.CAPITAL) return i === 0 && forms & Form.PAST ? 'FINITE' : 'NONE'
  if (forms & Form.GERUND) return 'GERUND'
  if (forms & Form.PARTICIPLE && auxiliaryBefore(tokens, i) >= 0) return 'FINITE'
  if (forms & Form.BASE) return opensWords(tokens, i) ? 'FINITE' : 'NONE'
  if (!(forms & Form.PAST)) return 'NONE'
  if (is(tokens, i - 1, WordClass.OBJECT_PRONOUN) && !is(tokens, i - 1, WordClass.DETERMINER)) return 'FINITE'
  return is(tokens, i - 1, (WordClass.DETERMINER & ~WordClass.NAME) | owner) ? 'NONE' : 'FINITE'
}

/** Classes of words between an auxiliary and its participle: `a également`, `a-t-il ensuite`, `n'a pas`, `a de son côté`. */
const between =
  WordClass.ADVERB |
  WordClass.NEGATION |
  WordClass.SUBJECT_PRONOUN |
  WordClass.TIME |
  WordClass.PREPOSITION |
  WordClass.POSSESSIVE

/** The `ha`, `a`, `s'est` of the participle at `i`, or -1. */
export function auxiliaryBefore(tokens: readonly Token[], i: number): number {
  for (let at = i - 1; at >= 0 && at >= i - 6; at--) {
    const { bits } = tokens[at]!
    if (bits & WordClass.HAVE) return at
    if (bits & WordClass.BE) return is(tokens, at - 1, WordClass.OBJECT_PRONOUN) ? at : -1
    // `de son [côté]`, `pour sa [part]`
    const owned = is(tokens, at - 1, WordClass.POSSESSIVE) && is(tokens, at - 2, WordClass.PREPOSITION)
    if ((!(bits & between) && !owned) || bits & WordClass.RELATIVE) return -1
  }
  return -1
}

/** `tient à préciser :`, `a tenu à rappeler que`, `« X », vient de dire Y`: an infinitive behind a verb, and words beside it. */
function opensWords(tokens: readonly Token[], i: number): boolean {
  const link = is(tokens, i - 1, WordClass.PREPOSITION) ? i - 2 : i - 1
  const verb = tokens[link]
  // `et Y d'ajouter :`
  if (verb && link === i - 2 && verb.bits & WordClass.NAME)
    return is(tokens, i + 1, WordClass.COLON | WordClass.THAT | WordClass.QUOTE)
  if (!verb || !(verb.forms || verb.bits & WordClass.MODAL)) return false
  return (
    is(tokens, i + 1, WordClass.COLON | WordClass.THAT | WordClass.QUOTE) ||
    is(tokens, groupStart(tokens, i) - 1, WordClass.COMMA)
  )
}

const inGroup =
  WordClass.HAVE | WordClass.BE | WordClass.NEGATION | WordClass.OBJECT_PRONOUN | WordClass.ADVERB | WordClass.MODAL

/** Finds the first token of a verb with its pronouns and auxiliaries: `no se lo ha dicho`, `s'est-elle félicitée`. */
export function groupStart(tokens: readonly Token[], verb: number): number {
  const auxiliary = auxiliaryBefore(tokens, verb)
  let at = auxiliary >= 0 ? auxiliary : verb
  if (auxiliary < 0 && (tokens[verb]!.forms?.forms ?? 0) & Form.BASE) {
    if (is(tokens, at - 1, WordClass.PREPOSITION)) at--
    if (tokens[at - 1]?.forms) at--
    const own = auxiliaryBefore(tokens, at)
    if (own >= 0) at = own
  }
  while (at > 0 && is(tokens, at - 1, inGroup) && !is(tokens, at - 1, WordClass.COMMA)) at--
  // `l'a dit`: what stands before an auxiliary is its object
  return is(tokens, at, WordClass.HAVE) && is(tokens, at - 1, WordClass.DETERMINER) ? at - 1 : at
}

/** The words of a cue that speaks with a second one: `fait savoir`, `fait-elle savoir`. */
export const cueEnd = (tokens: readonly Token[], verb: number): number => {
  const words = tokens[verb]!.forms!.verb.lemma.split(' ').length
  return Math.min(tokens.length, verb + words + (words > 1 && is(tokens, verb + 1, WordClass.SUBJECT_PRONOUN) ? 1 : 0))
}

/** `a-t-il ajouté`, `fait-il savoir`: the pronoun between the auxiliary and the participle, or inside the cue; else -1. */
export function pronounInside(tokens: readonly Token[], verb: number): number {
  if (cueEnd(tokens, verb) > verb + 2 && is(tokens, verb + 1, WordClass.SUBJECT_PRONOUN)) return verb + 1
  const auxiliary = auxiliaryBefore(tokens, verb)
  if (auxiliary < 0) return -1
  for (let at = auxiliary + 1; at < verb; at++) if (is(tokens, at, WordClass.SUBJECT_PRONOUN)) return at
  return -1
}

/** Tells whether a token is a verb of speech here. */
export const isSpeech = ({ verb, forms }: Token): boolean => verb !== 'NONE' && forms!.verb.sense !== null

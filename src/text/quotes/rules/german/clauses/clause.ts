import { germanParticles } from '../../../../../languages/de/german-nouns-data.ts'
import { hasGermanUse } from '../../../../../languages/de/has-german-use.ts'
import type { CueVerb } from '../../../../../languages/quote-language.ts'
import { Form } from '../../../../../languages/quote-language.ts'
import { WordClass } from '../../../../../languages/word-class.ts'
import { lineEnd } from '../../../clauses/clause-end.ts'
import { is, type Token } from '../../../syntax/token.ts'

const particles = new Set(germanParticles.trim().split(/\s+/))
const auxiliary = WordClass.BE | WordClass.HAVE | WordClass.MODAL
const edge = WordClass.COMMA | WordClass.COLON | WordClass.STOP | WordClass.DASH

/** A verb of speech with the place of its finite part and where its bracket closes: `teilte … mit`, `hat … gesagt`. */
export interface SpeechVerb {
  readonly verb: CueVerb
  /** The finite word; of a verb at its clause's end the word itself. */
  readonly finite: number
  /** The last word: particle, participle, or the finite word itself. */
  readonly last: number
  readonly plural: boolean
  readonly passive: boolean
}

/** The first comma, colon, stop or dash from `from` on, or the line's end. */
export function edgeAfter(tokens: readonly Token[], from: number): number {
  const end = lineEnd(tokens)
  for (let at = from; at < end; at++) {
    if (tokens[at]!.bits & WordClass.OPEN) {
      while (at < end && !(tokens[at]!.bits & WordClass.CLOSE)) at++
      continue
    }
    if (tokens[at]!.bits & edge) return at
  }
  return end
}

/** The verb of speech that `at` begins or completes in a main clause, or null. */
export function speechVerb(tokens: readonly Token[], at: number): SpeechVerb | null {
  const token = tokens[at]!
  const forms = token.forms
  if (
    !forms ||
    (token.bits & (WordClass.CAPITAL | WordClass.NAME) && at > 0) ||
    is(tokens, at - 1, WordClass.DETERMINER)
  )
    return null
  const bracket = forms.forms & (Form.PARTICIPLE | Form.PAST) ? bracketOf(tokens, at, forms.forms) : null
  if (bracket) return { verb: forms.verb, last: at, plural: false, ...bracket }
  if (!(forms.forms & Form.PAST)) return null
  const plural = (forms.forms & Form.PLURAL) !== 0
  const particle = particleOf(tokens, at)
  const own = particle < 0 ? undefined : forms.verb.phrasal.get(tokens[particle]!.lower)
  if (own) return { verb: own, finite: at, last: particle, plural, passive: false }
  if (particle >= 0 && !forms.verb.sense) return null
  if (particle > at && blocks(tokens, at, particle)) return null
  return forms.verb.sense ? { verb: forms.verb, finite: at, last: at, plural, passive: false } : null
}

/** `hat [… gesagt]`, `wurde [… zitiert]`: the auxiliary in front of a participle that ends its clause. */
function bracketOf(tokens: readonly Token[], at: number, forms: number): { finite: number; passive: boolean } | null {
  if (!(forms & Form.PARTICIPLE)) return null
  const next = tokens[at + 1]
  if (
    next &&
    !(next.bits & (WordClass.MARK | WordClass.COORDINATOR | WordClass.QUOTE)) &&
    !hasGermanUse(next.lower, 'BEEN')
  )
    return null
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    const { bits, lower } = tokens[i]!
    if (bits & (WordClass.HAVE | WordClass.BE) && !hasGermanUse(lower, 'INFINITIVE_AUXILIARY')) {
      if (bits & WordClass.BE && !hasGermanUse(lower, 'PASSIVE_AUXILIARY')) return null
      return { finite: i, passive: (bits & WordClass.BE) !== 0 }
    }
    if (bits & (WordClass.COLON | WordClass.STOP)) return null
    if (bits & WordClass.COMMA && is(tokens, i + 1, WordClass.THAT | WordClass.SUBORDINATOR)) return null
  }
  return null
}

/** A particle that ends the clause of the verb at `verb`, or -1. */
export function particleOf(tokens: readonly Token[], verb: number): number {
  const end = lineEnd(tokens)
  for (let at = verb + 1; at < Math.min(end, verb + 40); at++) {
    const token = tokens[at]!
    if (token.bits & WordClass.OPEN) {
      while (at < end && !(tokens[at]!.bits & WordClass.CLOSE)) at++
      continue
    }
    const next = tokens[at + 1]
    const opens = (token.bits & WordClass.PREPOSITION) === 0 ? WordClass.QUOTE | WordClass.THAT : WordClass.THAT
    const closes = !next || at + 1 >= end || (next.bits & (edge | WordClass.COORDINATOR | opens)) !== 0
    if (particles.has(token.lower) && closes && !(token.bits & WordClass.CAPITAL)) return at
    if (token.bits & (WordClass.COLON | WordClass.STOP)) return -1
    // an apposition or relative clause may part the bracket: `teilte Y, Sprecher des Amtes, mit`
    if (token.bits & WordClass.COMMA && is(tokens, at + 1, WordClass.THAT | WordClass.SUBORDINATOR | WordClass.QUOTE))
      return -1
    if (token.bits & (auxiliary | WordClass.THAT)) return -1
  }
  return -1
}

/** `sagte das Konzert ab`: a particle in the verb's own clause makes another verb of it. */
function blocks(tokens: readonly Token[], verb: number, particle: number): boolean {
  for (let at = verb + 1; at < particle; at++) if (tokens[at]!.bits & (WordClass.COMMA | WordClass.QUOTE)) return false
  return !hasGermanUse(tokens[particle]!.lower, 'LOOSE_PARTICLE') || particle === verb + 1
}

/** Tells whether the clause around the finite verb at `verb` hangs on `weil`, `der`, `wie`: the verb stands at its end. */
export function isVerbFinal(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]
  if (next && !(next.bits & (WordClass.MARK | WordClass.COORDINATOR | auxiliary))) return false
  for (let at = verb - 1; at >= 0; at--) {
    const { bits, lower } = tokens[at]!
    const opens = at === 0 || is(tokens, at - 1, WordClass.MARK | WordClass.COORDINATOR | WordClass.ADVERB)
    if (bits & WordClass.SUBORDINATOR && !(bits & WordClass.PREPOSITION) && opens) return true
    if (bits & edge) {
      const opener = tokens[at + 1]!
      const relative = hasGermanUse(opener.lower, 'VERB_LAST_OPENER')
      return at + 2 < verb && relative && lower !== ':'
    }
  }
  return false
}

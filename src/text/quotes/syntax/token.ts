import type { CueForms } from '../../../languages/quote-language.ts'
import type { Span } from '../../span.ts'
/** The role a verb plays where it stands. */
export type VerbForm = 'NONE' | 'FINITE' | 'GERUND' | 'INFINITIVE' | 'PASSIVE'

/** One piece of the reporter's sentence: a word, a mark, a whole name, or a whole stretch in quotation marks. */
export interface Token extends Span {
  /** The word in small letters; of a quote, the last sign of its words. */
  readonly lower: string
  readonly bits: number
  /** Bits of its roles beside its neighbours (see `WordRole`). */
  readonly roles: number
  /** Index of the marked segment that this piece is, or -1. */
  readonly segment: number
  /** Index of the name mention that this piece is, or -1. */
  readonly name: number
  /** Its forms as a verb in the lexicon, or null. */
  readonly forms: CueForms | null
  /** It can be a cue without being a verb. */
  readonly cues: boolean
  /** The verb form that it is here; filled by `tagVerbs`. */
  verb: VerbForm
}

/** A reporter's sentence: its pieces, and the unit (headline, paragraph) that it stands in. */
export interface Sentence extends Span {
  readonly unit: number
  readonly tokens: readonly Token[]
  /** Nothing but quoted words. */
  readonly pure: boolean
  /** It holds quoted words. */
  readonly quoted: boolean
}

/** Tells whether there is an item at `at` and it has one of `roles`. */
export const hasRole = (tokens: readonly Token[], at: number, roles: number): boolean =>
  ((tokens[at]?.roles ?? 0) & roles) !== 0

/** Tells whether there is an item at `at` and it is one of `bits`. */
export const is = (tokens: readonly Token[], at: number, bits: number): boolean =>
  ((tokens[at]?.bits ?? 0) & bits) !== 0

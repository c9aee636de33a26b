import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import type { Names } from '../../names/names.ts'
import type { Span } from '../../span.ts'
import type { PartyDraft } from '../../speech.ts'
import type { Sentence } from '../syntax/token.ts'
import type { Naming } from '../utterances/utterance.ts'

/** The parts of an article that tell whom some words stand for. */
export interface SpeakerContext {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** The main subject of each sentence. */
  readonly subjects: readonly (Naming | null)[]
  /** The same as parties, of the sentences that are resolved already. */
  readonly resolved: readonly (PartyDraft | null)[]
  readonly names: Names
  readonly language: QuoteLanguage
  /** Hears of the words that a pronoun stands for. */
  readonly took?: (words: Span) => void
}

/** Limit of sentences between a pronoun and the name that it stands for. */
export const BACK = 12

export const unnamed = (kind: 'INDIVIDUAL' | 'GROUP' | 'ANONYMOUS'): PartyDraft => ({ type: 'UNNAMED', kind })

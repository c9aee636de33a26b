import type { Span } from '../../span.ts'
import type { PartyDraft } from '../../speech.ts'
import type { RuleName } from '../rules/rule-name.ts'

/** A rule for cues was tried at a token of a sentence. Spans are of the document, as in every trial. */
export interface CueTrial {
  readonly type: 'CUE'
  readonly rule: RuleName
  readonly sentence: Span
  /** The token; the whole sentence where the rule is tried once a sentence. */
  readonly at: Span
  /** The result, under the name of the rule that fits: rules of a clause share one finder. */
  readonly found: {
    readonly rule: RuleName
    readonly cue: Span | null
    readonly subject: Span | null
    readonly content: readonly Span[]
  } | null
}

/** A step was tried for a quote that no cue claims. */
export interface StepTrial {
  readonly type: 'STEP'
  readonly step: string
  readonly quote: Span
  /** Whether it decided. */
  readonly decided: boolean
}

/** Words that name a speaker were looked up. */
export interface SpeakerTrial {
  readonly type: 'SPEAKER'
  readonly words: Span
  /** The kind of the words: a label, a pronoun, a name … */
  readonly as: string
  readonly party: PartyDraft
}

export type Trial = CueTrial | StepTrial | SpeakerTrial

/** Hears of every trial while an article is read: `npm run extract -- --explain`. */
export type Watch = (trial: Trial) => void

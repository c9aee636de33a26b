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

/** The verbs of a sentence: rules for cues ask for those of speech. */
export interface VerbsTrial {
  readonly type: 'VERBS'
  readonly sentence: Span
  readonly ofSpeech: readonly Span[]
  readonly others: readonly Span[]
}

/** A step was tried for a quote that no cue claims. */
export interface StepTrial {
  readonly type: 'STEP'
  readonly step: string
  readonly quote: Span
  /** True if it decided. */
  readonly decided: boolean
  /** The rule that the words have by it; null where it did not decide, or added them to an utterance. */
  readonly rule: RuleName | null
}

/** Words that name a speaker were looked up. */
export interface SpeakerTrial {
  readonly type: 'SPEAKER'
  readonly words: Span
  /** The kind of the words: a label, a pronoun, a name … */
  readonly as: string
  readonly party: PartyDraft
  /** The words that a pronoun stands for; null where the words speak for themselves. */
  readonly taken: Span | null
  /** True if the name is one of several people of the article. */
  readonly ambiguous: boolean
}

export type Trial = CueTrial | VerbsTrial | StepTrial | SpeakerTrial

/** Hears of every trial while an article is read: `npm run extract -- --explain`. */
export type Watch = (trial: Trial) => void

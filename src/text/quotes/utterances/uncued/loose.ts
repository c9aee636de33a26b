import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import type { QuotedSpan } from '../../marks/quoted-span.ts'
import type { Sentence } from '../../syntax/token.ts'
import type { Place } from '../place.ts'
import type { Naming, Utterance } from '../utterance.ts'
import type { Pulled } from './find-pull-quote.ts'
import type { Surroundings } from './surroundings.ts'

/** A quoted span that no cue claimed, with what is known around it. */
export interface Loose {
  readonly s: number
  readonly quotedSpan: QuotedSpan
  readonly place: Place
  readonly sentence: Sentence
  /** The last quote before it whose words are somebody's. */
  readonly before: Utterance | null
  /** A speaker's label inside the marks. */
  readonly label: Naming | null
}

/** The article that a loose span stands in, as far as it is decided. */
export interface Decided {
  readonly text: string
  readonly language: QuoteLanguage
  readonly quotedSpans: readonly QuotedSpan[]
  /** The utterances of cues and labels. */
  readonly gathered: readonly Utterance[]
  /** The utterance that each span belongs to. */
  readonly owner: ReadonlyMap<number, Utterance>
  readonly around: Surroundings
  /** Tells where else the words of a span stand. */
  readonly pulled: (s: number) => Pulled | null
}

/**
 * The result of a step: an utterance of its own, which may take another's place, or more words of another, behind those it
 * has or in front.
 */
export type Completed =
  | { readonly own: Utterance; readonly owns?: boolean; readonly replaces?: Utterance }
  | { readonly joined: Utterance; readonly place: 'BEHIND' | 'AHEAD' }

/** A way to find whose words a loose span is. Returns null where it does not tell. */
export interface Step {
  readonly name: string
  readonly decide: (loose: Loose, decided: Decided) => Completed | null
}

/** The words of a span as nobody's, until somebody is found. */
export const nobody = (quotedSpan: QuotedSpan, line: number) => ({
  content: [{ start: quotedSpan.start, end: quotedSpan.end }],
  cue: [],
  sense: null,
  complements: 0,
  naming: null,
  line,
  unit: quotedSpan.unit,
  via: null,
})

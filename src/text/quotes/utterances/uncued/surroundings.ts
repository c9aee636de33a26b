import type { Attribution } from '../../rules/attribution.ts'
import type { Sentence } from '../../syntax/token.ts'
import type { Place } from '../place.ts'
import type { Naming } from '../utterance.ts'

/** The text around the quotes of an article. */
export interface Surroundings {
  readonly sentences: readonly Sentence[]
  /** The cues of each sentence. */
  readonly attributions: readonly (readonly Attribution[])[]
  /** The place of each quoted span. */
  readonly places: ReadonlyMap<number, Place>
  /** The main subject of each sentence. */
  readonly subjects: readonly (Naming | null)[]
}

import type { Attribution } from '../../rules/attribution.ts'
import type { Sentence } from '../../syntax/token.ts'
import type { Place } from '../place.ts'
import type { Naming } from '../utterance.ts'

/** What stands around the quotes of an article. */
export interface Surroundings {
  readonly sentences: readonly Sentence[]
  /** The cues of each sentence. */
  readonly attributions: readonly (readonly Attribution[])[]
  /** The place of each quoted span. */
  readonly places: ReadonlyMap<number, Place>
  /** Who each sentence is about. */
  readonly subjects: readonly (Naming | null)[]
}

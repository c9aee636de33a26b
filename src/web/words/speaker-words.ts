import type { SpeakerNameFragment, UnnamedSpeaker } from '../generated/graphql.ts'
import { type Place, place } from '../routing/place.ts'
import { UNNAMED } from './labels.ts'

interface Spoken {
  readonly speaker: SpeakerNameFragment | null
  readonly speakerMention?: string | null
  readonly unnamedSpeaker?: UnnamedSpeaker | null
}

/** The speaker's name, else what the article calls them. */
export function speakerWords({ speaker, speakerMention, unnamedSpeaker }: Spoken): string {
  if (speaker) return speaker.name
  if (speakerMention) return speakerMention
  return unnamedSpeaker ? UNNAMED[unnamedSpeaker] : 'speaker not known'
}

export function placeOfSpeaker({ __typename, slug }: SpeakerNameFragment): Place {
  return __typename === 'Person' ? place('person', slug) : place('source', slug)
}

/** `sure`, `fairly sure`, `unsure`: how an attribution of this confidence reads. */
export function sureness(confidence: number): string {
  if (confidence >= 0.9) return 'sure'
  return confidence >= 0.7 ? 'fairly sure' : 'unsure'
}

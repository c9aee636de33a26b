import type { SpeakerNameFragment, UnnamedSpeaker } from '../generated/graphql.ts'
import { Link } from '../routing/link.tsx'
import { placeOfSpeaker, speakerWords } from '../words/speaker-words.ts'

interface SpeakerLinkProps {
  readonly quote: {
    readonly speaker: SpeakerNameFragment | null
    readonly speakerMention?: string | null
    readonly unnamedSpeaker?: UnnamedSpeaker | null
  }
}

/** The speaker, linked where the archive knows who it is. */
export function SpeakerLink({ quote }: SpeakerLinkProps) {
  if (!quote.speaker)
    return (
      <span class="speaker-words" dir="auto">
        {speakerWords(quote)}
      </span>
    )
  return (
    <Link to={placeOfSpeaker(quote.speaker)} class="speaker-words" dir="auto">
      {quote.speaker.name}
    </Link>
  )
}

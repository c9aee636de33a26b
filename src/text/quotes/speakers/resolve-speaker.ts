import type { Names } from '../../names/names.ts'
import type { PartyDraft, SpeakerDraft } from '../../speech.ts'
import type { Sentence } from '../syntax/token.ts'
import type { Naming } from '../utterances/utterance.ts'
import type { Resolve } from './resolve-parties.ts'

/** The speaker with the words that name him; `Smith and Jones said`: two. */
export function resolveSpeaker(
  sentences: readonly Sentence[],
  naming: Naming,
  names: Names,
  resolve: Resolve,
): SpeakerDraft {
  const party = resolve(naming)
  return { mention: [naming.span], party, others: othersOf(sentences, naming, names, party) }
}

/** Further people or bodies that `and` joins to the first: both must be named outright. */
function othersOf(
  sentences: readonly Sentence[],
  { line, range }: Naming,
  names: Names,
  first: PartyDraft,
): PartyDraft[] {
  if (first.type === 'UNNAMED') return []
  const { tokens } = sentences[line]!
  const others: PartyDraft[] = []
  for (let i = range.from + 1; i + 1 < range.to; i++) {
    if (tokens[i]!.lower === ',' || tokens[i]!.lower === 'who') break
    if (!/^(?:and|und)$/.test(tokens[i]!.lower)) continue
    for (let at = i + 1; at < Math.min(range.to, i + 5); at++) {
      const party = names.mentions[tokens[at]!.name]?.party
      if (!party) continue
      if (party.type !== first.type || party.index !== first.index) others.push(party)
      break
    }
  }
  return others
}

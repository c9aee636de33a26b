import type { Names } from '../names/find-names.ts'
import type { PartyDraft, SpeakerDraft } from '../speech.ts'
import type { Line } from './item.ts'
import type { Resolve } from './resolve-parties.ts'
import type { Naming } from './utterance.ts'

/** The speaker with the words that name him; `Smith and Jones said`: two. */
export function resolveSpeaker(lines: readonly Line[], naming: Naming, names: Names, resolve: Resolve): SpeakerDraft {
  const party = resolve(naming)
  return { mention: [naming.span], party, others: othersOf(lines, naming, names, party) }
}

/** Further people or bodies that `and` joins to the first: both must be named outright. */
function othersOf(lines: readonly Line[], { line, stretch }: Naming, names: Names, first: PartyDraft): PartyDraft[] {
  if (first.type === 'UNNAMED') return []
  const { items } = lines[line]!
  const others: PartyDraft[] = []
  for (let i = stretch.from + 1; i + 1 < stretch.to; i++) {
    if (items[i]!.lower === ',' || items[i]!.lower === 'who') break
    if (items[i]!.lower !== 'and') continue
    for (let at = i + 1; at < Math.min(stretch.to, i + 5); at++) {
      const party = names.mentions[items[at]!.name]?.party
      if (!party) continue
      if (party.type !== first.type || party.index !== first.index) others.push(party)
      break
    }
  }
  return others
}

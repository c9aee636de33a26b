import type { Candidate } from './candidate.ts'
import type { NameKind } from './decide-kinds.ts'
import { GIVEN, Is } from './lexicon/is.ts'
import type { Words } from './read-words.ts'

const named = GIVEN | Is.FAMILY | Is.PLACE | Is.ORGANISATION | Is.DEMONYM

/** Whether a candidate that is nobody is worth noting: not a lone office, a day, a plain word that opens a sentence. */
export function isMention(words: Words, { units, from }: Candidate, kind: NameKind): boolean {
  if (kind !== 'OTHER' || units.length > 1) return true
  const { flags } = units[0]!
  if ((flags & Is.CALENDAR) !== 0) return false
  if ((flags & named) !== 0) return true
  if ((flags & (Is.TITLE | Is.ROLE | Is.HONORIFIC | Is.PARTICLE | Is.FUNCTION)) !== 0) return false
  const plain = (flags & Is.COMMON) !== 0 || words.lowerSeen.has(words.keys[from]!)
  return !(plain && words.opens[from] === 1) && !(words.nouns && flags === 0)
}

import type { Candidate } from './candidates/candidate.ts'
import type { NameKind } from './kinds/name-kind.ts'
import { GIVEN, NameClass } from './lexicon/name-class.ts'
import type { Words } from './words/words.ts'

const named = GIVEN | NameClass.FAMILY | NameClass.PLACE | NameClass.ORGANISATION | NameClass.DEMONYM

/**
 * Tells whether a candidate that is nobody is worth noting: not a lone office, a day, a plain word that opens a sentence.
 */
export function isMention(words: Words, { units, from }: Candidate, kind: NameKind): boolean {
  if (kind !== 'OTHER' || units.length > 1) return true
  const { flags } = units[0]!
  if ((flags & NameClass.CALENDAR) !== 0) return false
  if ((flags & named) !== 0) return true
  if (
    (flags & (NameClass.TITLE | NameClass.ROLE | NameClass.HONORIFIC | NameClass.PARTICLE | NameClass.FUNCTION)) !==
    0
  )
    return false
  const plain = (flags & NameClass.COMMON) !== 0 || words.lowerSeen.has(words.keys[from]!)
  return !(plain && words.opens[from] === 1) && !(words.nouns && flags === 0)
}

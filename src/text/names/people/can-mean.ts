import type { Candidate } from '../candidates/candidate.ts'
import type { NameKind } from '../kinds/name-kind.ts'
import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import { Shape, Style, type Words } from '../words/words.ts'
import type { Bearer } from './people.ts'

/** The bits that tell a man or a woman. */
export const gendered = NameClass.HE | NameClass.SHE

const isFamilyWord = (bearer: Bearer, word: string) => isLastName(bearer, word) || isFirstSurname(bearer, word)

/** `Andres [Lobo] Otero`: of two surnames the first may stand alone. */
export const isFirstSurname = ({ words, fullest: { units } }: Bearer, word: string) =>
  words.length === 3 &&
  words[1] === word &&
  word.length > 2 &&
  !units.some(({ flags }, at) => at === 1 && (flags & (GIVEN | NameClass.PARTICLE | NameClass.NICKNAME)) !== 0)

export const isLastName = ({ words, familyFirst }: Bearer, word: string) =>
  words.at(-1) === word ||
  words.at(-1)!.replace(/^(?:al|el)-/, '') === word ||
  (familyFirst && words[0] === word) ||
  (words.length > 3 && words.at(-2) === word)

/**
 * Tells whether the word alone can stand for the bearer: not where it is a plain word, a place, or names the other gender.
 */
export function canMean(words: Words, candidate: Candidate, bearer: Bearer, kind: NameKind): boolean {
  const { flags, shape } = candidate.units[0]!
  const told = candidate.titleFlags & gendered
  if (told !== 0 && told !== gendered && disagrees(bearer, told)) return false
  if (shape === Shape.INITIAL) return false
  const family = isFamilyWord(bearer, candidate.key)
  if (!family && candidate.words[0] !== bearer.words[0] && candidate.key !== bearer.fullest.nickname) return false
  if (!family && (flags & (GIVEN | NameClass.COMMON)) === NameClass.COMMON) return false
  if (kind === 'PERSON') return true
  const plain = (flags & (NameClass.COMMON | NameClass.FUNCTION)) !== 0
  const style = words.styles[words.sentenceOf[candidate.from]!]
  if (plain && words.opens[candidate.from] === 1 && words.lowerSeen.has(candidate.key)) return false
  if (plain && style === Style.CAPITALS) return false
  return (
    family ||
    flags === 0 ||
    ((flags & (NameClass.PLACE | NameClass.ORGANISATION | NameClass.CALENDAR)) === 0 && (flags & GIVEN) !== 0)
  )
}

/** Tells whether an honorific tells the other gender than the bearer's own, or else than the given name. */
function disagrees({ gender, fullest: { units } }: Bearer, told: number): boolean {
  if (gender === NameClass.HE || gender === NameClass.SHE) return gender !== told
  const given = units[0]!.flags & GIVEN
  return given === NameClass.MALE ? told === NameClass.SHE : given === NameClass.FEMALE && told === NameClass.HE
}

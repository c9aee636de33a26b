import type { Candidate } from '../candidates/candidate.ts'
import type { Unit } from '../candidates/run.ts'
import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import { Shape, Style, type Words } from '../read-words.ts'

const personal = GIVEN | NameClass.FAMILY
const solid =
  NameClass.COMMON |
  NameClass.PLACE |
  NameClass.ORGANISATION |
  NameClass.TITLE |
  NameClass.CALENDAR |
  NameClass.OTHER |
  NameClass.DEMONYM

/** How much the words themselves look like a person's name; about 2 is more likely than not. */
export function weighWords(words: Words, candidate: Candidate): number {
  const units = candidate.units.filter(
    ({ flags }) => (flags & (NameClass.NICKNAME | NameClass.SUFFIX)) === 0 || (flags & personal) !== 0,
  )
  const first = units[0]
  const last = units[units.length - 1]
  if (!first || !last) return -5
  const prose = words.styles[words.sentenceOf[candidate.from]!] === Style.PROSE
  let sum = units.length < candidate.units.length ? 3 : 0
  const strong = (first.flags & GIVEN) !== 0 && (first.flags & solid) === 0
  if ((first.flags & GIVEN) !== 0)
    sum += (first.flags & solid) === 0 ? 3 : (first.flags & (NameClass.PLACE | NameClass.CALENDAR)) === 0 ? 2 : 1.5
  else if (first.shape === Shape.INITIAL) sum += 2.5
  else if ((first.flags & NameClass.PARTICLE) !== 0 && first.shape === Shape.LOWER) sum += 1.5
  else if ((first.flags & NameClass.FAMILY_FIRST) !== 0 && units.length <= 3 && (first.flags & NameClass.COMMON) === 0)
    sum += 2.5
  if ((last.flags & NameClass.FAMILY) !== 0) sum += (last.flags & NameClass.COMMON) === 0 ? 1.5 : 1
  for (let i = 0; i < units.length; i++) sum += weighUnit(units[i]!, i, units.length, prose, words, strong)
  if (units.length > 4) sum -= 2
  if (words.nouns && (first.flags & GIVEN) === 0 && first.shape !== Shape.INITIAL) sum -= 3
  // `Dallas Mavericks`: a place and a plural is a team.
  const plural = /[^s]s$/.test(words.keys[last.from]!) && (last.flags & NameClass.FAMILY) === 0
  if (plural && units.length > 1)
    sum -= (first.flags & NameClass.PLACE) !== 0 ? 3 : (first.flags & personal) === 0 ? 0.6 : 0
  return sum
}

function weighUnit(
  { flags, shape, from, to }: Unit,
  at: number,
  count: number,
  prose: boolean,
  words: Words,
  strong: boolean,
): number {
  const name = (flags & personal) !== 0
  if ((flags & NameClass.CONNECTOR) !== 0) return -6
  if (shape === Shape.INITIAL) return at > 0 && at < count - 1 ? 2.5 : 0
  if ((flags & NameClass.PARTICLE) !== 0) return at > 0 && at < count - 1 ? 1.5 : 0
  let sum = 0
  if (to - from > 1 && (flags & (NameClass.PLACE | NameClass.ORGANISATION | NameClass.OTHER)) !== 0) sum -= 5
  const seen = words.lowerSeen.has(words.keys[from]!)
  if ((flags & NameClass.COMMON) !== 0 && !name) sum -= seen ? 2.5 : strong && prose && count < 4 ? 0.7 : 1.5
  if (shape === Shape.CAPITALS && prose && (flags & GIVEN) === 0) sum -= 2
  if ((flags & (NameClass.OTHER | NameClass.CALENDAR)) !== 0 && !name) sum -= 3
  if ((flags & NameClass.DEMONYM) !== 0 && !name) sum -= 3
  if ((flags & NameClass.ORGANISATION) !== 0 && !name) sum -= 4
  if ((flags & NameClass.PLACE) !== 0 && !name) sum -= at === 0 ? 2.5 : 1.5
  if ((flags & (NameClass.PLACE_HEAD | NameClass.ORGANISATION_HEAD)) !== 0 && at === count - 1)
    sum -= name ? (count > 2 ? 3 : 1) : 5
  if ((flags & (NameClass.TITLE | NameClass.TITLE_PART | NameClass.ROLE)) !== 0 && !name) sum -= 1.5
  if ((flags & ~(NameClass.SPEECH | NameClass.PARTICLE)) === 0 && prose && !words.nouns)
    sum += count === 2 && words.opens[from] === 0 ? 1 : 0.8
  return sum
}

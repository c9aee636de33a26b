import type { Candidate } from '../candidates/candidate.ts'
import type { Unit } from '../candidates/run.ts'
import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import { Shape, Style, type Words } from '../words/words.ts'

const personal = GIVEN | NameClass.FAMILY
const solid =
  NameClass.COMMON |
  NameClass.PLACE |
  NameClass.ORGANISATION |
  NameClass.TITLE |
  NameClass.CALENDAR |
  NameClass.OTHER |
  NameClass.DEMONYM

/** Weighs how much the words themselves look like a person's name; about 2 is more likely than not. */
export function weighWords(words: Words, candidate: Candidate): number {
  const units = candidate.units.filter(
    ({ flags }) => (flags & (NameClass.NICKNAME | NameClass.SUFFIX)) === 0 || (flags & personal) !== 0,
  )
  const first = units[0]
  const last = units[units.length - 1]
  if (!first || !last) return -5
  const prose = words.styles[words.sentenceOf[candidate.from]!] === Style.PROSE
  const strong = (first.flags & GIVEN) !== 0 && (first.flags & solid) === 0
  let sum = units.length < candidate.units.length ? 3 : 0
  sum += weighFirst(first, units.length)
  if ((last.flags & NameClass.FAMILY) !== 0) sum += (last.flags & NameClass.COMMON) === 0 ? 1.5 : 1
  for (let i = 0; i < units.length; i++) sum += weighUnit(units[i]!, i, units.length, prose, words, strong)
  if (units.length > 4) sum -= 2
  if (words.nouns && (first.flags & GIVEN) === 0 && first.shape !== Shape.INITIAL) sum -= 3
  return units.length > 1 ? sum - weighPlural(words, first, last) : sum
}

/** Weighs how much the first word looks like a given name, an initial, or a family name that stands first. */
function weighFirst({ flags, shape }: Unit, count: number): number {
  if ((flags & GIVEN) !== 0) {
    if ((flags & solid) === 0) return 3
    return (flags & (NameClass.PLACE | NameClass.CALENDAR)) === 0 ? 2 : 1.5
  }
  if (shape === Shape.INITIAL) return 2.5
  if ((flags & NameClass.PARTICLE) !== 0 && shape === Shape.LOWER) return 1.5
  return (flags & NameClass.FAMILY_FIRST) !== 0 && count <= 3 && (flags & NameClass.COMMON) === 0 ? 2.5 : 0
}

/** `Dallas Mavericks`: a place and a plural is a team. */
function weighPlural({ keys, grammar }: Words, first: Unit, last: Unit): number {
  if (!grammar.plural.test(keys[last.from]!) || (last.flags & NameClass.FAMILY) !== 0) return 0
  if ((first.flags & NameClass.PLACE) !== 0) return 3
  return (first.flags & personal) === 0 ? 0.6 : 0
}

function weighUnit(unit: Unit, at: number, count: number, prose: boolean, words: Words, strong: boolean): number {
  const { flags, shape, from, to } = unit
  if ((flags & NameClass.CONNECTOR) !== 0) return -6
  if (shape === Shape.INITIAL || (flags & NameClass.PARTICLE) !== 0) return weighSmall(shape, at, count)
  const name = (flags & personal) !== 0
  let sum = name ? 0 : weighNoName(flags, at)
  if (to - from > 1 && (flags & (NameClass.PLACE | NameClass.ORGANISATION | NameClass.OTHER)) !== 0) sum -= 5
  if ((flags & NameClass.COMMON) !== 0 && !name) sum -= weighCommon(words, from, strong && prose && count < 4)
  if (shape === Shape.CAPITALS && prose && (flags & GIVEN) === 0) sum -= 2
  const paper = strong && count === 2 && words.grammar.papers.has(words.keys[from]!)
  sum -= at < count - 1 || paper ? 0 : weighHead(flags, name, count)
  const unknown = (flags & ~(NameClass.SPEECH | NameClass.PARTICLE)) === 0 && prose && !words.nouns
  return unknown ? sum + (count === 2 && words.opens[from] === 0 ? 1 : 0.8) : sum
}

/** An initial or a small word counts between two others only. */
function weighSmall(shape: number, at: number, count: number): number {
  if (at === 0 || at === count - 1) return 0
  return shape === Shape.INITIAL ? 2.5 : 1.5
}

/** Weighs a plain word against a name; less where a given name stands before it in prose. */
function weighCommon({ lowerSeen, keys }: Words, at: number, excused: boolean): number {
  if (lowerSeen.has(keys[at]!)) return 2.5
  return excused ? 0.7 : 1.5
}

/** `Hill Street`, `Hill Foundation`: how much a last word that makes a place or a body speaks against a person. */
function weighHead(flags: number, name: boolean, count: number): number {
  if ((flags & (NameClass.PLACE_HEAD | NameClass.ORGANISATION_HEAD)) === 0) return 0
  if (!name) return 5
  return count > 2 ? 3 : 1
}

/** Weighs a word that is no name of people, but known as something else, against one. */
function weighNoName(flags: number, at: number): number {
  let sum = 0
  if ((flags & (NameClass.OTHER | NameClass.CALENDAR)) !== 0) sum -= 3
  if ((flags & NameClass.DEMONYM) !== 0) sum -= 3
  if ((flags & NameClass.ORGANISATION) !== 0) sum -= 4
  if ((flags & NameClass.PLACE) !== 0) sum -= at === 0 ? 2.5 : 1.5
  if ((flags & (NameClass.TITLE | NameClass.TITLE_PART | NameClass.ROLE)) !== 0) sum -= 1.5
  return sum
}

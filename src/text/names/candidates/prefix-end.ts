import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import { Shape, type Words } from '../words/words.ts'
import type { Unit } from './run.ts'
import { known, tails } from './tails.ts'

/** Counts the units before a person's name that are none of it: `Democrat Hillary …`, `United States Hamdullah Mohib`. */
export function prefixEnd(words: Words, units: readonly Unit[]): number {
  const last = units[units.length - 1]!
  if ((last.flags & (tails | NameClass.DEMONYM)) !== 0 && (last.flags & NameClass.FAMILY) === 0) return 0
  if (units.some(({ flags }) => (flags & NameClass.CONNECTOR) !== 0)) return afterBody(units)
  let at = 0
  while (at < units.length - 1) {
    const { flags, from, to } = units[at]!
    const phrase = to - from > 1
    const plain = (flags & (NameClass.COMMON | NameClass.TITLE_PART)) !== 0 && units.length - at > 2
    const follower =
      (flags & (GIVEN | NameClass.FAMILY)) === 0 &&
      (isStrong(units[at + 1]!) || isTrade(words, units, at)) &&
      (plain ||
        words.grammar.adherent?.test(words.keys[from]!) ||
        (words.opens[from] === 1 && units.length > 2 && words.grammar.agent?.test(words.keys[from]!)))
    if (!follower && ((flags & known) === 0 || ((flags & (GIVEN | NameClass.FAMILY)) !== 0 && !phrase))) break
    at++
  }
  if (at === 0) return 0
  const next = units[at]!
  const rest = units.length - at
  if (rest < 2 && units[at - 1]!.to - units[at - 1]!.from < 2 && (units[at - 1]!.flags & NameClass.DEMONYM) === 0)
    return 0
  const personal = (next.flags & GIVEN) !== 0 || next.shape === Shape.INITIAL || (next.flags & NameClass.COMMON) === 0
  return personal && (next.flags & tails) === 0 ? at : words.flags[next.from]! & NameClass.FAMILY ? at : 0
}

/** `Hydrologist Halvard Quenby`: a noun for somebody opens the sentence, two more words are a name. */
const isTrade = ({ opens, keys, grammar }: Words, units: readonly Unit[], at: number) =>
  opens[units[at]!.from] === 1 &&
  units.length - at > 2 &&
  units[at]!.flags === 0 &&
  grammar.trade?.test(keys[units[at]!.from]!) === true

/** `University of Texas | Anna Meier`: a body ends at a place, two more words are a person. */
function afterBody(units: readonly Unit[]): number {
  const at = units.length - 2
  const [before, first, last] = units.slice(at - 1)
  if (at < 3 || !before || !first || !last || (units[0]!.flags & NameClass.ORGANISATION_HEAD) === 0) return 0
  if ((before.flags & (NameClass.PLACE | NameClass.ORGANISATION_HEAD)) === 0) return 0
  const name = GIVEN | NameClass.FAMILY
  const personal = [first, last].every(({ flags }) => (flags & name) !== 0 || flags === 0)
  return personal && (first.flags & NameClass.PLACE) === 0 ? at : 0
}

export const isStrong = ({ flags }: Unit) =>
  (flags & GIVEN) !== 0 && (flags & (NameClass.COMMON | NameClass.PLACE)) === 0

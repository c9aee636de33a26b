import type { Unit } from '../candidates/run.ts'
import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import { Shape } from '../words/words.ts'

const office = NameClass.TITLE | NameClass.HONORIFIC
const never =
  NameClass.ORGANISATION_HEAD | NameClass.PLACE_HEAD | NameClass.CONNECTOR | NameClass.CALENDAR | NameClass.SUFFIX

/** Finds the start of the name after an office or an honorific: `Attorney General Michael Mukasey` -> 2; 0 without one. */
export function titleEnd(units: readonly Unit[]): number {
  for (let at = units.length - 2; at >= 0; at--) {
    const { flags } = units[at]!
    if ((flags & office) === 0) continue
    const next = units[at + 1]!
    if ((next.flags & NameClass.CONNECTOR) !== 0) {
      const begins = afterOf(units, at + 2)
      if (begins > 0) return begins
      continue
    }
    // `Dean Smith`, `Judge Judy`: a given name that is an office too, with one word after it.
    const alone = at === 0 && units.length === 2
    if (
      (flags & GIVEN) !== 0 &&
      (flags & NameClass.HONORIFIC) === 0 &&
      alone &&
      (next.flags & (NameClass.COMMON | GIVEN)) === 0
    )
      return 0
    // `Martin Luther King Jr.`, `Stephen King III`: the office is the family name.
    const before = units[at - 1]
    if ((next.flags & NameClass.SUFFIX) !== 0) continue
    if (
      before &&
      (before.flags & GIVEN) !== 0 &&
      (before.flags & (office | NameClass.COMMON | NameClass.PLACE)) === 0 &&
      !(next.flags & GIVEN)
    )
      continue
    return isNameStart(units, at + 1) ? at + 1 : 0
  }
  return 0
}

/** `Secretary of State | John Kerry`, `Director of National Intelligence | James Clapper`. */
function afterOf(units: readonly Unit[], at: number): number {
  for (let i = at + 1; i < units.length; i++) {
    const { flags, shape } = units[i]!
    const given = (flags & GIVEN) !== 0 && (flags & (NameClass.COMMON | NameClass.PLACE)) === 0
    if ((given || shape === Shape.INITIAL) && (i + 1 < units.length || i === at + 1) && isNameStart(units, i)) return i
  }
  const first = units[at + 1]
  if (!first || units.slice(at).some(({ flags }) => (flags & NameClass.CONNECTOR) !== 0)) return 0
  const last = units[units.length - 1]!
  return (last.flags & (never | NameClass.COMMON | NameClass.TITLE | NameClass.TITLE_PART)) === 0 &&
    isNameStart(units, at + 1)
    ? at + 1
    : 0
}

/** Tells whether what begins at `at` can be a person's name: no body, place or plain word ends it. */
function isNameStart(units: readonly Unit[], at: number): boolean {
  const last = units[units.length - 1]!
  const first = units[at]!
  const known = NameClass.ORGANISATION | NameClass.DEMONYM
  if ((first.flags & known) !== 0 && (first.flags & (NameClass.FAMILY | GIVEN)) === 0) return false
  if ((last.flags & never & ~NameClass.SUFFIX) !== 0 && (last.flags & NameClass.FAMILY) === 0 && !hasGiven(units, at))
    return false
  return !units.slice(at).some(({ flags }) => (flags & NameClass.CONNECTOR) !== 0)
}

const hasGiven = (units: readonly Unit[], at: number) =>
  units.length - at === 2 && (units[at]!.flags & GIVEN) !== 0 && (units[at]!.flags & NameClass.COMMON) === 0

import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import { titleEnd } from '../people/title-end.ts'
import { Shape, Style, type Words } from '../read-words.ts'
import type { Candidate } from './candidate.ts'
import { makeCandidate } from './make-candidate.ts'
import type { Run, Unit } from './run.ts'

const tails = NameClass.ORGANISATION_HEAD | NameClass.PLACE_HEAD
const known = NameClass.PLACE | NameClass.DEMONYM | NameClass.ORGANISATION | NameClass.CALENDAR

/** Cuts a run into names: what stands before a person's name (office, party, place) is parted from it. */
export function cutRun(words: Words, run: Run): Candidate[] {
  const name = trimEnd(words, trimStart(words, run))
  if (name.length === 0) return []
  const units = withBody(words, name)
  if (units.length > name.length) return [makeCandidate(words, units)]
  const found: Candidate[] = []
  const ends = titleEnd(units) || (words.nouns ? nounsEnd(units) : 0)
  if (ends > 0) {
    const begins = titleEnd(units) > 0 ? titleStart(units, ends) : 0
    if (begins > 0) found.push(...cutRun(words, units.slice(0, begins)))
    const single = units
      .slice(begins, ends)
      .filter(({ flags }) => (flags & (NameClass.PLACE | NameClass.ORGANISATION)) !== 0)
    for (const unit of single) found.push(makeCandidate(words, [unit]))
    found.push(makeCandidate(words, units.slice(ends), units.slice(begins, ends)))
    return found
  }
  const cut = prefixEnd(words, units)
  if (cut > 0) {
    const before = units.slice(0, cut)
    if (before.some(({ flags }) => (flags & NameClass.CONNECTOR) !== 0)) found.push(makeCandidate(words, before))
    else for (const unit of before) found.push(makeCandidate(words, [unit]))
    found.push(makeCandidate(words, units.slice(cut)))
    return found
  }
  return [makeCandidate(words, units)]
}

/** A sentence's first word that is a plain word is not part of the name after it: `Defending Belarus`. */
function trimStart(words: Words, run: Run): Run {
  let from = 0
  while (from < run.length && (run[from]!.flags & NameClass.CONNECTOR) !== 0) from++
  const first = run[from]
  if (!first || words.opens[first.from] !== 1 || run.length - from < 2) return run.slice(from)
  const kept =
    GIVEN |
    NameClass.TITLE |
    NameClass.HONORIFIC |
    NameClass.DEMONYM |
    NameClass.PLACE |
    NameClass.ORGANISATION |
    NameClass.TITLE_PART |
    NameClass.PARTICLE
  const key = words.keys[first.from]!
  const plain =
    (first.flags & (NameClass.COMMON | NameClass.SPEECH)) !== 0 ||
    words.lowerSeen.has(key) ||
    words.grammar.opensSentence?.test(key)
  if (!plain || (first.flags & kept) !== 0) return run.slice(from)
  const last = run[run.length - 1]!
  if ((last.flags & tails) !== 0 && !words.lowerSeen.has(key)) return run.slice(from)
  return trimStart(words, run.slice(from + 1))
}

/** `Jane Roe Thursday` is a name and a day; a small word at the end joins nothing. */
function trimEnd(words: Words, run: Run): Run {
  let to = run.length
  while (to > 0) {
    const last = run[to - 1]!
    const loose = (last.flags & (NameClass.CONNECTOR | NameClass.NICKNAME)) !== 0 || last.shape === Shape.LOWER
    const day =
      to > 1 &&
      (last.flags & NameClass.CALENDAR) !== 0 &&
      (last.flags & GIVEN) === 0 &&
      (run[to - 2]!.flags & NameClass.HONORIFIC) === 0
    const shout =
      to > 1 &&
      words.styles[words.sentenceOf[last.from]!] !== Style.PROSE &&
      (last.flags & (NameClass.SPEECH | NameClass.FUNCTION)) !== 0
    if (!loose && !(day && !words.grammar.dayNames.has(words.keys[last.from]!)) && !shout) break
    to--
  }
  return run.slice(0, to)
}

/** Where nouns have capitals: `Fahrer | Karl-Heinz …`, the noun before a given name is its trade. */
function nounsEnd(units: readonly Unit[]): number {
  const at = units.findIndex((unit) => isStrong(unit))
  const plain = units
    .slice(0, at)
    .every(({ flags }) => (flags & (GIVEN | NameClass.FAMILY | NameClass.CONNECTOR | NameClass.PARTICLE)) === 0)
  return at > 0 && at < units.length - 1 && plain ? at : 0
}

/** Where the office before the name begins: `Roe Campaign Manager Ann …` -> at `Campaign`. */
function titleStart(units: readonly Unit[], ends: number): number {
  const part =
    NameClass.TITLE |
    NameClass.TITLE_PART |
    NameClass.HONORIFIC |
    NameClass.DEMONYM |
    NameClass.PLACE |
    NameClass.CONNECTOR |
    NameClass.ORGANISATION |
    NameClass.ORGANISATION_HEAD |
    NameClass.COMMON
  let at = ends
  while (at > 0 && (units[at - 1]!.flags & part) !== 0) {
    if ((units[at - 1]!.flags & GIVEN) !== 0 && (units[at - 1]!.flags & (part & ~NameClass.COMMON)) === 0) break
    at--
  }
  return at
}

/** How many units before a person's name are none of it: `Democrat Hillary …`, `United States Hamdullah Mohib`. */
function prefixEnd(words: Words, units: readonly Unit[]): number {
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
      isStrong(units[at + 1]!) &&
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

const isStrong = ({ flags }: Unit) => (flags & GIVEN) !== 0 && (flags & (NameClass.COMMON | NameClass.PLACE)) === 0

/** `the Smith campaign` is a body; `the Smith campaign manager` is not. */
function withBody(words: Words, units: Run): Run {
  const at = units[units.length - 1]!.to
  const { definite, followings } = words.grammar
  if (!definite.has(words.keys[units[0]!.from - 1] ?? '') || !followings.has(words.keys[at] ?? '')) return units
  if (words.sentenceOf[at] !== words.sentenceOf[at - 1] || ((words.flags[at + 1] ?? 0) & NameClass.ROLE) !== 0)
    return units
  if ((units[0]!.flags & (NameClass.DEMONYM | NameClass.PLACE | NameClass.OTHER | NameClass.ORGANISATION)) !== 0)
    return units
  return [...units, { from: at, to: at + 1, flags: NameClass.ORGANISATION_HEAD, shape: Shape.LOWER }]
}

import type { Candidate } from './candidate.ts'
import { GIVEN, Is } from './lexicon/is.ts'
import { makeCandidate } from './make-candidate.ts'
import { Shape, Style, type Words } from './read-words.ts'
import type { Run, Unit } from './run.ts'
import { titleEnd } from './title-end.ts'

const tails = Is.ORGANISATION_HEAD | Is.PLACE_HEAD
const known = Is.PLACE | Is.DEMONYM | Is.ORGANISATION | Is.CALENDAR

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
    const single = units.slice(begins, ends).filter(({ flags }) => (flags & (Is.PLACE | Is.ORGANISATION)) !== 0)
    for (const unit of single) found.push(makeCandidate(words, [unit]))
    found.push(makeCandidate(words, units.slice(ends), units.slice(begins, ends)))
    return found
  }
  const cut = prefixEnd(words, units)
  if (cut > 0) {
    const before = units.slice(0, cut)
    if (before.some(({ flags }) => (flags & Is.CONNECTOR) !== 0)) found.push(makeCandidate(words, before))
    else for (const unit of before) found.push(makeCandidate(words, [unit]))
    found.push(makeCandidate(words, units.slice(cut)))
    return found
  }
  return [makeCandidate(words, units)]
}

/** A sentence's first word that is a plain word is not part of the name after it: `Defending Belarus`. */
function trimStart(words: Words, run: Run): Run {
  let from = 0
  while (from < run.length && (run[from]!.flags & Is.CONNECTOR) !== 0) from++
  const first = run[from]
  if (!first || words.opens[first.from] !== 1 || run.length - from < 2) return run.slice(from)
  const kept = GIVEN | Is.TITLE | Is.HONORIFIC | Is.DEMONYM | Is.PLACE | Is.ORGANISATION | Is.TITLE_PART | Is.PARTICLE
  const key = words.keys[first.from]!
  const plain = (first.flags & (Is.COMMON | Is.SPEECH)) !== 0 || words.lowerSeen.has(key) || /(?:ing|ly)$/.test(key)
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
    const loose = (last.flags & (Is.CONNECTOR | Is.NICKNAME)) !== 0 || last.shape === Shape.LOWER
    const day =
      to > 1 &&
      (last.flags & Is.CALENDAR) !== 0 &&
      (last.flags & GIVEN) === 0 &&
      (run[to - 2]!.flags & Is.HONORIFIC) === 0
    const shout =
      to > 1 &&
      words.styles[words.sentenceOf[last.from]!] !== Style.PROSE &&
      (last.flags & (Is.SPEECH | Is.FUNCTION)) !== 0
    if (!loose && !(day && words.keys[last.from] !== 'may') && !shout) break
    to--
  }
  return run.slice(0, to)
}

/** Where nouns have capitals: `Fahrer | Karl-Heinz …`, the noun before a given name is its trade. */
function nounsEnd(units: readonly Unit[]): number {
  const at = units.findIndex((unit) => isStrong(unit))
  const plain = units
    .slice(0, at)
    .every(({ flags }) => (flags & (GIVEN | Is.FAMILY | Is.CONNECTOR | Is.PARTICLE)) === 0)
  return at > 0 && at < units.length - 1 && plain ? at : 0
}

/** Where the office before the name begins: `Roe Campaign Manager Ann …` -> at `Campaign`. */
function titleStart(units: readonly Unit[], ends: number): number {
  const part =
    Is.TITLE |
    Is.TITLE_PART |
    Is.HONORIFIC |
    Is.DEMONYM |
    Is.PLACE |
    Is.CONNECTOR |
    Is.ORGANISATION |
    Is.ORGANISATION_HEAD |
    Is.COMMON
  let at = ends
  while (at > 0 && (units[at - 1]!.flags & part) !== 0) {
    if ((units[at - 1]!.flags & GIVEN) !== 0 && (units[at - 1]!.flags & (part & ~Is.COMMON)) === 0) break
    at--
  }
  return at
}

/** How many units before a person's name are none of it: `Democrat Hillary …`, `United States Hamdullah Mohib`. */
function prefixEnd(words: Words, units: readonly Unit[]): number {
  const last = units[units.length - 1]!
  if ((last.flags & (tails | Is.DEMONYM)) !== 0 && (last.flags & Is.FAMILY) === 0) return 0
  if (units.some(({ flags }) => (flags & Is.CONNECTOR) !== 0)) return afterBody(units)
  let at = 0
  while (at < units.length - 1) {
    const { flags, from, to } = units[at]!
    const phrase = to - from > 1
    const plain = (flags & (Is.COMMON | Is.TITLE_PART)) !== 0 && units.length - at > 2
    const follower =
      (flags & (GIVEN | Is.FAMILY)) === 0 &&
      isStrong(units[at + 1]!) &&
      (plain ||
        adherent.test(words.keys[from]!) ||
        (words.opens[from] === 1 && units.length > 2 && agent.test(words.keys[from]!)))
    if (!follower && ((flags & known) === 0 || ((flags & (GIVEN | Is.FAMILY)) !== 0 && !phrase))) break
    at++
  }
  if (at === 0) return 0
  const next = units[at]!
  const rest = units.length - at
  if (rest < 2 && units[at - 1]!.to - units[at - 1]!.from < 2 && (units[at - 1]!.flags & Is.DEMONYM) === 0) return 0
  const personal = (next.flags & GIVEN) !== 0 || next.shape === Shape.INITIAL || (next.flags & Is.COMMON) === 0
  return personal && (next.flags & tails) === 0 ? at : words.flags[next.from]! & Is.FAMILY ? at : 0
}

/** `University of Texas | Anna Meier`: a body ends at a place, two more words are a person. */
function afterBody(units: readonly Unit[]): number {
  const at = units.length - 2
  const [before, first, last] = units.slice(at - 1)
  if (at < 3 || !before || !first || !last || (units[0]!.flags & Is.ORGANISATION_HEAD) === 0) return 0
  if ((before.flags & (Is.PLACE | Is.ORGANISATION_HEAD)) === 0) return 0
  const name = GIVEN | Is.FAMILY
  const personal = [first, last].every(({ flags }) => (flags & name) !== 0 || flags === 0)
  return personal && (first.flags & Is.PLACE) === 0 ? at : 0
}

const isStrong = ({ flags }: Unit) => (flags & GIVEN) !== 0 && (flags & (Is.COMMON | Is.PLACE)) === 0
/** `Scientologist Tom …`, `Texan Ted …` */
const adherent = /(?:ist|ian|ite|crat|ese|ans?)$/
/** `Rescuer Jane …`, at a sentence's start, where a capital says nothing. */
const agent = /(?:er|or)$/

const bodyNouns = new Set(['campaign', 'administration', 'camp', 'foundation', 'transition', 'presidency'])

/** `the Smith campaign` is a body; `the Smith campaign manager` is not. */
function withBody(words: Words, units: Run): Run {
  const at = units[units.length - 1]!.to
  if (words.keys[units[0]!.from - 1] !== 'the' || !bodyNouns.has(words.keys[at] ?? '')) return units
  if (words.sentenceOf[at] !== words.sentenceOf[at - 1] || ((words.flags[at + 1] ?? 0) & Is.ROLE) !== 0) return units
  if ((units[0]!.flags & (Is.DEMONYM | Is.PLACE | Is.OTHER | Is.ORGANISATION)) !== 0) return units
  return [...units, { from: at, to: at + 1, flags: Is.ORGANISATION_HEAD, shape: Shape.LOWER }]
}

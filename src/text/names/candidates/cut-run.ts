import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import { titleEnd } from '../people/title-end.ts'
import { Shape, type Words } from '../words/words.ts'
import type { Candidate } from './candidate.ts'
import { makeCandidate } from './make-candidate.ts'
import { isStrong, prefixEnd } from './prefix-end.ts'
import type { Run, Unit } from './run.ts'
import { trimEnd, trimStart } from './trim-run.ts'

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

/** X | Karl-Heinz …`, the noun before a given name is its trade. */
function nounsEnd(units: readonly Unit[]): number {
  const at = units.findIndex((unit) => isStrong(unit))
  const plain = units
    .slice(0, at)
    .every(({ flags }) => (flags & (GIVEN | NameClass.FAMILY | NameClass.CONNECTOR | NameClass.PARTICLE)) === 0)
  return at > 0 && at < units.length - 1 && plain ? at : 0
}

/** Finds the start of the office before the name: `Roe Campaign Manager Ann …` -> at `Campaign`. */
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

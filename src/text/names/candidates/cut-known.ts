import type { NameKind } from '../kinds/name-kind.ts'
import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import { Shape, Style, type Words } from '../words/words.ts'
import type { Candidate } from './candidate.ts'
import { makeCandidate } from './make-candidate.ts'

/** Candidates with what each names, side by side. */
export interface Decided {
  readonly candidates: readonly Candidate[]
  readonly kinds: readonly NameKind[]
}

/** Cuts a person known from the prose out of a longer run: `Icon Jane Smith Endorses`, `Smith Slams`. */
export function cutKnown(words: Words, candidates: readonly Candidate[], kinds: readonly NameKind[]): Decided {
  const people = knownPeople(words, candidates, kinds)
  const cutCandidates: Candidate[] = []
  const cutKinds: NameKind[] = []
  for (const [i, candidate] of candidates.entries()) {
    const kind = kinds[i]!
    const least = leastHeld(words, candidate, kind, people)
    const cut = least > 0 ? longestKnown(words, candidate, people, least) : null
    if (!cut) {
      cutCandidates.push(candidate)
      cutKinds.push(kind)
      continue
    }
    const { units, titleFrom, titleTo, titleFlags } = candidate
    for (const unit of units.slice(0, cut.from)) {
      if ((unit.flags & NameClass.CONNECTOR) !== 0) continue
      cutCandidates.push(makeCandidate(words, [unit]))
      const body = (unit.flags & NameClass.ORGANISATION) !== 0 ? 'ORGANISATION' : 'OTHER'
      cutKinds.push((unit.flags & NameClass.PLACE) !== 0 ? 'PLACE' : body)
    }
    const person = makeCandidate(words, units.slice(cut.from, cut.to))
    cutCandidates.push(cut.from === 0 ? { ...person, titleFrom, titleTo, titleFlags } : person)
    cutKinds.push('PERSON')
  }
  return { candidates: cutCandidates, kinds: cutKinds }
}

/** The people of the prose by all their words, and by the last one. */
function knownPeople(words: Words, candidates: readonly Candidate[], kinds: readonly NameKind[]): ReadonlySet<string> {
  const people = new Set<string>()
  for (const [i, { key, words: parts, from }] of candidates.entries()) {
    if (kinds[i] !== 'PERSON' || words.styles[words.sentenceOf[from]!] !== Style.PROSE) continue
    people.add(key)
    people.add(parts.at(-1)!)
  }
  return people
}

/**
 * Returns how many units of a known person a run must hold to be cut: 1 where it is nobody's name or a headline's, 2 where
 * it may be a name of its own, 0 where it is one.
 */
function leastHeld(words: Words, candidate: Candidate, kind: NameKind, people: ReadonlySet<string>): number {
  const { units, key, from } = candidate
  if (units.length < 2) return 0
  if (kind !== 'PERSON') return kind === 'OTHER' ? 1 : 0
  const first = units[0]!
  const last = units[units.length - 1]!
  const personal = GIVEN | NameClass.FAMILY
  const plainEnd = (last.flags & (NameClass.COMMON | NameClass.OTHER)) !== 0 && (last.flags & personal) === 0
  if (units.length > 2 && plainEnd) return 1
  const named = (first.flags & (GIVEN | NameClass.PARTICLE)) !== 0 || first.shape === Shape.INITIAL
  const headline = words.styles[words.sentenceOf[from]!] !== Style.PROSE && !people.has(key)
  if (headline && (units.length > 2 || !named)) return 1
  return units.length > 2 && !named ? 2 : 0
}

/** The longest stretch of units that spells a known person; one word only where it is no plain word. */
function longestKnown(words: Words, { units }: Candidate, people: ReadonlySet<string>, least: number) {
  for (let length = Math.min(4, units.length - 1); length >= least; length--)
    for (let from = 0; from + length <= units.length; from++) {
      const some = units.slice(from, from + length)
      if (length === 1 && (some[0]!.flags & (NameClass.COMMON | NameClass.PLACE | NameClass.ORGANISATION)) !== 0)
        continue
      if (people.has(words.keys.slice(some[0]!.from, some.at(-1)!.to).join(' '))) return { from, to: from + length }
    }
  return null
}

import type { Candidate } from '../candidates/candidate.ts'
import { NameClass } from '../lexicon/name-class.ts'
import type { Words } from '../words/words.ts'
import { type Evidence, gather } from './evidence.ts'
import { isLonePerson } from './lone-person.ts'
import type { NameKind } from './name-kind.ts'
import { otherKind } from './other-kind.ts'

const needed = 2

/** Decides what each candidate names: the evidence of the whole article first, one decision a spelling then. */
export function decideKinds(words: Words, candidates: readonly Candidate[]): NameKind[] {
  const evidence = new Map<string, Evidence>()
  for (const candidate of candidates) gather(words, candidate, evidence)
  const kinds = new Map<string, NameKind>()
  for (const candidate of candidates) {
    if (kinds.has(candidate.key)) continue
    const sum = total(candidate, evidence)
    const known = evidence.get(candidate.key)!
    const alone = candidate.words.length === 1
    const person = alone ? isLonePerson(words, candidate, known, evidence) : sum >= needed + (known.prose ? 0 : 1.5)
    kinds.set(candidate.key, person ? 'PERSON' : otherKind(candidate, known))
  }
  nameTails(candidates, kinds)
  return candidates.map(({ key }) => kinds.get(key)!)
}

/** The last words of a person's full name are theirs: `Le Pen` where `Jean Le Pen` is a person. */
function nameTails(candidates: readonly Candidate[], kinds: Map<string, NameKind>) {
  for (const { key, words } of candidates) {
    if (kinds.get(key) !== 'PERSON') continue
    for (let from = 1; from < words.length - 1; from++) {
      const tail = words.slice(from).join(' ')
      if (kinds.get(tail) === 'OTHER') kinds.set(tail, 'PERSON')
    }
  }
}

/** The name's own weight, its places' and what the last word does alone elsewhere. */
function total(candidate: Candidate, evidence: ReadonlyMap<string, Evidence>): number {
  const own = evidence.get(candidate.key)!
  const mostlyArticle = own.withArticle * 2 > own.count
  let sum = own.words + own.place - (mostlyArticle && own.place > 0 ? 3 : 0)
  const { words } = candidate
  const familyFirst = (candidate.units[0]!.flags & NameClass.FAMILY_FIRST) !== 0
  const alone = evidence.get(words[words.length - 1]!) ?? (familyFirst ? evidence.get(words[0]!) : undefined)
  if (alone && alone.withArticle * 2 <= alone.count) sum += alone.titled ? 4 : alone.place > 1 ? 3 : 2
  return sum
}

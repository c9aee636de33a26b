import type { Candidate } from '../candidates/candidate.ts'
import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import type { Lexicon } from '../lexicon/read-lexicon.ts'
import { Style, type Words } from '../words/words.ts'
import { type Evidence, gather } from './evidence.ts'
import { firmWords } from './firm.ts'
import { named } from './known-otherwise.ts'
import { isLonePerson } from './lone-person.ts'
import type { NameKind } from './name-kind.ts'
import { otherKind } from './other-kind.ts'

const needed = 2

/** Decides what each candidate names: the evidence of the whole article first, one decision a spelling then. */
export function decideKinds(words: Words, candidates: readonly Candidate[], lexicon: Lexicon): NameKind[] {
  const evidence = new Map<string, Evidence>()
  for (const candidate of candidates) gather(words, candidate, evidence)
  const longer = new Set(candidates.flatMap(({ words: parts }) => (parts.length > 1 ? parts : [])))
  for (const [key, known] of evidence) known.inside = longer.has(key)
  const kinds = new Map<string, NameKind>()
  const someProse = words.styles.includes(Style.PROSE)
  for (const candidate of candidates) {
    if (kinds.has(candidate.key)) continue
    const sum = total(candidate, evidence)
    const known = evidence.get(candidate.key)!
    const alone = candidate.words.length === 1
    const person = alone ? isLonePerson(words, candidate, known, evidence) : sum >= needed + (known.prose ? 0 : 1.5)
    const isOwn = known.prose || !someProse || inProse(candidate, evidence)
    if (known.described) kinds.set(candidate.key, 'ORGANISATION')
    else kinds.set(candidate.key, isOwn ? (person ? 'PERSON' : otherKind(candidate, known)) : headlineKind(candidate))
  }
  nameTails(candidates, kinds)
  nameJoined(words, candidates, kinds, evidence)
  nameFirms(candidates, kinds, evidence, firmWords(candidates, lexicon))
  return candidates.map(({ key }) => kinds.get(key)!)
}

/** A name in a headline is somebody's where the prose has its last word, or all of it, too. */
const inProse = ({ words }: Candidate, evidence: ReadonlyMap<string, Evidence>) =>
  words.length > 1 && evidence.get(words.at(-1)!)?.prose === true

/** A headline that sets every word with a capital makes nobody: a known body or place, else nothing. */
function headlineKind({ units }: Candidate): NameKind {
  const [first, ...more] = units
  if (more.length > 0 || !first) return 'OTHER'
  if ((first.flags & NameClass.ORGANISATION) !== 0 && (first.flags & NameClass.COMMON) === 0) return 'ORGANISATION'
  return (first.flags & NameClass.PLACE) !== 0 ? 'PLACE' : 'OTHER'
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

/** `Jinhara Terminals and Elmton Docks`: words that are no known names, with a body or a thing of several words before them, are most likely another. */
function nameJoined(
  { grammar, keys }: Words,
  candidates: readonly Candidate[],
  kinds: Map<string, NameKind>,
  evidence: ReadonlyMap<string, Evidence>,
) {
  candidates.forEach(({ key, from, units }, i) => {
    const before = candidates[i - 1]
    if (before?.to !== from - 1 || !grammar.and.has(keys[from - 1]!)) return
    const kind = kinds.get(before.key)
    if (kind !== 'ORGANISATION' && (kind !== 'OTHER' || before.words.length < 2)) return
    const { place } = evidence.get(key)!
    if (kinds.get(key) === 'PERSON' && place <= 0 && units.every(({ flags }) => flags === 0)) kinds.set(key, 'OTHER')
  })
}

/** A word alone is a firm's where the article says so, and nobody's surname. */
function nameFirms(
  candidates: readonly Candidate[],
  kinds: Map<string, NameKind>,
  evidence: ReadonlyMap<string, Evidence>,
  known: ReadonlySet<string>,
) {
  const surnames = new Set(
    candidates.flatMap(({ key, words }) => (words.length > 1 && kinds.get(key) === 'PERSON' ? words : [])),
  )
  for (const { key, words, units } of candidates) {
    if (words.length > 1 || surnames.has(key) || evidence.get(key)!.titled) continue
    // `Fish stocks fell`: a plain word is no name
    if (kinds.get(key) !== 'PERSON' && (units[0]!.flags & named) !== 0) continue
    if (known.has(key) || evidence.get(key)!.firm) kinds.set(key, 'ORGANISATION')
  }
}

/** The name's own weight, its places' and what the last word does alone elsewhere. */
function total(candidate: Candidate, evidence: ReadonlyMap<string, Evidence>): number {
  const own = evidence.get(candidate.key)!
  const mostlyArticle = own.withArticle * 2 > own.count
  const given = (candidate.units[0]!.flags & GIVEN) !== 0
  let sum = own.words + own.place - (mostlyArticle && own.place > 0 ? 3 : 0) - (own.located > 0 && !given ? 3 : 0)
  const { words } = candidate
  const familyFirst = (candidate.units[0]!.flags & NameClass.FAMILY_FIRST) !== 0
  const alone = evidence.get(words[words.length - 1]!) ?? (familyFirst ? evidence.get(words[0]!) : undefined)
  if (alone && alone.withArticle * 2 <= alone.count) sum += alone.titled ? 4 : alone.place > 1 ? 3 : 2
  return sum
}

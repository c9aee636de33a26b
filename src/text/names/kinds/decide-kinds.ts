import type { Candidate } from '../candidates/candidate.ts'
import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import { Shape, Style, type Words } from '../read-words.ts'
import { weighPlace } from './weigh-place.ts'
import { weighWords } from './weigh-words.ts'

export type NameKind = 'PERSON' | 'ORGANISATION' | 'PLACE' | 'OTHER'

/** What all the mentions of one spelling say together. */
interface Evidence {
  words: number
  place: number
  titled: boolean
  count: number
  withArticle: number
  opening: number
  prose: boolean
}

const needed = 2
const neededAlone = 2.5

/** What each candidate names: the evidence of the whole article first, one decision a spelling then. */
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

function gather(words: Words, candidate: Candidate, evidence: Map<string, Evidence>) {
  const place = weighPlace(words, candidate)
  const own = weighWords(words, candidate)
  const before = words.keys[candidate.from - 1]
  const article = candidate.titleTo < 0 && words.grammar.definite.has(before ?? '') ? 1 : 0
  const prose = words.styles[words.sentenceOf[candidate.from]!] === Style.PROSE
  const opening = words.opens[candidate.from]!
  const known = evidence.get(candidate.key)
  if (!known) {
    const titled = candidate.titleTo > 0
    evidence.set(candidate.key, { words: own, place, titled, count: 1, withArticle: article, opening, prose })
    return
  }
  known.words = Math.max(known.words, own)
  known.place = Math.max(known.place, place) + (place > 0 && known.place > 0 ? 0.3 : 0)
  known.titled ||= candidate.titleTo > 0
  known.count++
  known.withArticle += article
  known.opening += opening
  known.prose ||= prose
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

const named =
  NameClass.PLACE |
  NameClass.ORGANISATION |
  NameClass.DEMONYM |
  NameClass.CALENDAR |
  NameClass.OTHER |
  NameClass.COMMON |
  NameClass.FUNCTION |
  NameClass.TITLE |
  NameClass.ORGANISATION_HEAD |
  NameClass.PLACE_HEAD

/** A single word: a title before it makes it a person; else a name known as such, in a person's place. */
function isLonePerson(
  words: Words,
  candidate: Candidate,
  known: Evidence,
  evidence: ReadonlyMap<string, Evidence>,
): boolean {
  const { flags } = candidate.units[0]!
  const personal = (flags & (GIVEN | NameClass.FAMILY)) !== 0
  if (candidate.units.length > 1 && (candidate.units[1]!.flags & NameClass.SUFFIX) === 0) return false
  if (known.titled) {
    if (!personal && (flags & (named & ~NameClass.COMMON & ~NameClass.FUNCTION & ~NameClass.PLACE)) !== 0) return false
    return (flags & NameClass.TITLE) === 0 || personal
  }
  if (isOther(words, candidate, personal) || isPlural(words, candidate, known, evidence)) return false
  if (!isPersonsShape(words, candidate, known, personal)) return false
  let sum = known.place + (known.count > 1 ? 0.7 : 0)
  sum += personal ? ((flags & NameClass.COMMON) === 0 ? 2 : 0.5) : 1
  if (known.opening === known.count && known.place < 1.5) sum -= 1
  if (known.withArticle > 0) sum -= known.withArticle * 2 > known.count ? 3 : 1
  return sum >= neededAlone
}

/** Whether the word is known as something else than a name of people. */
function isOther(words: Words, candidate: Candidate, personal: boolean): boolean {
  const { flags } = candidate.units[0]!
  if ((flags & NameClass.OTHER) !== 0 || (words.nouns && (flags & NameClass.FAMILY) === 0)) return true
  if ((flags & named) === 0) return false
  return !personal || (flags & (NameClass.PLACE | NameClass.ORGANISATION | NameClass.CALENDAR)) !== 0
}

/** `the Smiths`, `Aides said`: a plural, not a name. */
function isPlural(
  { grammar }: Words,
  { key, units }: Candidate,
  known: Evidence,
  evidence: ReadonlyMap<string, Evidence>,
): boolean {
  if (!grammar.plural.test(key)) return false
  if ((units[0]!.flags & NameClass.FAMILY) === 0 && known.opening === known.count) return true
  return evidence.has(key.slice(0, -1)) || evidence.has(key.replace(/es$/, ''))
}

/** Whether the word is written as names of people are. */
function isPersonsShape(words: Words, candidate: Candidate, known: Evidence, personal: boolean): boolean {
  const { shape } = candidate.units[0]!
  if (!personal && camel.test(words.tokens[candidate.from]!.text)) return false
  if (shape === Shape.CAPITALS && known.prose) return false
  return shape !== Shape.INITIAL && !words.lowerSeen.has(candidate.key)
}

/** `YouGov`, `EgyptAir`, not `McCain`, `DeLay`: a capital inside is a company's. */
const camel = /^\p{Lu}\p{Ll}{2,}\p{Lu}(?<!^Ma[ck]\p{Lu}|^Fitz\p{Lu}|^Van\p{Lu})/u

function otherKind(candidate: Candidate, known: Evidence): NameKind {
  const { units } = candidate
  const last = units[units.length - 1]!
  const first = units[0]!
  if (units.length === 1) {
    if (
      (first.flags & NameClass.ORGANISATION) !== 0 &&
      ((first.flags & NameClass.COMMON) === 0 || known.withArticle > 0 || known.opening < known.count)
    )
      return 'ORGANISATION'
    if ((first.flags & NameClass.PLACE) !== 0) return 'PLACE'
    if ((first.flags & (named & ~NameClass.ORGANISATION)) !== 0) return 'OTHER'
    return known.place >= 2 && first.shape === Shape.CAPITALS ? 'ORGANISATION' : 'OTHER'
  }
  const headless = units.some(({ flags }) => (flags & NameClass.CONNECTOR) !== 0)
  if (headless && (first.flags & NameClass.TITLE) !== 0 && (first.flags & NameClass.ORGANISATION_HEAD) === 0)
    return 'OTHER'
  const heads = headless ? units : [last]
  if (heads.some(({ flags }) => (flags & (NameClass.ORGANISATION_HEAD | NameClass.ORGANISATION)) !== 0))
    return 'ORGANISATION'
  if ((last.flags & (NameClass.PLACE_HEAD | NameClass.PLACE)) !== 0) return 'PLACE'
  return 'OTHER'
}

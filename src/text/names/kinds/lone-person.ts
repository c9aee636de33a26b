import type { Candidate } from '../candidates/candidate.ts'
import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import { Shape, type Words } from '../words/words.ts'
import type { Evidence } from './evidence.ts'
import { named } from './known-otherwise.ts'

const neededAlone = 2.5
/** A word that is no known name and stands once needs more than a verb of speech: `Elmton insists`. */
const neededOnce = 3.2

/** A single word: a title before it makes it a person; else a name known as such, in a person's place. */
export function isLonePerson(
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
  // `in Elmton`: a word that is no known name is a place's
  if (!personal && (known.located > 0 || isTrade(words, candidate, known))) return false
  let sum = known.place + (known.count > 1 ? 0.7 : 0)
  sum += personal ? ((flags & NameClass.COMMON) === 0 ? 2 : 0.5) : 1
  if (known.opening === known.count && known.place < 1.5) sum -= 1
  if (known.withArticle > 0) sum -= known.withArticle * 2 > known.count ? 3 : 1
  return sum >= (personal || known.count > 1 || known.inside ? neededAlone : neededOnce)
}

/** `Hydrologist asks for data`: a word for somebody that opens its sentence wherever it stands. */
const isTrade = ({ grammar }: Words, { key }: Candidate, known: Evidence) =>
  known.opening === known.count && grammar.trade?.test(key) === true

/** Tells whether the word is known as something else than a name of people. */
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

/** Tells whether the word is written as names of people are. */
function isPersonsShape(words: Words, candidate: Candidate, known: Evidence, personal: boolean): boolean {
  const { shape } = candidate.units[0]!
  if (!personal && camel.test(words.tokens[candidate.from]!.text)) return false
  if (shape === Shape.CAPITALS && known.prose) return false
  return shape !== Shape.INITIAL && !words.lowerSeen.has(candidate.key)
}

/** `YouGov`, `EgyptAir`, not `McCain`, `DeLay`: a capital inside is a company's. */
const camel = /^\p{Lu}\p{Ll}{2,}\p{Lu}(?<!^Ma[ck]\p{Lu}|^Fitz\p{Lu}|^Van\p{Lu})/u

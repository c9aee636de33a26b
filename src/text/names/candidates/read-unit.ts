import { matchPhrase } from '../kinds/match-phrase.ts'
import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import type { Lexicon } from '../lexicon/read-lexicon.ts'
import { Shape, Style, type Words } from '../words/words.ts'
import type { Unit } from './run.ts'

/** The capitalised word or known phrase at `at`, if it may be part of a name. */
export function readUnit(words: Words, lexicon: Lexicon, at: number, end: number): Unit | null {
  const shape = words.shapes[at]!
  if (at >= end || shape === Shape.LOWER) return null
  const phrase = matchPhrase(words, lexicon, at, end)
  if (phrase) return { from: at, to: at + phrase.words.length, flags: phrase.flags, shape: Shape.CAPITAL }
  const flags = words.flags[at]!
  const key = words.keys[at]!
  const style = words.styles[words.sentenceOf[at]!]!
  const { places, bodies } = words.grammar.inCapitals
  if (shape === Shape.CAPITALS && style !== Style.CAPITALS && (places.has(key) || bodies.has(key)))
    return { from: at, to: at + 1, flags: places.has(key) ? NameClass.PLACE : NameClass.ORGANISATION, shape }
  if (isInitials(words, at, shape, style)) return { from: at, to: at + 1, flags: 0, shape: Shape.INITIAL }
  if ((flags & NameClass.FUNCTION) !== 0 && !mayBeName(words, at, flags, shape)) return null
  if (words.grammar.contraction?.test(key) || isPartyState(words, key)) return null
  // Where every word has a capital, a common word is no part of a name.
  const plain = NameClass.COMMON | NameClass.SPEECH | NameClass.OTHER
  const named =
    NameClass.TITLE |
    NameClass.HONORIFIC |
    NameClass.ORGANISATION |
    NameClass.ORGANISATION_HEAD |
    NameClass.PLACE |
    NameClass.DEMONYM |
    NameClass.TITLE_PART
  if (style !== Style.PROSE && (flags & plain) !== 0 && (flags & (named | NameClass.FEMALE | NameClass.MALE)) === 0)
    return null
  return { from: at, to: at + 1, flags, shape }
}

/** `AS Meier`, `JK Rowan`: two capitals before a word that is nothing but a name. */
function isInitials(words: Words, at: number, shape: number, style: number): boolean {
  if (shape !== Shape.CAPITALS || style !== Style.PROSE || words.keys[at]!.length !== 2 || words.opens[at] === 1)
    return false
  const other = ~(NameClass.FAMILY | GIVEN | NameClass.FUNCTION | NameClass.COMMON)
  const next = words.flags[at + 1] ?? 0
  return (
    words.shapes[at + 1] === Shape.CAPITAL &&
    (words.flags[at]! & other) === 0 &&
    (next & ~(NameClass.FAMILY | GIVEN)) === 0
  )
}

/** `New Deal`, `Will Smith`, `J. May`: words of grammar that open names too. */
function mayBeName(words: Words, at: number, flags: number, shape: number): boolean {
  if (shape === Shape.INITIAL) return words.keys[at]!.endsWith('.')
  if (words.opens[at] === 1) {
    if (isSubject(words, at, flags)) return true
    const next = words.flags[at + 1] ?? 0
    return (
      (flags & (NameClass.FEMALE | NameClass.MALE | NameClass.TITLE_PART)) !== 0 &&
      (next & (NameClass.TITLE | NameClass.TITLE_PART)) !== 0 &&
      (flags & NameClass.TITLE_PART) !== 0
    )
  }
  // `spokesman Said Karrat`, but not `HILL Said`
  if ((flags & NameClass.SPEECH) !== 0)
    return (
      (flags & GIVEN) !== 0 &&
      words.shapes[at + 1] === Shape.CAPITAL &&
      (words.flags[at - 1]! & (NameClass.ROLE | NameClass.TITLE)) !== 0
    )
  // `Yannick Le Goff`, `Alain de La Rochère`
  const inside = NameClass.PARTICLE | NameClass.FUNCTION
  if ((flags & inside) === inside && shape === Shape.CAPITAL && words.shapes[at - 1] !== undefined)
    return followsName(words, at) && words.shapes[at + 1] === Shape.CAPITAL
  return (
    (flags & (NameClass.FEMALE | NameClass.MALE | NameClass.TITLE_PART)) !== 0 ||
    words.grammar.openers.has(words.keys[at]!)
  )
}

/** A given name, or a small word of a name, stands in front. */
const followsName = (words: Words, at: number) =>
  words.shapes[at - 1] === Shape.CAPITAL || (words.flags[at - 1]! & NameClass.PARTICLE) !== 0
/** `Will Hill said`: a given name and a capital in front of a verb of speech are no question. */
const isSubject = ({ shapes, flags }: Words, at: number, own: number) =>
  (own & GIVEN) !== 0 &&
  shapes[at + 1] === Shape.CAPITAL &&
  shapes[at + 2] === Shape.LOWER &&
  (flags[at + 2]! & NameClass.SPEECH) !== 0

/** `R-Texas` */
const isPartyState = ({ grammar }: Words, key: string) => key[1] === '-' && grammar.partyTag?.test(key) === true

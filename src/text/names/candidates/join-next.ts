import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import type { Lexicon } from '../lexicon/read-lexicon.ts'
import { Shape, type Words } from '../words/words.ts'
import { ampersand, nickname, slash, suffix } from './join-mark.ts'
import { readUnit } from './read-unit.ts'
import type { Unit } from './run.ts'

const heads = NameClass.ORGANISATION_HEAD | NameClass.TITLE | NameClass.PLACE_HEAD | NameClass.OTHER

/** Finds what continues the run at token `at`: the next capitalised word, alone or after a small word; else nothing. */
export function joinNext(words: Words, lexicon: Lexicon, units: readonly Unit[], at: number, end: number): Unit[] {
  if (at >= end) return []
  const last = units[units.length - 1]!
  const direct = readUnit(words, lexicon, at, end)
  if (direct) return [direct]
  const kind = words.tokens[at]!.kind
  if (kind === 'MARK')
    return (
      nickname(words, lexicon, last, at, end) ??
      suffix(words, last, at, end) ??
      ampersand(words, lexicon, last, at, end) ??
      slash(words, lexicon, last, at, end)
    )
  if (kind !== 'WORD') return []
  return (
    particles(words, lexicon, units, last, at, end) ?? (isPerson(units) ? [] : connector(words, lexicon, last, at, end))
  )
}

/** `Robert van der Berg`, `Osama bin Laden`: up to three small words, then a capital. */
function particles(
  words: Words,
  lexicon: Lexicon,
  units: readonly Unit[],
  last: Unit,
  at: number,
  end: number,
): Unit[] | null {
  if ((last.flags & (NameClass.ORGANISATION_HEAD | NameClass.TITLE)) !== 0 && (last.flags & GIVEN) === 0) return null
  if (words.nouns && (words.grammar.inflectedArticles.has(words.keys[at]!) || !takesParticle(units))) return null
  let next = at
  while (
    next < end &&
    next < at + 3 &&
    (words.flags[next]! & NameClass.PARTICLE) !== 0 &&
    words.shapes[next] === Shape.LOWER
  )
    next++
  if (next === at || next >= end) return null
  const unit = readUnit(words, lexicon, next, end)
  if (!unit) return null
  const small: Unit[] = []
  for (let i = at; i < next; i++) small.push({ from: i, to: i + 1, flags: NameClass.PARTICLE, shape: Shape.LOWER })
  return [...small, unit]
}

/** Tells whether a particle may follow where nouns have capitals: behind a given name, an initial, an office: `Anna von Hafen`, not `Angaben von Anna`. */
function takesParticle(units: readonly Unit[]): boolean {
  const last = units[units.length - 1]!
  const before = units[units.length - 2]
  const opens = GIVEN | NameClass.HONORIFIC | NameClass.PARTICLE
  if (
    before &&
    (before.flags & GIVEN) !== 0 &&
    (last.flags & (GIVEN | NameClass.FAMILY)) !== GIVEN &&
    last.shape !== Shape.INITIAL
  )
    return false
  if ((last.flags & opens) !== 0 || last.shape === Shape.INITIAL) return true
  return before !== undefined && (before.flags & (NameClass.TITLE | NameClass.ROLE)) !== 0 && last.flags === 0
}

/** `Ann Hill of Elmton`: a family name that is a word for a place too, behind a given name. */
function isPerson(units: readonly Unit[]): boolean {
  const [before, last] = units.slice(-2)
  if (!before || !last || (before.flags & GIVEN) === 0 || (last.flags & NameClass.FAMILY) === 0) return false
  return (before.flags & (NameClass.COMMON | NameClass.PLACE | NameClass.ORGANISATION | NameClass.TITLE)) === 0
}

/** `Department of Justice`, `Health and Human Services`, `Center for …`, `Committee on …`. */
function connector(words: Words, lexicon: Lexicon, last: Unit, at: number, end: number): Unit[] {
  const word = words.keys[at]!
  const { articlesInside, purpose, and } = words.grammar
  const known =
    NameClass.DEMONYM |
    NameClass.PLACE |
    NameClass.TITLE |
    GIVEN |
    NameClass.HONORIFIC |
    NameClass.ORGANISATION |
    NameClass.CALENDAR
  let next = at + 1
  if (lexicon.ofWords.has(word)) {
    const plain = (last.flags & NameClass.COMMON) !== 0 && words.opens[last.from] === 0
    if (((last.flags & heads) === 0 && !plain) || (last.flags & NameClass.DEMONYM) !== 0) return []
    if (articlesInside.has(words.keys[next] ?? '')) next++
  } else if (purpose.has(word)) {
    if ((last.flags & NameClass.ORGANISATION_HEAD) === 0 || (last.flags & (NameClass.TITLE | GIVEN)) !== 0) return []
  } else if (and.has(word)) {
    if ((last.flags & (NameClass.COMMON | NameClass.ORGANISATION_HEAD)) === 0 || (last.flags & known) !== 0) return []
  } else return []
  const unit = next < end ? readUnit(words, lexicon, next, end) : null
  if (!unit) return []
  if (
    and.has(word) &&
    ((unit.flags & (NameClass.COMMON | NameClass.ORGANISATION_HEAD)) === 0 || (unit.flags & known) !== 0)
  )
    return []
  return [{ from: at, to: next, flags: NameClass.CONNECTOR, shape: Shape.LOWER }, unit]
}

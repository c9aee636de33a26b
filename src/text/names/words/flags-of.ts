import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import type { Lexicon } from '../lexicon/read-lexicon.ts'
import { Shape } from './words.ts'

/** Looks up a word as it is written here. */
export function flagsOf(key: string, shape: number, lexicon: Lexicon, nouns: boolean): number {
  if (shape === Shape.LOWER) return lexicon.small.get(key) ?? formerly(key, lexicon)
  const known = lexicon.flags.get(key)
  if (known !== undefined) return known
  if (shape === Shape.CAPITALS) return undotted(key, lexicon)
  return nouns ? compound(key, lexicon) : hyphenated(key, lexicon)
}

/** `ex-mayor`: the office that somebody had. */
const formerly = (key: string, lexicon: Lexicon) =>
  key.startsWith('ex-') ? (lexicon.small.get(key.slice(3)) ?? 0) & (NameClass.ROLE | NameClass.HE | NameClass.SHE) : 0

/** `Verkehrsministerin`, `Grünen-Abgeordnete`: the office that ends a compound noun. */
function compound(key: string, lexicon: Lexicon): number {
  const halves = hyphenated(key, lexicon)
  if (halves !== 0) return halves
  const office = NameClass.TITLE | NameClass.ROLE
  for (let at = Math.max(2, key.length - 18); at <= key.length - 4; at++) {
    const known = lexicon.small.get(key.slice(at)) ?? 0
    if ((known & office) !== 0) return known & (office | NameClass.HE | NameClass.SHE)
  }
  return 0
}

/** `F.B.I.` is looked up as `fbi`. */
function undotted(key: string, lexicon: Lexicon): number {
  const known = key.includes('.') ? (lexicon.flags.get(key.replaceAll('.', '')) ?? 0) : 0
  return (known & (NameClass.ORGANISATION | NameClass.PLACE | NameClass.OTHER)) === 0 ? 0 : known
}

/** `Eva-Maria`, `Smith-Jones`: what both halves are as names. */
function hyphenated(key: string, lexicon: Lexicon): number {
  const hyphen = key.indexOf('-')
  if (hyphen < 2) return 0
  const names = GIVEN | NameClass.FAMILY
  const left = lexicon.flags.get(key.slice(0, hyphen)) ?? 0
  const right = lexicon.flags.get(key.slice(hyphen + 1)) ?? 0
  return (left & right & names) !== 0 ? left & right & names : (left | right) & NameClass.FAMILY
}

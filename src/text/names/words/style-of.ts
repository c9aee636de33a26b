import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import { Shape, Style } from './words.ts'

/** Headline style: hardly a word without a capital, and at least two plain words that have one. */
export function styleOf(
  shapes: Uint8Array,
  flags: Int32Array,
  keys: readonly string[],
  from: number,
  to: number,
  nouns: boolean,
  isHeadline: boolean,
): number {
  let words = 0
  let capital = 0
  let capitals = 0
  let plain = 0
  for (let at = from; at < to; at++) {
    const bits = flags[at]!
    if (
      keys[at]!.length < 4 ||
      ((bits & (NameClass.FUNCTION | NameClass.SPEECH)) === NameClass.FUNCTION && shapes[at] === Shape.LOWER)
    )
      continue
    if (shapes[at] === Shape.LOWER && bits === 0 && keys[at]!.charCodeAt(0) < 0x61) continue
    words++
    if (shapes[at] === Shape.LOWER) continue
    capital++
    if (shapes[at] === Shape.CAPITALS) capitals++
    if (capital > 1 && (bits & (NameClass.COMMON | NameClass.FUNCTION)) !== 0 && (bits & named) === 0) plain++
  }
  if (words < 4) return isHeadline && !nouns && words > 1 && words === capital ? Style.HEADLINE : Style.PROSE
  if (capitals > 0.7 * words) return Style.CAPITALS
  // a headline of nothing but capitals needs no plain word among them: `Health Ministry Lifts Boil-Water Order`
  return !nouns && (plain > 1 || (isHeadline && words === capital)) && (words - capital) * 6 <= words
    ? Style.HEADLINE
    : Style.PROSE
}

const named =
  GIVEN |
  NameClass.FAMILY |
  NameClass.TITLE |
  NameClass.TITLE_PART |
  NameClass.ORGANISATION |
  NameClass.ORGANISATION_HEAD |
  NameClass.PLACE_HEAD |
  NameClass.PLACE

import { APOSTROPHE, CAPITAL, characterKind, HYPHEN, LETTER } from '../../tokens/character-kind.ts'
import type { TokenSpan } from '../../tokens/token-span.ts'
import { NameClass } from '../lexicon/name-class.ts'
import type { Lexicon } from '../lexicon/read-lexicon.ts'
import { Shape } from './words.ts'

const prefixed = /^(?:al|el|an|as|ad|ar|ash|at|az|ul|abd|de|d|l|o|n|ad-d|bint|bin)[-'’](?=\p{Lu})/u

/** Tells whether a hyphen or an apostrophe stands near the front: few words need the pattern. */
function hasPrefix(text: string): boolean {
  for (let at = 1; at < 5 && at < text.length; at++) {
    const kind = characterKind(text, at)
    if (kind === HYPHEN || kind === APOSTROPHE) return true
  }
  return false
}

export function shapeOf(token: TokenSpan, lexicon: Lexicon, behindFamily: boolean): number {
  const { text, lower } = token
  if (characterKind(text, 0) !== CAPITAL) return hasPrefix(text) && prefixed.test(text) ? Shape.CAPITAL : Shape.LOWER
  let small = 0
  let large = 0
  // in the text as it stands: `lower` is shorter where accents are signs of their own
  let tail = 0
  for (let at = 0; at < text.length; at++) {
    const kind = characterKind(text, at)
    if (kind === HYPHEN) tail = at + 1
    if (kind === LETTER) small++
    else if (kind === CAPITAL) large++
  }
  if (large + small === 1) return Shape.INITIAL
  if (small === 0)
    return large === 2 && lower.length === 4 && !lexicon.flags.has(lower) ? Shape.INITIAL : Shape.CAPITALS
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0 && characterKind(text, tail) !== CAPITAL) {
    const second = lexicon.flags.get(lower.slice(hyphen + 1)) ?? 0
    // `Tae-woo` is a name, `London-based` is not.
    const syllable = hyphen < 5 && (behindFamily || !lexicon.flags.has(lower.slice(0, hyphen)))
    if (lower.length - hyphen > 5 || (!syllable && (second & (NameClass.COMMON | NameClass.FUNCTION)) !== 0))
      return Shape.LOWER
  }
  return Shape.CAPITAL
}

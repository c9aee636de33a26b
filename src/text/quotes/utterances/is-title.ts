import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { is, type Token } from '../syntax/token.ts'
import { isNamed } from './is-named.ts'

/** No title is longer, in UTF-16 units, marks included. */
const LONGEST = 92

/**
 * Tells whether the words in marks at `i` look like the title of a work: capitals, and a place where titles stand. The
 * items before `i` are done: `"X," "Y" and "Z"` are titles all if the first is.
 */
export function isTitle(text: string, tokens: readonly Token[], i: number, { works, nouns }: QuoteLanguage): boolean {
  const token = tokens[i]!
  if (token.end - token.start > LONGEST) return false
  const words = text
    .slice(token.start, token.end)
    .replace(/^["“‘'«„]{1,2}|["”’'»“]{1,2}$/g, '')
    .trim()
  if (!works.capitals && works.before.has(tokens[i - 1]?.lower ?? '') && /^\p{Lu}[^.?!]{1,60}$/u.test(words))
    return true
  // `son livre, « X », …`
  const apposed = is(tokens, i - 1, WordClass.COMMA) && is(tokens, i + 1, WordClass.COMMA | WordClass.STOP)
  if (!works.capitals && apposed && works.before.has(tokens[i - 2]?.lower ?? '') && /^\p{Lu}[^.?!]{1,60}$/u.test(words))
    return true
  if (works.isHead) return isNamed(text, tokens, i, words, works)
  if (!isTitled(words, works.small)) return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (after && works.after.has(after.lower)) return true
  if (!before) return false
  if (works.before.has(before.lower)) return true
  if (works.links.has(before.lower)) return !isShouted(tokens[i - 2], nouns)
  // `Hill's "Night Crossing"`, `his 1994 "Contract with the Sea"`
  const owner = before.bits & WordClass.NUMBER ? tokens[i - 2] : before
  if (owner && owner.bits & WordClass.POSSESSIVE) return true
  if (before.bits & WordClass.DETERMINER && after !== undefined && (after.bits & WordClass.POSSESSIVE) !== 0)
    return true
  if (before.bits & WordClass.TITLE) return true
  if (!(before.bits & (WordClass.COMMA | WordClass.COORDINATOR))) return false
  let at = i - 1
  while (at > 0 && at > i - 4 && tokens[at]!.bits & (WordClass.COMMA | WordClass.COORDINATOR)) at--
  return works.before.has(tokens[at]!.lower) || (tokens[at]!.bits & WordClass.TITLE) !== 0
}

/** `chants of "Open the Gates"`: words of a crowd. */
const isShouted = (noun: Token | undefined, nouns: QuoteLanguage['nouns']) =>
  noun !== undefined && nouns.get(noun.lower)?.sense === 'SHOUT'

/** Every word has a capital but the small ones; nine words at most; no sentence. */
function isTitled(words: string, small: ReadonlySet<string>): boolean {
  const list = words
    .replace(/[.,]{1,9}$/, '')
    .split(/\s/)
    .filter(Boolean)
  if (list.length === 0 || list.length > 9 || /[.?!;]\s/.test(words)) return false
  if (!/\p{Lu}/u.test(list[0]!)) return false
  for (let at = 0; at < list.length; at++) {
    const word = list[at]!
    if (!/^[“‘'(]?[\p{Lu}\d]/u.test(word) && !(at > 0 && small.has(word.toLowerCase()))) return false
  }
  return true
}

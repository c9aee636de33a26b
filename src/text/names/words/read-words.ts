import type { SentenceSpan } from '../../tokens/split-sentences.ts'
import type { TokenSpan } from '../../tokens/token-span.ts'
import { NameClass } from '../lexicon/name-class.ts'
import type { Lexicon } from '../lexicon/read-lexicon.ts'
import { plainKey } from '../plain-key.ts'
import { flagsOf } from './flags-of.ts'
import { shapeOf } from './shape-of.ts'
import { styleOf } from './style-of.ts'
import { Shape, type Words } from './words.ts'

const openers = new Set([
  '"',
  '“',
  '‘',
  "'",
  '``',
  "''",
  '«',
  '„',
  '‚',
  '‹',
  '»',
  '(',
  '[',
  ':',
  '•',
  '―',
  '...',
  '…',
  '¿',
  '¡',
])

/** Looks every word up once: its shape, what the lexicon knows, how its sentence is set. */
export function readWords(
  sentences: readonly SentenceSpan[],
  lexicon: Lexicon,
  headlines: ReadonlySet<number> = new Set(),
): Words {
  const count = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
  const tokens: TokenSpan[] = []
  const keys: string[] = []
  const shapes = new Uint8Array(count)
  const flags = new Int32Array(count)
  const opens = new Uint8Array(count)
  const sentenceOf = new Int32Array(count)
  const firsts = new Int32Array(sentences.length + 1)
  const styles = new Uint8Array(sentences.length)
  const paragraphs = new Int32Array(sentences.length)
  const nouns = lexicon.language.capitalisesNouns
  const { grammar } = lexicon
  const capitalised = new Set<string>()
  for (let s = 0; s < sentences.length; s++) {
    firsts[s] = tokens.length
    paragraphs[s] = sentences[s]!.paragraph
    let fresh = 1
    for (const token of sentences[s]!.tokens) {
      const at = tokens.length
      tokens.push(token)
      sentenceOf[at] = s
      if (token.kind !== 'WORD') {
        keys.push(token.lower)
        fresh = fresh === 1 || openers.has(token.text) ? 1 : 0
        continue
      }
      const key = plainKey(token.lower)
      keys.push(key)
      shapes[at] = shapeOf(token, lexicon, at > firsts[s]! && (flags[at - 1]! & NameClass.FAMILY_FIRST) !== 0)
      flags[at] = flagsOf(key, shapes[at]!, lexicon, nouns)
      opens[at] = fresh
      if (shapes[at] !== Shape.LOWER) capitalised.add(key)
      fresh = 0
    }
    styles[s] = styleOf(shapes, flags, keys, firsts[s]!, tokens.length, nouns, headlines.has(sentences[s]!.paragraph))
  }
  firsts[sentences.length] = tokens.length
  const lowerSeen = new Set(keys.filter((key, at) => shapes[at] === Shape.LOWER && capitalised.has(key)))
  return { tokens, keys, shapes, flags, opens, sentenceOf, firsts, styles, paragraphs, grammar, nouns, lowerSeen }
}

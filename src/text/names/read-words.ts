import type { NameGrammar } from '../../languages/name-grammar.ts'
import { APOSTROPHE, CAPITAL, characterKind, HYPHEN, LETTER } from '../tokens/character-kind.ts'
import type { SentenceSpan } from '../tokens/split-sentences.ts'
import type { TokenSpan } from '../tokens/token-span.ts'
import { GIVEN, NameClass } from './lexicon/name-class.ts'
import type { Lexicon } from './lexicon/read-lexicon.ts'
import { plainKey } from './plain-key.ts'

/** Letter shapes: none of a name's, `Smith`, `NATO`, `J.` */
export const Shape = { LOWER: 0, CAPITAL: 1, CAPITALS: 2, INITIAL: 3 } as const
/** How a sentence is set: as prose, With Every Word Capitalised, IN CAPITALS. */
export const Style = { PROSE: 0, HEADLINE: 1, CAPITALS: 2 } as const

/** The article word by word: parallel lists over all its tokens. */
export interface Words {
  readonly tokens: readonly TokenSpan[]
  readonly keys: readonly string[]
  readonly shapes: Uint8Array
  readonly flags: Int32Array
  /** 1 where a capital proves nothing: a sentence's first word, the first after an opening mark or a colon. */
  readonly opens: Uint8Array
  readonly sentenceOf: Int32Array
  /** First token of each sentence; one more at the end. */
  readonly firsts: Int32Array
  readonly styles: Uint8Array
  readonly paragraphs: Int32Array
  /** What small words and endings do beside a name. */
  readonly grammar: NameGrammar
  /** Whether every noun has a capital. */
  readonly nouns: boolean
  /** Words that stand both with a capital and without one. */
  readonly lowerSeen: ReadonlySet<string>
}

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
export function readWords(sentences: readonly SentenceSpan[], lexicon: Lexicon): Words {
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
    styles[s] = styleOf(shapes, flags, keys, firsts[s]!, tokens.length, nouns)
  }
  firsts[sentences.length] = tokens.length
  const lowerSeen = new Set(keys.filter((key, at) => shapes[at] === Shape.LOWER && capitalised.has(key)))
  return { tokens, keys, shapes, flags, opens, sentenceOf, firsts, styles, paragraphs, grammar, nouns, lowerSeen }
}

/** What the lexicon knows of a word as it is written here. */
function flagsOf(key: string, shape: number, lexicon: Lexicon, nouns: boolean): number {
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

const prefixed = /^(?:al|el|an|as|ad|ar|ash|at|az|ul|abd|de|d|l|o|n|ad-d|bint|bin)[-'’](?=\p{Lu})/u

/** Whether a hyphen or an apostrophe stands near the front: few words need the pattern. */
function hasPrefix(text: string): boolean {
  for (let at = 1; at < 5 && at < text.length; at++) {
    const kind = characterKind(text, at)
    if (kind === HYPHEN || kind === APOSTROPHE) return true
  }
  return false
}

function shapeOf(token: TokenSpan, lexicon: Lexicon, behindFamily: boolean): number {
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

/** Headline style: hardly a word without a capital, and at least two plain words that have one. */
function styleOf(
  shapes: Uint8Array,
  flags: Int32Array,
  keys: readonly string[],
  from: number,
  to: number,
  nouns: boolean,
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
  if (words < 4) return Style.PROSE
  if (capitals > 0.7 * words) return Style.CAPITALS
  return !nouns && plain > 1 && (words - capital) * 6 <= words ? Style.HEADLINE : Style.PROSE
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

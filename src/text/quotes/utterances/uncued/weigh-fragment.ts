import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { speaks } from '../../syntax/speaks.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { FragmentHolder } from './find-holder.ts'

/** A fragment in marks that no cue claims, where it stands. */
interface Fragment {
  /** The words without their marks. */
  readonly words: string
  readonly tokens: readonly Token[]
  /** Index of the fragment among the tokens. */
  readonly at: number
  readonly holder: FragmentHolder | null
  readonly language: QuoteLanguage
}

/** Signs that a fragment is somebody's words rather than the reporter's distance, and how much each tells. */
const SIGNS: readonly (readonly [points: number, sign: (fragment: Fragment) => boolean])[] = [
  // whose words they could be: who is quoted in the sentence already, has a cue in it, or nobody
  [3, ({ holder }) => holder?.as === 'QUOTED'],
  [2, ({ holder }) => holder?.as === 'CUED'],
  [-2, ({ holder }) => holder === null],
  [-1, ({ holder, tokens }) => holder?.as === 'SUBJECT' && !tokens.some(speaks)],
  // the words themselves
  [1, ({ words }) => words.split(/\s+/).length >= 3],
  [1, ({ words, language }) => words.split(/\s+/).some((word) => isGrammar(word, language))],
  [1, ({ words }) => /^\p{Ll}/u.test(words)],
  [-1, ({ words }) => words.split(/\s+/).every((word) => /^\P{Ll}/u.test(word))],
  // the words around them
  [1, ({ words, tokens, at }) => /[.!?]$/.test(words) || at === tokens.length - 1],
  [1, ({ tokens, at }) => is(tokens, at - 1, LEADS) || (tokens[at - 1]?.verb ?? 'NONE') !== 'NONE'],
  [-1, ({ words, tokens, at }) => !/\s/.test(words) && is(tokens, at - 1, OWNS)],
  [-1, ({ tokens, at }) => isPlain(tokens[at + 1])],
  [-2, ({ tokens }) => tokens.every(({ verb }) => verb === 'NONE')],
]

/** Sums up the signs that a fragment in marks is somebody's words: from about -6, a scare quote, to 9, surely a quote. */
export const weighFragment = (fragment: Fragment): number =>
  SIGNS.reduce((sum, [points, sign]) => (sign(fragment) ? sum + points : sum), 0)

const LEADS = WordClass.PREPOSITION | WordClass.BE

const OWNS = WordClass.DETERMINER | WordClass.POSSESSIVE

const GRAMMAR =
  LEADS |
  WordClass.COORDINATOR |
  WordClass.DETERMINER |
  WordClass.HAVE |
  WordClass.MODAL |
  WordClass.NEGATION |
  WordClass.SUBJECT_PRONOUN |
  WordClass.OBJECT_PRONOUN |
  WordClass.POSSESSIVE |
  WordClass.RELATIVE

const isGrammar = (word: string, { words }: QuoteLanguage) =>
  ((words.get(word.toLowerCase().replace(/[^\p{L}]+$/u, '')) ?? 0) & GRAMMAR) !== 0

/** `his "X" [stance]`: a noun that the words describe. */
const isPlain = (token: Token | undefined) =>
  token !== undefined && token.verb === 'NONE' && (token.bits & ~WordClass.CAPITAL) === 0

import type { NameGrammar } from '../../../languages/name-grammar.ts'

import type { TokenSpan } from '../../tokens/token-span.ts'

/** Letter shapes: none of a name's, `Smith`, `NATO`, `J.` */
export const Shape = { LOWER: 0, CAPITAL: 1, CAPITALS: 2, INITIAL: 3 } as const
/** Styles of a sentence: prose, With Every Word Capitalised, IN CAPITALS. */
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
  /** The small words and endings beside a name. */
  readonly grammar: NameGrammar
  /** True if every noun has a capital. */
  readonly nouns: boolean
  /** Words that stand both with a capital and without one. */
  readonly lowerSeen: ReadonlySet<string>
}

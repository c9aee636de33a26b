import type { CueSense } from '../../../languages/cue-sense.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import type { RuleName } from './rule-name.ts'

/** A cue with the words that name its speaker and the words it ascribes to him, as stretches of one line's items. */
export interface Attribution {
  /** Index of the line. */
  readonly line: number
  readonly cue: TokenRange
  /** Null: nobody is named here. */
  readonly subject: TokenRange | null
  /** In order; empty only while a later line may still give the words. */
  readonly content: readonly TokenRange[]
  readonly sense: CueSense | null
  readonly complements: number
  /** The way the words were found: the whole clause, or just an object (`praised his "X"`). */
  readonly how: 'CLAUSE' | 'OBJECT'
  readonly rule: RuleName
  /** The words for who relays them: `Y was quoted as saying by Z`. */
  readonly via?: TokenRange | null
}

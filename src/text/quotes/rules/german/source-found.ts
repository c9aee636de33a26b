import type { NounPhrase } from '../../phrases/german/german-noun-phrase.ts'
import type { TokenRange } from '../../syntax/token-range.ts'

/** A preposition's cue with the words that name the speaker. */
export interface Source {
  readonly cue: TokenRange
  readonly subject: NounPhrase
  /** First and last token of the whole insertion. */
  readonly from: number
  readonly to: number
}

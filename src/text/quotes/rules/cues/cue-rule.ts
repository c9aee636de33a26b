import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import type { Clause } from '../../clauses/clause.ts'
import type { Token } from '../../syntax/token.ts'
import type { Watch } from '../../trials/trial.ts'
import type { Attribution } from '../attribution.ts'
import type { Rule } from '../rule.ts'

/** A sentence read up to a token that may be a cue. */
export interface Reading {
  readonly tokens: readonly Token[]
  /** Index of the token. */
  readonly at: number
  /** Index of the sentence. */
  readonly line: number
  readonly language: QuoteLanguage
  /** Tokens before this one belong to an earlier cue. */
  readonly taken: number
  /** The clauses before this token. */
  readonly clauses: readonly Clause[]
  /** The cues of the sentence before this token. */
  readonly earlier: readonly Attribution[]
  readonly watch?: Watch | undefined
}

/** A rule that finds a cue with its speaker and its words at a token. Returns null where there is none. */
export interface CueRule extends Rule {
  readonly stage: 'CUE'
  readonly find: (reading: Reading) => Attribution | null
}

/** A rule that is tried once a sentence, where no other cue claims its quotes. */
export type SentenceRule = Omit<CueRule, 'find'> & {
  readonly find: (
    reading: Pick<Reading, 'tokens' | 'line' | 'clauses' | 'watch'> & Partial<Pick<Reading, 'language'>>,
  ) => Attribution | null
}

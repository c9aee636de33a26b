import type { NameLanguage } from './name-language.ts'
import type { Abbreviations } from './parts/abbreviations.ts'
import type { Clitics } from './parts/clitics.ts'
import type { SentenceLanguage } from './parts/sentence-language.ts'
import type { QuoteLanguage } from './quote-language.ts'

/** All that is known of one language, a part for each stage that reads it. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string
  /** Puts together what the quote finder knows, which is much: `quoteLanguageOf` asks once. */
  readonly makeQuotes: () => QuoteLanguage
  /** The data of the name finder. */
  readonly names: NameLanguage
  /** The words that keep their full stop. */
  readonly abbreviations: Abbreviations
  /** The rules for the ends of sentences. */
  readonly sentences: SentenceLanguage
  /** The words that melt into their neighbour; absent: none do. */
  readonly clitics?: Clitics
  readonly dates: DateWords
  /** Words that say little by themselves, parted by spaces: two quotes that share only these are not alike. */
  readonly functionWords: string
}

/** Names of months and days, lower case, NFC, without a dot. */
export interface DateWords {
  /** Lists of twelve, January to December, parted by spaces; `-` where a list has no form of a month. */
  readonly months: readonly string[]
  readonly weekdays: string
}

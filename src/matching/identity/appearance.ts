/** Input and output of the decision which names are one person. */

/** One article that names a person. */
export interface Appearance {
  readonly articleId: string
  /** The day of publication, in days since 1970; null: unknown. */
  readonly day: number | null
  /** Keys of the other people and organisations that it names, without those that supplied it. */
  readonly company: readonly string[]
}

/** A person as articles name one, before any two are taken for the same. */
export interface NamedInArticles {
  readonly id: string
  /** Of several spellings of the name the last in order, which has small letters. */
  readonly name: string
  readonly givenName: string | null
  readonly familyName: string | null
  /** Number of quotes on the record. */
  readonly quotes: number
  readonly appearances: readonly Appearance[]
}

/** People of full names that are one, the one who stands for all first. */
export type NameGroup = readonly [NamedInArticles, ...NamedInArticles[]]

/**
 * Reason for which two names are one person's. SURNAME: `Albrecht` is `Marla Albrecht`; SHORTER_NAME: `Odd J. Tarrow` is
 * `Odd Tarrow`; INITIAL: `M. Albrecht`; TRANSLITERATION: `Sergej Petrow` is `Sergey Petrov`; NAME_ORDER: `Li Wei` is `Wei
 * Li`.
 */
export type IdentityRule = 'SURNAME' | 'SHORTER_NAME' | 'INITIAL' | 'TRANSLITERATION' | 'NAME_ORDER'

/** A name that is another's: two ids, one person. */
export interface Identity {
  readonly id: string
  /** Person who stands for both; stands for itself in every other decision. */
  readonly into: string
  readonly rule: IdentityRule
  /** Chance that it is right, 0 to 1. */
  readonly confidence: number
  /** Number of articles with the rarer of the two names. */
  readonly of: number
  /** Number of those that are near an article with the other name: within weeks, and in the same company. */
  readonly near: number
}

/** Input and result of the search for names that are alike. */

/** A person of the archive, with every form of the name seen. */
export interface NamedPerson {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly givenName: string | null
  readonly familyName: string | null
}

/** Reason why two names may be one person's, e.g. TRANSLITERATION: `Sergey Petrov`, `Sergej Petrow`. */
export type NameMatchEvidence = 'TRANSLITERATION' | 'INITIAL' | 'NAME_ORDER' | 'SHORTER_NAME' | 'SPELLING'

/** Two people whose names look alike: a suggestion for a reader to confirm, never a reason to merge. */
export interface NameMatch {
  /** The lower id of the two. */
  readonly a: string
  readonly b: string
  readonly evidence: NameMatchEvidence
  /** 0 to 1; 1 when the very same form stands under both. */
  readonly similarity: number
  /** The forms that look alike: of `a`, then of `b`. */
  readonly names: readonly [string, string]
}

/** One form of a person's name, read into words. */
export interface NameForm {
  readonly id: string
  /** As given, e.g. `Brown, J. R., Jr.` */
  readonly raw: string
  /** Lower case, Latin letters without marks, e.g. `kim jong un`; the suffix apart. */
  readonly words: readonly string[]
  /** The words as one string. */
  readonly text: string
  /** `jr`, `iii`, or empty. Forms with different suffixes are different people's. */
  readonly suffix: string
  /** The words folded once for each way to read `ch`, `c` and `j`. */
  readonly folded: readonly (readonly string[])[]
  readonly familyWords: readonly string[]
  /** True of `Kim Jong Un` with the family name `Kim`: what follows is one given name. */
  readonly familyFirst: boolean
}

/** Words of one language that keep their full stop, without it. */
export interface Abbreviations {
  /** A name or number follows: the stop never ends a sentence. */
  readonly before: ReadonlySet<string>
  /** The stop may end a sentence too: it does where a word follows that opens sentences. */
  readonly within: ReadonlySet<string>
  /** Plain words too where they have no capital: `mass.` ends a sentence, `Mass.` need not. */
  readonly capitalised: ReadonlySet<string>
  /** Only with a number after them: `No. 4`. */
  readonly numbered: ReadonlySet<string>
  /** Prefixes of the words in `within`: `R-Ariz.`; null: nothing. */
  readonly prefix: RegExp | null
  /** Words of one letter that are no initials: `I.` */
  readonly letters: ReadonlySet<string>
  /** Words that, capitalised after a full stop, open a sentence. */
  readonly openers: ReadonlySet<string>
}

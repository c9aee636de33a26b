/** Small words that are written together with their neighbour, and are words of their own to every rule. */
export interface Clitics {
  /** Words that an apostrophe ties to the word behind them, without the apostrophe: `l'eau`, `qu'elle`. */
  readonly elided: ReadonlySet<string>
  /** Words that a hyphen ties to the verb in front of them (group 1): `dit-elle`, `a-t-il`; null: nothing. */
  readonly behind: RegExp | null
}

/** Small words that are written together with their neighbour, and are words of their own to every rule. */
export interface Clitics {
  /** What an apostrophe ties to the word behind it, without the apostrophe: `l'eau`, `qu'elle`. */
  readonly elided: ReadonlySet<string>
  /** What a hyphen ties to the verb in front of it (group 1): `dit-elle`, `a-t-il`; null: nothing. */
  readonly behind: RegExp | null
}

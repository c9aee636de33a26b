/** The data that tell where a sentence of one language ends. */
export interface SentenceLanguage {
  /** Verbs that go on with the sentence behind a question in marks: `"Why?" Smith asked`. */
  readonly asking: ReadonlySet<string>
  /** Marks that, right behind a full stop, open the next sentence rather than close this one. */
  readonly opening: ReadonlySet<string>
  /** First letters of months that follow the number of a day with its stop: `am 3. Mai`; null: days have none. */
  readonly monthsAfterDay: RegExp | null
}

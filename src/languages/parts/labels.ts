/** Words that a page prints before a colon or between signs, rather than in a sentence. */
export interface Labels {
  /** Lower case, before a question and its answer: `Q: Why?`, `Answer: Because.` */
  readonly questions: ReadonlySet<string>
  readonly answers: ReadonlySet<string>
  /** First words, lower case, of a list or a notice rather than of a speaker's name: `Note: X`, `How to vote: X`. */
  readonly notices: ReadonlySet<string>
  /** Words without a capital inside a speaker's name or office: `Ministry of Health: X`. */
  readonly small: ReadonlySet<string>
  /** A line of a broadcaster's script that marks where a recording plays, and of whom (group 1 or 2); null: none known. */
  readonly recording: RegExp | null
  /** The name in such a line where the recording ends. */
  readonly recordingEnd: string
}

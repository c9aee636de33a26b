/** The fields of an article in the records of a file. Names are paths: `headline`, `meta.title`, `authors.0.name`. */
export interface Mapping {
  /** Of the mapping file's text; part of what decides how a record is read. */
  readonly hash: string
  /** Path to the list of records in a JSON file; null: the file is the list, or one record, or has a list of a common name. */
  readonly items: string | null
  /** Paths tried in order for each field: `{headline: ['title', 'hl1'], body: ['text']}`. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  /** Values that are the same for every record: `{language: 'de', publisher: 'The Alba Herald'}`. */
  readonly constants: Readonly<Record<string, string>>
  /** Markup of the body; null: found out. */
  readonly markup: 'TEXT' | 'HTML' | 'MARKDOWN' | null
  /** Character between the columns of a CSV file; null: found out. */
  readonly delimiter: string | null
}

/** Values that exist in an archive, for arguments that find something, and often much. */
import Database from 'better-sqlite3'

export interface ArchiveValues {
  readonly ids: Readonly<Record<'Article' | 'Quote' | 'Person' | 'Source', readonly string[]>>
  readonly names: readonly string[]
  readonly sections: readonly string[]
  readonly places: readonly string[]
  readonly languages: readonly string[]
  readonly days: readonly string[]
  /** The commonest first. */
  readonly words: readonly string[]
}

/** Values of each kind, at the most. */
const MOST = 300

/** Reads them, the same of the same archive; people and sources with most quotes come first. */
export function readArchiveValues(databaseFile: string): ArchiveValues {
  const database = new Database(databaseFile, { readonly: true, fileMustExist: true })
  const column = (sql: string) => database.prepare(`${sql} LIMIT ${MOST}`).pluck().all() as string[]
  const values = (name: string) =>
    column(`SELECT ${name} FROM "Article" WHERE ${name} IS NOT NULL GROUP BY ${name} ORDER BY count(*) DESC, ${name}`)
  // The index's own list of its words
  database.exec(`CREATE VIRTUAL TABLE temp.word USING fts5vocab('main', 'Search', 'row')`)
  const read: ArchiveValues = {
    ids: {
      Article: column(`SELECT "publicId" FROM "Article" ORDER BY "quoteCount" DESC, id`),
      Quote: column(`SELECT "publicId" FROM "Quote" ORDER BY id`),
      Person: column(`SELECT "publicId" FROM "Person" ORDER BY "quoteCount" DESC, id`),
      Source: column(`SELECT "publicId" FROM "Source" ORDER BY "articleCount" DESC, id`),
    },
    names: [
      ...column(`SELECT name FROM "Person" ORDER BY "quoteCount" DESC, id`).slice(0, MOST / 2),
      ...column(`SELECT name FROM "Source" ORDER BY "articleCount" DESC, id`).slice(0, MOST / 2),
    ],
    sections: values('section'),
    places: values('place'),
    languages: values('language'),
    days: values('"publishedOn"').sort(),
    words: column(`SELECT term FROM temp.word WHERE term GLOB '[a-z]*' ORDER BY cnt DESC, term`),
  }
  database.close()
  return read
}

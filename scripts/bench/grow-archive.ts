import { copyFileSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'

/**
 * A larger archive for measuring alone: each article's rows written again and again under ids of their own, spread over
 * the same years, their paragraphs cut short, for a million articles are to fit into memory. People and sources stay as
 * they are, so each has so many times more quotes; searching knows nothing of the copies.
 */
export function growArchive(from: string, to: string, times: number): void {
  for (const end of ['', '-wal', '-shm']) rmSync(to + end, { force: true })
  const original = new Database(from)
  original.pragma('wal_checkpoint(TRUNCATE)')
  original.close()
  copyFileSync(from, to)
  const database = new Database(to)
  database.pragma('journal_mode = OFF')
  database.pragma('synchronous = OFF')
  database.pragma('cache_size = -2000000')
  database.pragma('foreign_keys = OFF')
  const triggers = database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all() as string[]
  for (const name of triggers) database.exec(`DROP TRIGGER "${name}"`)
  // Numbers that follow those of the copy before, so that each table is written from left to right.
  const last = (table: string) => database.prepare(`SELECT max(id) FROM "${table}"`).pluck().get() as number
  const next = (table: string, column: string) => `"${column}" + @copy * ${last(table)}`
  const id = (column: string) => `substr(${column}, 1, 4) || printf('%04d', @copy) || substr(${column}, 5)`
  const newest = 'newest + (@copy * 7919) % 1440'
  const ofArticle = { articleId: next('Article', 'articleId') }
  const changes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    Article: {
      id: next('Article', 'id'),
      publicId: id('"publicId"'),
      slug: "slug || '-' || @copy",
      key: "key || '-' || @copy",
      newest,
    },
    ArticleSource: { ...ofArticle, newest },
    ArticleAuthor: ofArticle,
    Mention: { ...ofArticle, newest },
    Naming: ofArticle,
    QuoteSpan: { quoteId: next('Quote', 'quoteId') },
    QuoteSpeaker: { ...ofArticle, quoteId: next('Quote', 'quoteId'), newest },
    Quote: {
      ...ofArticle,
      id: next('Quote', 'id'),
      publicId: id('"publicId"'),
      paragraphId: next('Paragraph', 'paragraphId'),
      parentId: next('Quote', 'parentId'),
      newest,
    },
    Paragraph: {
      ...ofArticle,
      id: next('Paragraph', 'id'),
      publicId: id('"publicId"'),
      text: 'substr(text, 1, 120)',
    },
  }
  for (const [table, changed] of Object.entries(changes)) {
    // an index is made faster from all rows at once
    const indexes = database
      .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL")
      .all(table) as { name: string; sql: string }[]
    for (const { name } of indexes) database.exec(`DROP INDEX "${name}"`)
    const columns = database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[]
    const values = columns.map((column) => changed[column] ?? `"${column}"`)
    database.exec(`CREATE TEMP TABLE original AS SELECT * FROM main."${table}"`)
    const copy = database.prepare(
      `INSERT INTO main."${table}" (${columns.map((column) => `"${column}"`).join(', ')}) SELECT ${values.join(', ')} FROM original`,
    )
    for (let number = 1; number < times; number++) copy.run({ copy: number })
    database.exec('DROP TABLE original')
    for (const { sql } of indexes) database.exec(sql)
  }
  for (const table of ['Person', 'Source'])
    database.exec(
      `UPDATE "${table}" SET "quoteCount" = "quoteCount" * ${times}, "articleCount" = "articleCount" * ${times}`,
    )
  database.pragma('journal_mode = WAL')
  database.close()
}

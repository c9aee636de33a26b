import Database from 'better-sqlite3'
import { cursorOf } from './cursors.ts'
import type { OperationId, Variables } from './operations.ts'

/** Number of different variables drawn for each operation. */
const DRAWN = 400

/** Beginning of a list's last full pages: nobody is to ask for what comes after the end. */
const last = (table: string) => `(SELECT newest FROM "${table}" ORDER BY newest DESC LIMIT 1
  OFFSET (SELECT min(200, count(*) / 2) FROM "${table}"))`

/** Different variables for each operation, the same for the same archive: ids are hashes, so their order is chance. */
export function drawVariables(databaseFile: string): Readonly<Record<OperationId, readonly Variables[]>> {
  const database = new Database(databaseFile, { readonly: true, fileMustExist: true })
  const rows = <Row>(sql: string) => database.prepare<[number], Row>(sql).all(DRAWN)
  const articles = rows<{ id: string; slug: string; newest: number }>(
    `SELECT "publicId" AS id, slug, newest FROM "Article" WHERE newest < ${last('Article')} ORDER BY "publicId" LIMIT ?`,
  )
  const quotes = rows<{ articleId: string; newest: number; position: number }>(
    `SELECT a."publicId" AS "articleId", q.newest, q.position FROM "Quote" q JOIN "Article" a ON a.id = q."articleId"
      WHERE q.newest < ${last('Quote')} ORDER BY q."publicId" LIMIT ?`,
  )
  // Who speaks more is asked for more often
  const people = rows<{ name: string }>(`SELECT p.name FROM (SELECT s."personId" FROM "QuoteSpeaker" s
    JOIN "Quote" q ON q.id = s."quoteId" WHERE s."personId" IS NOT NULL ORDER BY q."publicId" LIMIT ?)
    JOIN "Person" p ON p.id = "personId" WHERE p.name LIKE '% %'`)
  const top = database.prepare('SELECT "quoteCount" FROM "Person" ORDER BY "quoteCount" DESC LIMIT 1 OFFSET 19')
  const twentieth = Math.max(1, (top.pluck().get() as number | undefined) ?? 1)
  // Words that stand in 60 to 600 places; the index's own list of them
  database.exec(`CREATE VIRTUAL TABLE temp.word USING fts5vocab('main', 'Search', 'row')`)
  const words = rows<{ term: string }>(`SELECT term FROM temp.word WHERE cnt BETWEEN 60 AND 600
    AND term GLOB '[a-z][a-z][a-z][a-z]*' ORDER BY (cnt * 7919 + unicode(substr(term, 3)) * 104729) % 9973, term LIMIT ?`)
  database.close()
  return {
    Q1: articles.map(({ slug }) => ({ slug })),
    Q2: [{ after: null }, ...articles.map(({ newest, id }) => ({ after: cursorOf('NEWEST', [newest, id]) }))],
    Q3: [
      { after: null },
      ...quotes.map(({ newest, articleId, position }) => ({
        after: cursorOf('NEWEST', [newest, articleId, position]),
      })),
    ],
    Q4: people.map(({ name }) => ({ name })),
    Q5: words.map(({ term }) => ({ query: term })),
    Q6: Array.from({ length: Math.min(DRAWN, twentieth) }, (_, least) => ({ least })),
  }
}

import type { Connection } from '../connection.ts'

/**
 * Puts what a transaction wrote into the full-text index, in the order of the index. At the end of every transaction
 * that writes articles, paragraphs or quotes.
 */
export function indexWaiting(connection: Connection): void {
  connection.run(
    `INSERT INTO "Search" (rowid, headline, paragraph, quote)
      SELECT "id", headline, paragraph, quote FROM "SearchText" WHERE "id" IN (SELECT "id" FROM "SearchWaiting")
      ORDER BY "id"`,
  )
  connection.run('DELETE FROM "SearchWaiting"')
}

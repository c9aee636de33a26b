import type { Connection } from '../database/connection.ts'
import { noteNearArticles } from './link-near-duplicates.ts'

const SOME = 'SELECT * FROM "PendingWords" ORDER BY rowid LIMIT ?'

/** Indexes the words of so many articles, the ones noted first; returns how many there were. Sorted by SQLite, in little memory. */
export function indexWords(connection: Connection, most: number): number {
  const sketches = connection
    .all<{ articleId: number; shingles: string }>(`SELECT "articleId", shingles FROM (${SOME})`, most)
    .map(({ articleId, shingles }) => ({ articleId, shingles: JSON.parse(shingles) as number[] }))
  connection.run(
    `INSERT INTO "ArticleShingle" (shingle, "articleId")
      SELECT s.value, p."articleId" FROM (${SOME}) p, json_each(p.shingles) s ORDER BY 1, 2`,
    most,
  )
  noteNearArticles(connection, sketches)
  // a wording is known where its first run is its own already
  connection.run(
    `INSERT OR IGNORE INTO "PendingLink" (kind, id)
      SELECT 'ECHO', CAST(w.value ->> 0 AS TEXT) FROM (${SOME}) p, json_each(p.wordings) w
      WHERE w.value ->> 1 <> '[]' AND NOT EXISTS (
        SELECT 1 FROM "WordingRun" r WHERE r.run = w.value ->> '$[1][0]' AND r.wording = w.value ->> 0)
      ORDER BY 2`,
    most,
  )
  connection.run(
    `INSERT OR IGNORE INTO "WordingRun" (run, wording)
      SELECT r.value, w.value ->> 0 FROM (${SOME}) p, json_each(p.wordings) w, json_each(w.value, '$[1]') r ORDER BY 1, 2`,
    most,
  )
  for (const { articleId } of sketches) connection.run('DELETE FROM "PendingWords" WHERE "articleId" = ?', articleId)
  return sketches.length
}

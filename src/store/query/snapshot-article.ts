/** All that the archive says of an article, in one text: equal texts mean that nothing changed. */
import type { Connection } from '../database/connection.ts'

const OF = `(SELECT id FROM "Article" WHERE "publicId" = ?)`

/** Statements without what differs only because rows were written anew: their numbers, and when that was. */
const STATEMENTS = [
  'SELECT * FROM "Article" WHERE "publicId" = ?',
  `SELECT path, sha256, format, profile, text, marks, blocks, diagnostics, status FROM "Document" WHERE "articleId" = ${OF} ORDER BY path`,
  `SELECT position, text, work, coalesce(p."publicId", s."publicId") AS party FROM "ArticleAuthor" a LEFT JOIN "Person" p ON p.id = a."personId"
    LEFT JOIN "Source" s ON s.id = a."sourceId" WHERE "articleId" = ${OF} ORDER BY position`,
  `SELECT position, role, "creditText", rule, s."publicId" FROM "ArticleSource" a JOIN "Source" s ON s.id = a."sourceId"
    WHERE "articleId" = ${OF} ORDER BY position`,
  `SELECT "publicId", position, kind, start, "end" FROM "Paragraph" WHERE "articleId" = ${OF} ORDER BY position`,
  `SELECT "publicId", position, kind, text, "speakerMention", "unnamedSpeaker", cue, "cueSense", "viaMention", rule, confidence, distance,
    diagnostics FROM "Quote" WHERE "articleId" = ${OF} ORDER BY position`,
  `SELECT q.position, s.part, s.ordinal, s.start, s."end" FROM "Quote" q JOIN "QuoteSpan" s ON s."quoteId" = q.id
    WHERE q."articleId" = ${OF} ORDER BY q.position, s.part, s.ordinal`,
  `SELECT w.position, w.ordinal, coalesce(p."publicId", s."publicId") AS party FROM "QuoteSpeaker" w LEFT JOIN "Person" p ON p.id = w."personId"
    LEFT JOIN "Source" s ON s.id = w."sourceId" WHERE w."articleId" = ${OF} ORDER BY w.position, w.ordinal`,
  `SELECT m.start, m.title, coalesce(p."publicId", s."publicId") AS party FROM "Mention" m LEFT JOIN "Person" p ON p.id = m."personId"
    LEFT JOIN "Source" s ON s.id = m."sourceId" WHERE m."articleId" = ${OF} ORDER BY m.start`,
]

/** Null where the archive does not have the article. */
export function snapshotArticle(connection: Connection, publicId: string): string | null {
  const rows = STATEMENTS.map((statement) => connection.all<Record<string, unknown>>(statement, publicId))
  return rows[0]!.length ? JSON.stringify(rows, (name, value) => (name === 'id' ? undefined : value)) : null
}

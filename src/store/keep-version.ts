/** Keeps an article as it stands, before its file's new text, or nothing, takes its place. */
import { type Connection, momentOf } from './connection.ts'
import { hashOf } from './identify.ts'

/** Why the version ends: another text of the same file came, or the file went. */
export type VersionEnd = 'REPLACED' | 'WITHDRAWN'

export function keepVersion(connection: Connection, articleId: string, end: VersionEnd): void {
  const number =
    1 +
    (connection.value<number>(
      'SELECT coalesce(max(number), 0) FROM "ArticleVersion" WHERE "articleId" = ?',
      articleId,
    ) ?? 0)
  const id = `ver_${hashOf(`${articleId}\u0000${number}`).slice(0, 20)}`
  connection.run(
    `INSERT INTO "ArticleVersion" (id, "articleId", number, "end", "endedAt", path, sha256, "extractorVersion", headline,
      standfirst, "bylineText", "publishedOn", "publishedAt", "contentHash", text, paragraphs, quotes)
    SELECT ?, a.id, ?, ?, ?, d.path, d.sha256, d."extractorVersion", a.headline,
      a.standfirst, a."bylineText", a."publishedOn", a."publishedAt", a."contentHash", d.text,
      (SELECT json_group_array(json_object('position', position, 'kind', kind, 'text', text, 'start', "start", 'end', "end")
        ORDER BY position) FROM "Paragraph" WHERE "articleId" = a.id),
      (SELECT json_group_array(json_object('id', q.id, 'position', q.position, 'kind', q.kind, 'text', q.text,
        'speaker', coalesce(p.name, s.name), 'speakerMention', q."speakerMention", 'cue', q.cue, 'rule', q.rule,
        'confidence', q.confidence) ORDER BY q.position)
        FROM "Quote" q LEFT JOIN "Person" p ON p.id = q."speakerPersonId" LEFT JOIN "Source" s ON s.id = q."speakerSourceId"
        WHERE q."articleId" = a.id)
    FROM "Article" a JOIN "Document" d ON d."articleId" = a.id AND d.status = 'CURRENT' WHERE a.id = ?`,
    id,
    number,
    end,
    momentOf(new Date()),
    articleId,
  )
}

/** The former versions of an article pass to the one that takes its place, behind those it has. */
export function passVersions(connection: Connection, from: string, to: string): void {
  const last = connection.value<number>(
    'SELECT coalesce(max(number), 0) FROM "ArticleVersion" WHERE "articleId" = ?',
    to,
  )
  connection.run(
    'UPDATE "ArticleVersion" SET "articleId" = ?, number = number + ? WHERE "articleId" = ?',
    to,
    last,
    from,
  )
}

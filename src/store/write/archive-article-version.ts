/** Keeps an article as it stands, before its file's new text, or nothing, takes its place. */
import type { Connection } from '../database/connection.ts'
import { momentOf } from '../database/stored-value.ts'
import { idOf } from '../rows/identify.ts'

/** Reason for which the version ends: another text of the same file came, or the file went. */
export type VersionEnd = 'REPLACED' | 'WITHDRAWN'

export function archiveArticleVersion(connection: Connection, articleId: string, end: VersionEnd): void {
  const number = countVersions(connection, articleId) + 1
  connection.run(
    `INSERT INTO "ArticleVersion" (id, "articleId", number, "end", "endedAt", path, sha256, "extractorVersion", headline,
      standfirst, "bylineText", "publishedOn", "publishedAt", "contentHash", text, paragraphs, quotes)
    SELECT ?, a."publicId", ?, ?, ?, d.path, d.sha256, d."extractorVersion", a.headline,
      a.standfirst, a."bylineText", a."publishedOn", a."publishedAt", a."contentHash", unpack(d.text),
      (SELECT json_group_array(json_object('position', position, 'kind', kind, 'text', text, 'start', "start", 'end', "end")
        ORDER BY position) FROM "Paragraph" WHERE "articleId" = a.id),
      (SELECT json_group_array(json_object('id', q."publicId", 'position', q.position, 'kind', q.kind, 'text', q.text,
        'speaker', coalesce(p.name, s.name), 'speakerMention', q."speakerMention", 'cue', q.cue, 'rule', q.rule,
        'confidence', q.confidence) ORDER BY q.position)
        FROM "Quote" q LEFT JOIN "Person" p ON p.id = q."speakerPersonId" LEFT JOIN "Source" s ON s.id = q."speakerSourceId"
        WHERE q."articleId" = a.id)
    FROM "Article" a JOIN "Document" d ON d."articleId" = a.id AND d.status = 'CURRENT' WHERE a."publicId" = ?`,
    versionId(articleId, number),
    number,
    end,
    momentOf(new Date()),
    articleId,
  )
}

/**
 * The former versions of an article pass to the one that takes its place, behind those it has; with a `path`, those that
 * were told by that file.
 */
export function passVersions(connection: Connection, from: string, to: string, path?: string): void {
  const last = countVersions(connection, to)
  const passed = connection.values<string>(
    'SELECT id FROM "ArticleVersion" WHERE "articleId" = ?1 AND (?2 IS NULL OR path = ?2) ORDER BY number',
    from,
    path ?? null,
  )
  for (const [index, id] of passed.entries()) {
    const number = last + index + 1
    connection.run(
      'UPDATE "ArticleVersion" SET id = ?, "articleId" = ?, number = ? WHERE id = ?',
      ...[versionId(to, number), to, number, id],
    )
  }
}

/** The number of the last one; numbers are not used twice while the article has any. */
function countVersions(connection: Connection, articleId: string): number {
  return connection.value<number>(
    'SELECT coalesce(max(number), 0) FROM "ArticleVersion" WHERE "articleId" = ?',
    articleId,
  )!
}

function versionId(articleId: string, number: number): string {
  return idOf('ver', articleId, number)
}

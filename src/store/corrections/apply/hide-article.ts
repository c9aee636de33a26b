/** Hidden articles: taken out of the archive, with their files kept so that they can be brought back. */

import type { Connection } from '../../database/connection.ts'
import type { PreparedArticle } from '../../rows/prepare-article.ts'
import { articleNumber } from '../../write/numbers.ts'
import { removeArticle } from '../../write/remove-article.ts'
import { readDocuments, type StoredDocument } from '../../write/stored-documents.ts'
import type { UnitOfWork } from '../../write/unit-of-work.ts'
import type { Effect } from '../correction.ts'
import { keepEffects } from './correct-article.ts'

/** In the place of writing it: the article goes, with all its files, into the table of what is hidden. */
export function hideArticle(
  connection: Connection,
  { rows: { article }, document }: PreparedArticle,
  effects: readonly Effect[],
  unit: UnitOfWork,
): void {
  const { path, sha256, byteLength, charset, charsetConfidence, format, text, marks } = document
  const { file, configuration, extractorVersion } = document
  const former = connection.get<{ articleId: string; status: string }>(
    'SELECT a."publicId" AS "articleId", d.status FROM "Document" d JOIN "Article" a ON a.id = d."articleId" WHERE d.path = ?',
    path,
  )
  const others = readDocuments(connection, article.id, path)
  if (former?.status === 'CURRENT') removeArticle(connection, former.articleId, unit)
  connection.run('DELETE FROM "Document" WHERE path = ?', path)
  if (articleNumber(connection, article.id) !== undefined) removeArticle(connection, article.id, unit)
  const decoded = { path, sha256, byteLength, charset, charsetConfidence, format, text, ...(marks && { marks }) }
  const own: StoredDocument = { ...decoded, file, configuration, extractorVersion }
  for (const hidden of [own, ...others])
    connection.insert(
      'HiddenDocument',
      [
        {
          path: hidden.path,
          file: hidden.file,
          articleId: article.id,
          articleKey: article.key,
          contentHash: article.contentHash,
          document: JSON.stringify(hidden),
        },
      ],
      'REPLACE',
    )
  keepEffects(connection, article.id, effects, unit)
}

/** Takes the files of hidden articles out of that table, so that they can be saved again. */
export function takeHidden(connection: Connection, articleIds: readonly string[]): StoredDocument[] {
  return articleIds.flatMap((id) => {
    const rows = connection.all<{ document: string }>(
      'SELECT document FROM "HiddenDocument" WHERE "articleId" = ? ORDER BY path',
      id,
    )
    connection.run('DELETE FROM "HiddenDocument" WHERE "articleId" = ?', id)
    return rows.map(({ document }) => JSON.parse(document) as StoredDocument)
  })
}

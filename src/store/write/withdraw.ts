/** Takes a file's story out of the archive; the story as it stood is kept among its former versions. */

import type { Connection } from '../database/connection.ts'
import { archiveArticleVersion } from './archive-article-version.ts'
import { removeArticle } from './remove-article.ts'
import { saveStored } from './save-article.ts'
import { readDocuments } from './stored-documents.ts'
import type { UnitOfWork } from './unit-of-work.ts'

/** Within a transaction. Another file of the story takes the place of the one withdrawn, where there is one. */
export function withdrawDocument(connection: Connection, path: string, unit: UnitOfWork): void {
  const document = connection.get<{ articleId: string; status: string }>(
    'SELECT a."publicId" AS "articleId", d.status FROM "Document" d JOIN "Article" a ON a.id = d."articleId" WHERE d.path = ?',
    path,
  )
  if (!document) return
  if (document.status !== 'CURRENT') {
    connection.run('DELETE FROM "Document" WHERE path = ?', path)
    return
  }
  const others = readDocuments(connection, document.articleId, path)
  archiveArticleVersion(connection, document.articleId, 'WITHDRAWN')
  removeArticle(connection, document.articleId, unit)
  for (const other of others) saveStored(connection, other, unit)
}

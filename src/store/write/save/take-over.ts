import type { Connection } from '../../database/connection.ts'
import type { PreparedArticle } from '../../rows/prepare-article.ts'
import { passVersions } from '../archive-article-version.ts'
import { articleNumber } from '../numbers.ts'
import { removeArticle } from '../remove-article.ts'
import type { UnitOfWork } from '../unit-of-work.ts'
import { writeRows } from '../write-rows.ts'

/** Writes an article in the place of another, whose files and former versions pass to it. */
export function takeOver(connection: Connection, replaced: string, article: PreparedArticle, unit: UnitOfWork): void {
  const { id } = article.rows.article
  const before = articleNumber(connection, replaced)
  const files = connection.values<number>('SELECT id FROM "Document" WHERE "articleId" = ?', before)
  writeRows(connection, article, unit)
  const now = articleNumber(connection, id)
  for (const file of files)
    connection.run(`UPDATE "Document" SET "articleId" = ?, status = 'DUPLICATE' WHERE id = ?`, now, file)
  passVersions(connection, replaced, id)
  removeArticle(connection, replaced, unit)
}

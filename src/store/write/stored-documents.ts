/** The documents of the archive: files as they were read, kept so that they can be read again without the files. */
import type { DocumentDraft, Mark } from '../../text/draft.ts'
import type { Connection } from '../database/connection.ts'
import { momentOf } from '../database/stored-value.ts'
import type { PreparedDocument } from '../rows/prepare-article.ts'
import { allot, articleNumber } from './numbers.ts'
import type { UnitOfWork } from './unit-of-work.ts'

export interface StoredDocument extends DocumentDraft {
  /** The file on disk that it is in. */
  readonly file: string
  readonly configuration: string
  readonly extractorVersion: string
}

interface DocumentRow extends Omit<StoredDocument, 'marks'> {
  readonly marks: string | null
}

/** Relation of a document to its article. */
export type Standing = 'CURRENT' | 'DUPLICATE' | 'SUPERSEDED'

const COLUMNS =
  'path, sha256, "byteLength", charset, "charsetConfidence", format, unpack(text) AS text, marks, file, configuration, "extractorVersion"'

/** All documents of an article in the order of their paths, but the one at `except`. */
export function readDocuments(connection: Connection, articleId: string, except = ''): StoredDocument[] {
  return connection
    .all<DocumentRow>(
      `SELECT ${COLUMNS} FROM "Document"
        WHERE "articleId" = (SELECT id FROM "Article" WHERE "publicId" = ?) AND path <> ? ORDER BY path`,
      articleId,
      except,
    )
    .map(storedDocument)
}

/** The document that an article is read from; none where the article is hidden or gone. */
export function readCurrentDocument(connection: Connection, articleId: string): StoredDocument[] {
  return connection
    .all<DocumentRow>(
      `SELECT ${COLUMNS} FROM "Document" WHERE "articleId" = (SELECT id FROM "Article" WHERE "publicId" = ?) AND status = 'CURRENT'`,
      articleId,
    )
    .map(storedDocument)
}

/** The next documents after `path`, in the order of their paths. */
export function documentsAfter(connection: Connection, path: string, most: number): StoredDocument[] {
  return connection
    .all<DocumentRow>(`SELECT ${COLUMNS} FROM "Document" WHERE path > ? ORDER BY path LIMIT ?`, path, most)
    .map(storedDocument)
}

function storedDocument({ marks, ...row }: DocumentRow): StoredDocument {
  return marks === null ? row : { ...row, marks: JSON.parse(marks) as Mark[] }
}

/** Writes the row of one file. Only one file of an article is the current one. */
export function writeDocument(
  connection: Connection,
  { id: publicId, packed, ...document }: PreparedDocument,
  article: string,
  status: Standing,
  { numbers }: UnitOfWork,
): void {
  const articleId = articleNumber(connection, article)
  if (status === 'CURRENT')
    connection.run(
      `UPDATE "Document" SET status = 'SUPERSEDED' WHERE "articleId" = ? AND status = 'CURRENT' AND path <> ?`,
      articleId,
      document.path,
    )
  const id =
    connection.value<number>('SELECT id FROM "Document" WHERE path = ?', document.path) ??
    allot(connection, numbers, 'Document')
  const own = { ...document, text: Buffer.from(packed.text, 'base64'), blocks: Buffer.from(packed.blocks, 'base64') }
  const row = { ...own, id, publicId, readAt: momentOf(new Date()), status, articleId }
  connection.insert('Document', [row], 'REPLACE')
}

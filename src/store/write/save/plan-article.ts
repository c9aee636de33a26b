import type { Connection } from '../../database/connection.ts'
import type { ArticleRows } from '../../rows/article-rows.ts'
import type { PreparedArticle } from '../../rows/prepare-article.ts'

/**
 * DUPLICATE: the same story from another file. SUPERSEDED: an older telling of a story that another file updates. HIDDEN:
 * a person took the story out.
 */
export type SaveOutcome = 'CREATED' | 'UPDATED' | 'DUPLICATE' | 'SUPERSEDED' | 'HIDDEN'

/** Result of saving an article. */
export interface Saved<Outcome extends SaveOutcome = SaveOutcome> {
  readonly outcome: Outcome
  readonly articleId: string
  readonly rows: ArticleRows
  /** An article of the same words under a lesser key, which this one takes the place of. */
  readonly replaces?: string
  /** Quotes that were not in the article before. */
  readonly newQuoteIds?: readonly string[]
}

/** Finds out what saving would do, without writing. */
export function planArticle(
  connection: Connection,
  { rows, document: { path } }: PreparedArticle,
): Saved<Exclude<SaveOutcome, 'HIDDEN'>> {
  const { id, key, contentHash, newest, wordCount } = rows.article
  const stood = connection.value(
    `SELECT 1 FROM "Document" d JOIN "Article" a ON a.id = d."articleId"
      WHERE d.path = ? AND a."publicId" = ? AND d.status = 'CURRENT'`,
    path,
    id,
  )
  const stands: Saved<'CREATED' | 'UPDATED'> = { outcome: stood ? 'UPDATED' : 'CREATED', articleId: id, rows }
  const rival = connection.get<{
    path: string
    id: string
    key: string
    contentHash: string
    newest: number
    wordCount: number
  }>(
    `SELECT d.path, a."publicId" AS id, a.key, a."contentHash", a.newest, a."wordCount" FROM "Article" a
      JOIN "Document" d ON d."articleId" = a.id AND d.status = 'CURRENT' AND d.path <> ?1
      WHERE a."publicId" = ?2 OR a."contentHash" = ?3 ORDER BY a.key LIMIT 1`,
    path,
    id,
    contentHash,
  )
  if (!rival) return stands
  if (rival.id !== id) {
    // The same words under another key: whichever file is read first, the better key gives the story its ids.
    if (isBetterKey(key, rival.key)) return { ...stands, replaces: rival.id }
    return { outcome: 'DUPLICATE', articleId: rival.id, rows }
  }
  if (rival.contentHash === contentHash) return { outcome: 'DUPLICATE', articleId: id, rows }
  // Two tellings of one story: the later one stands, else the longer, else the one whose file's name comes last.
  const later = rival.newest - newest || wordCount - rival.wordCount || (path > rival.path ? 1 : -1)
  return { outcome: later > 0 ? 'UPDATED' : 'SUPERSEDED', articleId: id, rows }
}

/** An address or the originator's own id beats a hash of the words; among equals the first in the alphabet. */
function isBetterKey(key: string, other: string): boolean {
  const isHash = (one: string) => one.startsWith('body:')
  return isHash(key) === isHash(other) ? key < other : isHash(other)
}

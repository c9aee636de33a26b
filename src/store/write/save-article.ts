/** Writes articles, each of them whole: a reader sees all of one or nothing. Saving the same again changes nothing. */

import type { ArticleDraft } from '../../text/draft.ts'
import { draftDocument } from '../../text/draft-article.ts'
import { isProblem } from '../../text/is-problem.ts'
import { correctArticle, keepEffects, settleTouched } from '../corrections/apply/correct-article.ts'
import { hideArticle } from '../corrections/apply/hide-article.ts'
import { bumpArchiveVersion } from '../database/bump-archive-version.ts'
import type { Connection } from '../database/connection.ts'
import { forgetWordings } from '../link/wordings.ts'
import type { ArticleRows } from '../rows/article-rows.ts'
import { NO_PEOPLE_FILE, type PeopleFile } from '../rows/people-file.ts'
import { type PreparedArticle, prepareArticle } from '../rows/prepare-article.ts'
import { indexNames } from '../search/index-names.ts'
import { indexSearchable } from '../search/index-searchable.ts'
import { archiveArticleVersion, passVersions } from './archive-article-version.ts'
import { articleNumber } from './numbers.ts'
import { reconcileParties } from './reconcile-parties.ts'
import { removeArticle } from './remove-article.ts'
import { readDocuments, type StoredDocument, writeDocument } from './stored-documents.ts'
import { openUnitOfWork, type UnitOfWork } from './unit-of-work.ts'
import { writeRows } from './write-rows.ts'

/**
 * DUPLICATE: the same story from another file. SUPERSEDED: an older telling of a story that another file updates. HIDDEN:
 * a person took the story out.
 */
export type SaveOutcome = 'CREATED' | 'UPDATED' | 'DUPLICATE' | 'SUPERSEDED' | 'HIDDEN'

/** What the archive does with an article. */
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

/** One article in one transaction; milliseconds for an ordinary one. */
export function saveArticle(connection: Connection, draft: ArticleDraft, known: PeopleFile = NO_PEOPLE_FILE): Saved {
  return changeArchive(connection, known, (unit) => savePrepared(connection, prepareArticle(draft, known), unit))
}

/** A transaction that changes what a reader may see. */
export function changeArchive<Result>(
  connection: Connection,
  known: PeopleFile,
  change: (unit: UnitOfWork) => Result,
): Result {
  return connection.transaction(() => {
    bumpArchiveVersion(connection) // first, so that the lock is held before anything is read
    const batch = openUnitOfWork(known)
    const result = change(batch)
    const renamed = reconcileParties(connection, batch)
    settleTouched(connection, batch)
    forgetWordings(connection, batch)
    const from = performance.now()
    indexNames(connection, renamed) // whose entries come before all others
    indexSearchable(connection, batch)
    connection.spent.index += performance.now() - from
    return result
  })
}

/** Within `changeArchive`. The other files of a story that changes are read anew from what is stored of them. */
export function savePrepared(
  connection: Connection,
  read: PreparedArticle,
  unit: UnitOfWork,
  isFollowUp = false,
): Saved {
  const { article, effects, isHidden } = correctArticle(connection, read, unit)
  if (isHidden) {
    hideArticle(connection, article, effects, unit)
    return { outcome: 'HIDDEN', articleId: article.rows.article.id, rows: article.rows }
  }
  const saved = planArticle(connection, article)
  const { outcome, articleId } = saved
  const { path, sha256 } = article.document
  const former = connection.get<{ articleId: string; status: string; sha256: string; key: string }>(
    'SELECT a."publicId" AS "articleId", d.status, d.sha256, a.key FROM "Document" d JOIN "Article" a ON a.id = d."articleId" WHERE d.path = ?',
    path,
  )
  const stands = outcome === 'CREATED' || outcome === 'UPDATED'
  const others: StoredDocument[] = []
  if (former?.status === 'CURRENT' && !isFollowUp && former.sha256 !== sha256) {
    if (changesWords(connection, former.articleId, article))
      archiveArticleVersion(connection, former.articleId, 'REPLACED')
    others.push(...readDocuments(connection, former.articleId, path))
  }
  if (former && former.articleId !== articleId) {
    // under another address it is another story; what had none, or is only read anew, is the same one
    if (former.sha256 === sha256 || former.key.startsWith('body:'))
      passVersions(
        connection,
        former.articleId,
        articleId,
        former.status !== 'CURRENT' || others.length ? path : undefined,
      )
    if (former.status === 'CURRENT') removeArticle(connection, former.articleId, unit)
    else connection.run('DELETE FROM "Document" WHERE path = ?', path)
  }
  const before = stands ? quoteIdsOf(connection, articleId) : new Set<string>()
  if (saved.replaces) takeOver(connection, saved.replaces, article, unit)
  else if (stands) writeRows(connection, article, unit)
  writeDocument(connection, article.document, articleId, stands ? 'CURRENT' : outcome, unit)
  if (stands) keepEffects(connection, articleId, effects, unit)
  for (const document of others) saveStored(connection, document, unit)
  if (!stands) return saved
  return { ...saved, newQuoteIds: article.rows.quotes.flatMap(({ id }) => (before.has(id) ? [] : id)) }
}

/** A reader would see another text, or another story. */
function changesWords(connection: Connection, formerId: string, { rows: { article } }: PreparedArticle): boolean {
  const before = connection.get<{ contentHash: string; headline: string }>(
    'SELECT "contentHash", headline FROM "Article" WHERE "publicId" = ?',
    formerId,
  )
  return before?.contentHash !== article.contentHash || before.headline !== article.headline
}

/** Saves again what is stored of a file; it may stand now, or be a story of its own. */
export function saveStored(connection: Connection, stored: StoredDocument, unit: UnitOfWork): Saved | null {
  const { file, configuration, extractorVersion: _, ...document } = stored
  const draft = draftDocument(document)
  if (isProblem(draft)) return null
  // as long as the people file is the same, so is all else that decided how the file is read
  const origin = { file, configuration: configuration.startsWith(unit.known.hash) ? configuration : unit.known.hash }
  return savePrepared(connection, prepareArticle(draft, unit.known, origin), unit, true)
}

/** The files of a story pass to the article that takes its place. */
function takeOver(connection: Connection, replaced: string, article: PreparedArticle, unit: UnitOfWork): void {
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

function quoteIdsOf(connection: Connection, articleId: string): Set<string> {
  const ids = connection.values<string>(
    'SELECT q."publicId" FROM "Article" a JOIN "Quote" q ON q."articleId" = a.id WHERE a."publicId" = ?',
    articleId,
  )
  return new Set(ids)
}

/** Writes articles, each of them whole: a reader sees all of one or nothing. Saving the same again changes nothing. */

import type { ArticleDraft } from '../../text/draft.ts'
import { draftDocument } from '../../text/draft-article.ts'
import { isProblem } from '../../text/is-problem.ts'
import { correctArticle, keepEffects } from '../corrections/apply/correct-article.ts'
import { hideArticle } from '../corrections/apply/hide-article.ts'
import type { Connection } from '../database/connection.ts'
import { NO_PEOPLE_FILE, type PeopleFile } from '../rows/people-file.ts'
import { type PreparedArticle, prepareArticle } from '../rows/prepare-article.ts'
import { archiveArticleVersion, passVersions } from './archive-article-version.ts'
import { removeArticle } from './remove-article.ts'
import { changeArchive } from './save/change-archive.ts'
import { planArticle, type Saved } from './save/plan-article.ts'
import { takeOver } from './save/take-over.ts'
import { readDocuments, type StoredDocument, writeDocument } from './stored-documents.ts'
import type { UnitOfWork } from './unit-of-work.ts'
import { writeRows } from './write-rows.ts'

/** One article in one transaction; milliseconds for an ordinary one. */
export function saveArticle(connection: Connection, draft: ArticleDraft, known: PeopleFile = NO_PEOPLE_FILE): Saved {
  return changeArchive(connection, known, (unit) => savePrepared(connection, prepareArticle(draft, known), unit))
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

function quoteIdsOf(connection: Connection, articleId: string): Set<string> {
  const ids = connection.values<string>(
    'SELECT q."publicId" FROM "Article" a JOIN "Quote" q ON q."articleId" = a.id WHERE a."publicId" = ?',
    articleId,
  )
  return new Set(ids)
}

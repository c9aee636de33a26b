/** Takes what the threads read and writes it, several articles in one transaction. */
import type { Connection } from '../../store/database/connection.ts'
import { soundPart } from '../../store/faults/sound-part.ts'
import { articleOf, describeArticle } from '../../store/query/describe-article.ts'
import { snapshotArticle } from '../../store/query/snapshot-article.ts'
import type { PeopleFile } from '../../store/rows/people-file.ts'
import type { PreparedArticle } from '../../store/rows/prepare-article.ts'
import { type LoadedFile, writeLoadedFile } from '../../store/write/loaded-files.ts'
import { changeArchive } from '../../store/write/save/change-archive.ts'
import type { Saved } from '../../store/write/save/plan-article.ts'
import { savePrepared } from '../../store/write/save-article.ts'
import type { UnitOfWork } from '../../store/write/unit-of-work.ts'
import { diffArticles } from '../report/diff-articles.ts'
import { tellDiagnostics } from '../report/tell-diagnostics.ts'
import type { Drafted } from './draft-job.ts'
import { faultProblem } from './fault-problem.ts'
import { type FileResult, skipped } from './file-result.ts'

/** One transaction: articles, in the order of the files, and the files that end among them. */
export interface Batch {
  /** Articles; and results that only wait for their turn. */
  readonly entries: (Drafted | FileResult)[]
  readonly files: LoadedFile[]
}

export function newBatch(): Batch {
  return { entries: [], files: [] }
}

/**
 * Writes all of it in one transaction; where one article cannot be written, each in one of its own inside it, and of that
 * one what is sound. The results are in the order of the entries. Where they are read again though nothing is new,
 * `isRepeated`, articles that come out as they were are unchanged.
 */
export function saveBatch(
  connection: Connection,
  { entries, files }: Batch,
  people: PeopleFile,
  isRepeated = false,
): FileResult[] {
  const write = isRepeated ? writeCompared : writeArticle
  const noteFiles = () => {
    for (const file of files) writeLoadedFile(connection, file)
  }
  const resultsOf = (write: (article: Drafted) => FileResult): FileResult[] => {
    const written = entries.map((entry) => ('read' in entry ? write(entry) : entry))
    noteFiles()
    return written
  }
  const results = entries.flatMap((entry) => ('read' in entry ? [] : entry))
  if (results.length === entries.length) {
    if (files.length) connection.transaction(noteFiles)
    return results
  }
  return unlessFault(
    () =>
      changeArchive(connection, people, (unit) => resultsOf(({ path, read }) => write(connection, path, read(), unit))),
    () => connection.transaction(() => resultsOf((article) => writeAlone(connection, article, people))),
  )
}

function writeArticle(connection: Connection, path: string, article: PreparedArticle, unit: UnitOfWork): FileResult {
  return resultOf(path, article, savePrepared(connection, article, unit))
}

/** Does the same, and tells whether anything came out differently. */
function writeCompared(connection: Connection, path: string, article: PreparedArticle, unit: UnitOfWork): FileResult {
  const id = articleOf(connection, article.document.path)
  const before = id === undefined ? null : snapshotArticle(connection, id)
  const result = writeArticle(connection, path, article, unit)
  const isSame =
    before !== null &&
    id === articleOf(connection, article.document.path) &&
    before === snapshotArticle(connection, id!)
  return isSame ? { ...result, outcome: 'UNCHANGED' } : result
}

/** Writes an article in a transaction of its own; what is sound of it, where all of it cannot be written. */
function writeAlone(connection: Connection, { path, read }: Drafted, people: PeopleFile): FileResult {
  const write = (article: PreparedArticle) =>
    changeArchive(connection, people, (unit) => writeArticle(connection, path, article, unit))
  return unlessFault(
    () => write(read()),
    (fault) =>
      unlessFault(
        () => write(soundPart(read(), fault)),
        () => skipped(faultProblem(path, fault)),
      ),
  )
}

/** Does the other thing where a fault keeps the first from being done. */
function unlessFault<Result>(first: () => Result, otherwise: (fault: unknown) => Result): Result {
  try {
    return first()
  } catch (error) {
    if (!isFault(error)) throw error
    return otherwise(error)
  }
}

/** The same for one article, with what it changes. */
export function saveWithDiff(
  connection: Connection,
  { path, read }: Drafted,
  people: PeopleFile,
  isRepeated = false,
): FileResult {
  const article = read()
  const ids = [
    ...new Set([article.rows.article.id, articleOf(connection, article.document.path)].flatMap((id) => id ?? [])),
  ]
  const before = ids.map((id) => describeArticle(connection, id))
  const [result] = saveBatch(connection, { entries: [{ path, read: () => article }], files: [] }, people, isRepeated)
  const diffs = ids.flatMap((id, index) => diffArticles(before[index]!, describeArticle(connection, id)) ?? [])
  return { ...result!, diffs }
}

/** Not the disk's or the lock's doing, but this article's: the others can go on. */
function isFault(error: unknown): boolean {
  const code = String((error as { code?: unknown }).code ?? '')
  return !code.startsWith('SQLITE_') || /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|RANGE)/.test(code)
}

function resultOf(path: string, { document }: PreparedArticle, saved: Saved): FileResult {
  const { outcome, articleId, rows, replaces, newQuoteIds } = saved
  const { headline } = rows.article
  const attributed = rows.quotes.filter((quote) => quote.speakerPersonId || quote.speakerSourceId).length
  const article = {
    id: articleId,
    headline,
    paragraphs: rows.paragraphs.length,
    quotes: rows.quotes.length,
    attributed,
  }
  const diagnostics = tellDiagnostics(document)
  const told = { ...(diagnostics.length && { diagnostics }), ...(newQuoteIds?.length && { newQuoteIds }) }
  return { path, outcome, article, ...(replaces && { replaces }), ...told }
}

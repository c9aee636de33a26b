/** Takes what the threads read and writes it, several articles in one transaction. */
import type { Connection } from '../store/connection.ts'
import { articleOf, describeArticle } from '../store/describe-article.ts'
import { type LoadedFile, writeLoadedFile } from '../store/loaded-files.ts'
import type { PeopleFile } from '../store/people-file.ts'
import type { PreparedArticle } from '../store/prepare-article.ts'
import { type Saved, saveBatch } from '../store/save-article.ts'
import { diffArticles } from './diff-articles.ts'
import type { FileResult } from './load-options.ts'
import { tellDiagnostics } from './tell-diagnostics.ts'

/** In the order of the files: an article to save, a file read to its end, or a result that only waits for its turn. */
export type Ready =
  | { readonly type: 'ARTICLE'; readonly path: string; readonly article: PreparedArticle }
  | { readonly type: 'FILE'; readonly file: LoadedFile }
  | { readonly type: 'RESULT'; readonly result: FileResult }

/** Writes all of it in one transaction; where one article cannot be written, each in one of its own inside it. */
export function saveWork(connection: Connection, ready: readonly Ready[], people: PeopleFile): FileResult[] {
  const articles = ready.flatMap((work) => (work.type === 'ARTICLE' ? [work] : []))
  const saved = new Map<string, Saved | Error>()
  const noteFiles = () => {
    for (const work of ready) if (work.type === 'FILE') writeLoadedFile(connection, work.file)
  }
  if (articles.length) {
    try {
      const prepared = articles.map(({ article }) => article)
      for (const [index, one] of saveBatch(connection, prepared, people, noteFiles).entries())
        saved.set(articles[index]!.path, one)
    } catch (error) {
      if (!isFault(error)) throw error
      connection.transaction(() => {
        for (const { path, article } of articles) saved.set(path, saveAlone(connection, article, people))
        noteFiles()
      })
    }
  } else if (ready.some(({ type }) => type === 'FILE')) connection.transaction(noteFiles)
  return ready.flatMap((work) => {
    if (work.type === 'ARTICLE') return resultOf(work, saved.get(work.path)!)
    return work.type === 'RESULT' ? work.result : []
  })
}

/** The same for one article, with what it changes. */
export function saveWithDiff(
  connection: Connection,
  path: string,
  article: PreparedArticle,
  people: PeopleFile,
): FileResult {
  const ids = [...new Set([article.rows.article.id, articleOf(connection, path)].flatMap((id) => id ?? []))]
  const before = ids.map((id) => describeArticle(connection, id))
  const [result] = saveWork(connection, [{ type: 'ARTICLE', path, article }], people)
  const diffs = ids.flatMap((id, index) => diffArticles(before[index]!, describeArticle(connection, id)) ?? [])
  return { ...result!, diffs }
}

function saveAlone(connection: Connection, article: PreparedArticle, people: PeopleFile): Saved | Error {
  try {
    return saveBatch(connection, [article], people)[0]!
  } catch (error) {
    if (!isFault(error)) throw error
    return error as Error
  }
}

/** Not the disk's or the lock's doing, but this article's: the others can go on. */
function isFault(error: unknown): boolean {
  const code = String((error as { code?: unknown }).code ?? '')
  return !code.startsWith('SQLITE_') || /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|RANGE)/.test(code)
}

function resultOf({ path, article: read }: Extract<Ready, { type: 'ARTICLE' }>, saved: Saved | Error): FileResult {
  if (saved instanceof Error) return faultOf(path, saved)
  const { outcome, articleId, rows, newQuoteIds } = saved
  const { headline } = rows.article
  const attributed = rows.quotes.filter((quote) => quote.speakerPersonId || quote.speakerSourceId).length
  const article = {
    id: articleId,
    headline,
    paragraphs: rows.paragraphs.length,
    quotes: rows.quotes.length,
    attributed,
  }
  const diagnostics = tellDiagnostics(read.document)
  const told = { ...(diagnostics.length && { diagnostics }), ...(newQuoteIds?.length && { newQuoteIds }) }
  return { path, outcome, article, ...told }
}

/** A fault of the program that one article brought to light. */
export function faultOf(path: string, error: unknown): FileResult {
  const message = error instanceof Error ? error.message : String(error)
  const hint = 'A fault of the program: the other files are loaded. Please report it with the file.'
  return { path, outcome: 'SKIPPED', problem: { code: 'FAULT', path, message, hint } }
}

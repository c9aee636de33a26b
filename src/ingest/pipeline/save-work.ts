/** Takes what the threads read and writes it, several articles in one transaction. */
import type { Connection } from '../../store/database/connection.ts'
import { articleOf, describeArticle } from '../../store/query/describe-article.ts'
import type { PeopleFile } from '../../store/rows/people-file.ts'
import type { PreparedArticle } from '../../store/rows/prepare-article.ts'
import { type LoadedFile, writeLoadedFile } from '../../store/write/loaded-files.ts'
import { changeArchive, type Saved, savePrepared } from '../../store/write/save-article.ts'
import { diffArticles } from '../report/diff-articles.ts'
import { tellDiagnostics } from '../report/tell-diagnostics.ts'
import type { FileResult } from './load-options.ts'

/** An article to save, as the thread sent it until it is read: its many objects live no longer than they must. */
export interface ReadyArticle {
  readonly type: 'ARTICLE'
  readonly path: string
  readonly read: () => PreparedArticle
}

/** In the order of the files: an article, a file read to its end, or a result that only waits for its turn. */
export type Ready =
  | ReadyArticle
  | { readonly type: 'FILE'; readonly file: LoadedFile }
  | { readonly type: 'RESULT'; readonly result: FileResult }

/** Writes all of it in one transaction; where one article cannot be written, each in one of its own inside it. */
export function saveWork(connection: Connection, ready: readonly Ready[], people: PeopleFile): FileResult[] {
  const articles = ready.filter((work) => work.type === 'ARTICLE')
  const results = new Map<ReadyArticle, FileResult>()
  const noteFiles = () => {
    for (const work of ready) if (work.type === 'FILE') writeLoadedFile(connection, work.file)
  }
  const save = (some: readonly ReadyArticle[], andAlso = () => {}) =>
    changeArchive(connection, people, (unit) => {
      for (const one of some) {
        const article = one.read()
        results.set(one, resultOf(one.path, article, savePrepared(connection, article, unit)))
      }
      andAlso()
    })
  if (articles.length) {
    try {
      save(articles, noteFiles)
    } catch (error) {
      if (!isFault(error)) throw error
      connection.transaction(() => {
        for (const one of articles)
          try {
            save([one])
          } catch (error) {
            if (!isFault(error)) throw error
            results.set(one, faultOf(one.path, error))
          }
        noteFiles()
      })
    }
  } else if (ready.some(({ type }) => type === 'FILE')) connection.transaction(noteFiles)
  return ready.flatMap((work) => {
    if (work.type === 'ARTICLE') return results.get(work)!
    return work.type === 'RESULT' ? work.result : []
  })
}

/** The same for one article, with what it changes. */
export function saveWithDiff(connection: Connection, { path, read }: ReadyArticle, people: PeopleFile): FileResult {
  const article = read()
  const ids = [...new Set([article.rows.article.id, articleOf(connection, path)].flatMap((id) => id ?? []))]
  const before = ids.map((id) => describeArticle(connection, id))
  const [result] = saveWork(connection, [{ type: 'ARTICLE', path, read: () => article }], people)
  const diffs = ids.flatMap((id, index) => diffArticles(before[index]!, describeArticle(connection, id)) ?? [])
  return { ...result!, diffs }
}

/** Not the disk's or the lock's doing, but this article's: the others can go on. */
function isFault(error: unknown): boolean {
  const code = String((error as { code?: unknown }).code ?? '')
  return !code.startsWith('SQLITE_') || /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|RANGE)/.test(code)
}

function resultOf(path: string, { document }: PreparedArticle, saved: Saved): FileResult {
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
  const diagnostics = tellDiagnostics(document)
  const told = { ...(diagnostics.length && { diagnostics }), ...(newQuoteIds?.length && { newQuoteIds }) }
  return { path, outcome, article, ...told }
}

/** A fault of the program that one article brought to light. */
export function faultOf(path: string, error: unknown): FileResult {
  const message = error instanceof Error ? error.message : String(error)
  const hint = 'A fault of the program: the other files are loaded. Please report it with the file.'
  return { path, outcome: 'SKIPPED', problem: { code: 'FAULT', path, message, hint } }
}

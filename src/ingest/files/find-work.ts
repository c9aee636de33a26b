/** Goes through the files of a run and finds out what of each is new; what is new is handed to the threads at once. */

import { refuseLarge } from '../../formats/judge-file.ts'
import { readRawArticles } from '../../formats/read-raw-articles.ts'
import type { Connection } from '../../store/database/connection.ts'
import {
  findLoadedFile,
  hasDocument,
  type LoadedFile,
  notedDocuments,
  writeLoadedFile,
} from '../../store/write/loaded-files.ts'
import { forgetSeen, noteSeen, unseenDocuments } from '../../store/write/seen-documents.ts'
import type { Problem } from '../../text/draft.ts'
import { EXTRACTOR_VERSION } from '../../text/extractor-version.ts'
import { isProblem } from '../../text/is-problem.ts'
import type { DraftJob } from '../pipeline/draft-job.ts'
import type { DraftPool } from '../pipeline/draft-pool.ts'
import { skipped } from '../pipeline/file-result.ts'
import type { LoadOptions } from '../pipeline/load-options.ts'
import { isExported, readExported } from '../pipeline/read-exported.ts'
import type { Work } from '../pipeline/work.ts'
import { tellDiagnostics } from '../report/tell-diagnostics.ts'
import { type DiskFile, lookAt, unreadable } from './input-file.ts'
import { openPlaces, type Places } from './place-files.ts'

export interface WorkOptions extends LoadOptions {
  /** See `settingsOf`. */
  readonly configuration: string
}

/** Settings common to the files of a run. */
interface Run {
  readonly connection: Connection
  readonly pool: DraftPool
  readonly places: Places
  readonly options: WorkOptions
}

export async function* findWork(
  connection: Connection,
  paths: readonly string[],
  pool: DraftPool,
  options: WorkOptions,
): AsyncGenerator<Work> {
  const { collection, folder, roots, limit, signal } = options
  const places = openPlaces(connection, { collection, roots: folder === undefined ? roots : [folder] })
  const run: Run = { connection, pool, places, options }
  let left = limit ?? Number.POSITIVE_INFINITY
  const isOver = () => signal?.aborted || left <= 0
  for (const path of paths) {
    if (isOver()) return
    options.onFile?.(path)
    for await (const work of workOf(path, run)) {
      if (work.type !== 'FILE' && isOver()) return
      if (work.type === 'ARTICLE') left--
      yield work
    }
  }
}

/** Yields the work of one file: none but its results where it is unchanged. */
async function* workOf(path: string, run: Run): AsyncGenerator<Work> {
  const { connection, places, options } = run
  const file = lookAt(path, options.signal)
  if (isProblem(file)) return yield { type: 'RESULT', result: skipped(file) }
  const settings = `${EXTRACTOR_VERSION} ${options.configuration}`
  const key = places.keyOf(path)
  const loaded = findLoadedFile(connection, key)
  const known = loaded?.settings === settings && !options.force ? loaded : null
  const sha256 = await identify(file, known, options)
  if (typeof sha256 !== 'string') return yield { type: 'RESULT', result: skipped(sha256) }
  const { size, modified } = file
  if (known?.sha256 === sha256) {
    yield* unchanged(known, path)
    if (options.repeatNotes) yield* notesOf(connection, key, path)
    // nothing that a reader sees
    if (known.modified !== modified) writeLoadedFile(connection, { ...known, modified })
    return
  }
  forgetSeen(connection)
  let items = 0
  for await (const work of articlesOf(file, key, run)) {
    items++
    yield work
  }
  const gone = unseenDocuments(connection, key)
  yield { type: 'FILE', path, file: { path: key, size, modified, sha256, settings, items }, gone }
}

/** Hashes a file; one that was not written since it was loaded is not read. A Problem where it is not to be loaded. */
async function identify(file: DiskFile, known: LoadedFile | null, options: WorkOptions): Promise<string | Problem> {
  const { size, modified } = file
  if (known !== null && known.size === size && known.modified === modified && modified !== '0') return known.sha256
  try {
    return (await refuseLarge(file, options)) ?? (await file.sha256())
  } catch (error) {
    return unreadable(file.path, error)
  }
}

/** Yields the articles of one file, each unchanged, new or skipped. */
async function* articlesOf(file: DiskFile, key: string, run: Run): AsyncGenerator<Work> {
  const { connection, places, options } = run
  // of another archive, or of this one: in the collections, and under the paths, that they have there
  if (await isExported(file)) {
    for await (const line of readExported(file, places))
      if (isProblem(line)) yield { type: 'RESULT', result: skipped(line) }
      else yield draftIfNew({ ...line, path: line.document.path }, line.document, run)
    return
  }
  for await (const article of readRawArticles(file, options)) {
    const stored = key + article.path.slice(file.path.length)
    noteSeen(connection, stored)
    if (isProblem(article)) yield { type: 'RESULT', result: skipped(article) }
    else {
      options.onArticle?.(article)
      const job = { path: article.path, article: { ...article, path: stored }, file: key }
      yield draftIfNew(job, job.article, run)
    }
  }
}

/** Has an article read, unless the archive has its document already. */
function draftIfNew(
  job: DraftJob,
  { path, sha256, byteLength }: { readonly path: string; readonly sha256: string; readonly byteLength: number },
  { connection, pool, options: { configuration, force } }: Run,
): Work {
  const document = { path, sha256, extractorVersion: EXTRACTOR_VERSION, configuration }
  if (!force && hasDocument(connection, document))
    return { type: 'RESULT', result: { path: job.path, outcome: 'UNCHANGED' } }
  return { type: 'ARTICLE', byteLength, drafted: pool.draft(job) }
}

/** Yields what was noted of an unchanged file's articles when they were read. */
function* notesOf(connection: Connection, key: string, path: string): Generator<Work> {
  for (const { path: stored, ...document } of notedDocuments(connection, key))
    yield {
      type: 'RESULT',
      result: {
        path: path + stored.slice(key.length),
        outcome: 'UNCHANGED',
        items: 0,
        diagnostics: tellDiagnostics(document),
      },
    }
}

/** Yields what was skipped of an unchanged file the last time, and how many articles it has. */
function* unchanged({ path: key, items, problems }: LoadedFile, path: string): Generator<Work> {
  for (const problem of problems as Problem[]) {
    const at = problem.path.startsWith(key) ? path + problem.path.slice(key.length) : problem.path
    yield { type: 'RESULT', result: skipped({ ...problem, path: at }) }
  }
  const count = items - problems.length
  if (count > 0) yield { type: 'RESULT', result: { path, outcome: 'UNCHANGED', items: count } }
}

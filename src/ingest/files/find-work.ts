/** Goes through the files of a run and finds out what of each is new; what is new is handed to the threads at once. */

import { refuseLarge } from '../../formats/judge-file.ts'
import { readRawArticles } from '../../formats/read-raw-articles.ts'
import type { Connection } from '../../store/database/connection.ts'
import { findLoadedFile, hasDocument, type LoadedFile, writeLoadedFile } from '../../store/write/loaded-files.ts'
import { forgetSeen, noteSeen, unseenDocuments } from '../../store/write/seen-documents.ts'
import type { Problem } from '../../text/draft.ts'
import { EXTRACTOR_VERSION } from '../../text/extractor-version.ts'
import { isProblem } from '../../text/is-problem.ts'
import type { DraftPool, JobResult } from '../pipeline/draft-pool.ts'
import type { FileResult, LoadOptions } from '../pipeline/load-options.ts'
import { isExported, readExported } from '../pipeline/read-exported.ts'
import { type DiskFile, lookAt, unreadable } from './input-file.ts'
import { openPlaces, type Places } from './place-files.ts'

/** DRAFT: an article, when the threads are done with it. FILE: a file was read to its end; `gone` are articles it had. */
export type Work =
  | { readonly type: 'RESULT'; readonly result: FileResult }
  | { readonly type: 'DRAFT'; readonly path: string; readonly byteLength: number; readonly job: Promise<JobResult> }
  | {
      readonly type: 'FILE'
      /** Where it is on disk; in `file` and `gone`, in the archive. */
      readonly path: string
      readonly file: Omit<LoadedFile, 'problems'>
      readonly gone: readonly string[]
    }

export interface WorkOptions extends LoadOptions {
  /** See `settingsOf`. */
  readonly configuration: string
}

/** Problems that may be gone the next time, though the file is the same. */
const PASSING: ReadonlySet<string> = new Set(['UNREADABLE', 'TOO_LONG', 'FAULT'])

export const isPassing = ({ code }: Problem): boolean => PASSING.has(code)

export async function* findWork(
  connection: Connection,
  paths: readonly string[],
  pool: DraftPool,
  options: WorkOptions,
): AsyncGenerator<Work> {
  const { collection, folder, roots } = options
  const places = openPlaces(connection, { collection, roots: folder === undefined ? roots : [folder] })
  let left = options.limit ?? Number.POSITIVE_INFINITY
  for (const path of paths) {
    if (options.signal?.aborted || left <= 0) return
    const file = lookAt(path, options.signal)
    if (isProblem(file)) {
      yield skipped(path, file)
      continue
    }
    let sha256: string
    const settings = `${EXTRACTOR_VERSION} ${options.configuration}`
    const key = places.keyOf(path)
    const known = findLoadedFile(connection, key)
    const isSettled = known?.settings === settings && !options.force
    try {
      if (isSettled && known.size === file.size && known.modified === file.modified && known.modified !== '0') {
        yield* unchanged(known, path)
        continue
      }
      const refused = await refuseLarge(file, options)
      if (refused) {
        yield skipped(path, refused)
        continue
      }
      sha256 = await file.sha256()
    } catch (error) {
      if (options.signal?.aborted) return
      yield skipped(path, unreadable(path, error))
      continue
    }
    if (isSettled && known.sha256 === sha256) {
      yield* unchanged(known, path)
      // nothing that a reader sees
      if (known.modified !== file.modified) writeLoadedFile(connection, { ...known, modified: file.modified })
      continue
    }
    const { size, modified } = file
    let items = 0
    forgetSeen(connection)
    for await (const work of worksIn(connection, file, key, places, pool, options)) {
      if (options.signal?.aborted || left <= 0) return
      if (work.type === 'DRAFT') left--
      items++
      yield work
    }
    const gone = unseenDocuments(connection, key)
    yield { type: 'FILE', path, file: { path: key, size, modified, sha256, settings, items }, gone }
  }
}

/** The articles of one file, each unchanged, new or skipped. */
async function* worksIn(
  connection: Connection,
  file: DiskFile,
  key: string,
  places: Places,
  pool: DraftPool,
  options: WorkOptions,
): AsyncGenerator<Work> {
  const { configuration, force } = options
  if (await isExported(file)) {
    yield* exportedWork(connection, file, places, pool, options)
    return
  }
  for await (const article of readRawArticles(file, options)) {
    const stored = key + article.path.slice(file.path.length)
    noteSeen(connection, stored)
    if (isProblem(article)) {
      yield skipped(article.path, article)
      continue
    }
    const { path, sha256, byteLength } = article
    const known = { path: stored, sha256, extractorVersion: EXTRACTOR_VERSION, configuration }
    if (!force && hasDocument(connection, known)) yield { type: 'RESULT', result: { path, outcome: 'UNCHANGED' } }
    else
      yield { type: 'DRAFT', path, byteLength, job: pool.draft({ article: { ...article, path: stored }, file: key }) }
  }
}

/** Documents of another archive, or of this one: in the collections, and under the paths, that they have there. */
async function* exportedWork(
  connection: Connection,
  file: DiskFile,
  places: Places,
  pool: DraftPool,
  { configuration, force }: WorkOptions,
): AsyncGenerator<Work> {
  for await (const line of readExported(file, places)) {
    if (isProblem(line)) {
      yield skipped(line.path, line)
      continue
    }
    const { path, sha256, byteLength } = line.document
    const known = { path, sha256, extractorVersion: EXTRACTOR_VERSION, configuration }
    if (!force && hasDocument(connection, known)) yield { type: 'RESULT', result: { path, outcome: 'UNCHANGED' } }
    else yield { type: 'DRAFT', path, byteLength, job: pool.draft(line) }
  }
}

function skipped(path: string, problem: Problem): Work {
  return { type: 'RESULT', result: { path, outcome: 'SKIPPED', problem } }
}

function* unchanged({ path: key, items, problems }: LoadedFile, path: string): Generator<Work> {
  for (const problem of problems as Problem[]) {
    const at = problem.path.startsWith(key) ? path + problem.path.slice(key.length) : problem.path
    yield skipped(at, { ...problem, path: at })
  }
  const count = items - problems.length
  if (count > 0) yield { type: 'RESULT', result: { path, outcome: 'UNCHANGED', items: count } }
}

/** Files that were loaded once and are no longer there: told, and with `prune` taken out of the archive. */
import { lstatSync } from 'node:fs'
import type { Connection } from '../../store/database/connection.ts'
import type { PeopleFile } from '../../store/rows/people-file.ts'
import { documentsOf, forgetLoadedFile, loadedFilesUnder } from '../../store/write/loaded-files.ts'
import { changeArchive } from '../../store/write/save/change-archive.ts'
import { withdrawDocument } from '../../store/write/withdraw.ts'
import { diskPath } from '../files/disk-path.ts'
import { openPlaces } from '../files/place-files.ts'
import type { FileResult } from '../pipeline/file-result.ts'
import type { LoadOptions } from '../pipeline/load-options.ts'

/** Files that were loaded from one of the roots and are not on disk any more. */
export function* reportGone(connection: Connection, people: PeopleFile, options: LoadOptions): Generator<FileResult> {
  const { roots = [], prune, signal } = options
  const places = openPlaces(connection, { roots })
  for (const { key, onDisk } of roots.flatMap((root) => places.under(root)))
    for (const file of inPages((after) => loadedFilesUnder(connection, key, after))) {
      if (signal?.aborted) return
      if (lstatSync(diskPath(onDisk(file)), { throwIfNoEntry: false })) continue
      for (const document of inPages((after) => documentsOf(connection, file, after)))
        yield reportDocument(connection, document, onDisk(document), people, options)
      if (prune) forgetLoadedFile(connection, file)
    }
}

/** Yields sorted paths page by page; what comes before the last one may be deleted meanwhile. */
function* inPages(pageAfter: (path: string) => readonly string[]): Generator<string> {
  for (let page = pageAfter(''); page.length; page = pageAfter(page.at(-1)!)) yield* page
}

/** One article that its file, at `path` on disk, has no longer; `document` is its path in the archive. */
export function reportDocument(
  connection: Connection,
  document: string,
  path: string,
  people: PeopleFile,
  { prune }: LoadOptions,
): FileResult {
  if (!prune) return { path, outcome: 'GONE' }
  changeArchive(connection, people, (unit) => withdrawDocument(connection, document, unit))
  return { path, outcome: 'WITHDRAWN' }
}

/** What was loaded once and is no longer there: told, and with `prune` taken out of the archive. */
import { lstatSync } from 'node:fs'
import type { Connection } from '../../store/database/connection.ts'
import type { PeopleFile } from '../../store/rows/people-file.ts'
import { documentsOf, forgetLoadedFile, loadedFilesUnder } from '../../store/write/loaded-files.ts'
import { changeArchive } from '../../store/write/save-article.ts'
import { withdrawDocument } from '../../store/write/withdraw.ts'
import { diskPath } from '../files/disk-path.ts'
import { openPlaces } from '../files/place-files.ts'
import type { FileResult, LoadOptions } from '../pipeline/load-options.ts'

/** Files that were loaded from one of the roots and are not on disk any more. */
export function* reportGone(connection: Connection, people: PeopleFile, options: LoadOptions): Generator<FileResult> {
  const places = openPlaces(connection, { roots: options.roots })
  for (const { key, onDisk } of (options.roots ?? []).flatMap((root) => places.under(root)))
    for (let last = ''; ; ) {
      const files = loadedFilesUnder(connection, key, last)
      if (!files.length) break
      for (const file of files) {
        if (options.signal?.aborted) return
        last = file
        if (lstatSync(diskPath(onDisk(file)), { throwIfNoEntry: false })) continue
        for (let at = ''; ; ) {
          const documents = documentsOf(connection, file, at)
          if (!documents.length) break
          for (const document of documents) {
            at = document
            yield reportDocument(connection, document, onDisk(document), people, options)
          }
        }
        if (options.prune) forgetLoadedFile(connection, file)
      }
    }
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

/** What was loaded once and is no longer there: told, and with `prune` taken out of the archive. */
import { lstatSync } from 'node:fs'
import type { Connection } from '../../store/database/connection.ts'
import type { PeopleFile } from '../../store/rows/people-file.ts'
import { documentsOf, forgetLoadedFile, loadedFilesUnder } from '../../store/write/loaded-files.ts'
import { changeArchive } from '../../store/write/save-article.ts'
import { withdrawDocument } from '../../store/write/withdraw.ts'
import type { FileResult, LoadOptions } from '../pipeline/load-options.ts'

/** Files that were loaded from one of the roots and are not on disk any more. */
export function* reportGone(connection: Connection, people: PeopleFile, options: LoadOptions): Generator<FileResult> {
  for (const root of options.roots ?? [])
    for (let last = ''; ; ) {
      const files = loadedFilesUnder(connection, root, last)
      if (!files.length) break
      for (const file of files) {
        if (options.signal?.aborted) return
        last = file
        if (lstatSync(file, { throwIfNoEntry: false })) continue
        for (let at = ''; ; ) {
          const documents = documentsOf(connection, file, at)
          if (!documents.length) break
          for (const path of documents) {
            at = path
            yield reportDocument(connection, path, people, options)
          }
        }
        if (options.prune) forgetLoadedFile(connection, file)
      }
    }
}

/** One article that its file has no longer. */
export function reportDocument(
  connection: Connection,
  path: string,
  people: PeopleFile,
  { prune }: LoadOptions,
): FileResult {
  if (!prune) return { path, outcome: 'GONE' }
  changeArchive(connection, people, (unit) => withdrawDocument(connection, path, unit))
  return { path, outcome: 'WITHDRAWN' }
}

/** What was loaded once and is no longer there: told, and with `prune` taken out of the archive. */
import { lstatSync } from 'node:fs'
import type { Connection } from '../store/connection.ts'
import { documentsOf, forgetLoadedFile, loadedFilesUnder } from '../store/loaded-files.ts'
import type { PeopleFile } from '../store/people-file.ts'
import { changeArchive } from '../store/save-article.ts'
import { withdrawDocument } from '../store/withdraw.ts'
import { diskPath } from './disk-path.ts'
import type { FileResult, LoadOptions } from './load-options.ts'

/** Files that were loaded from one of the roots and are not on disk any more. */
export function* reportGone(connection: Connection, people: PeopleFile, options: LoadOptions): Generator<FileResult> {
  for (const root of options.roots ?? [])
    for (let last = ''; ; ) {
      const files = loadedFilesUnder(connection, root, last)
      if (!files.length) break
      for (const file of files) {
        if (options.signal?.aborted) return
        last = file
        if (lstatSync(diskPath(file), { throwIfNoEntry: false })) continue
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
  changeArchive(connection, people, (batch) => withdrawDocument(connection, path, batch))
  return { path, outcome: 'WITHDRAWN' }
}

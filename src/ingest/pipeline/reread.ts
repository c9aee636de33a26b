/** Reads articles again with newer rules, from what is stored of them: no files are needed. */
import type { Connection } from '../../store/database/connection.ts'
import { openConnection } from '../../store/database/open-connection.ts'
import { lockWriter } from '../../store/database/writer-lock.ts'
import { NO_PEOPLE_FILE, type PeopleFile } from '../../store/rows/people-file.ts'
import { documentsAfter } from '../../store/write/stored-documents.ts'
import { EXTRACTOR_VERSION } from '../../text/extractor-version.ts'
import { newTimings } from '../report/timings.ts'
import { type DraftPool, openDraftPool } from './draft-pool.ts'
import { type ArchiveOptions, type LoadEvent, link } from './load-archive.ts'
import { saveInOrder } from './save-in-order.ts'
import type { Work } from './work.ts'

/** Documents fetched at a time. */
const TOGETHER = 50

/** Reads all documents again that another version of the rules has read; with `force`, all. */
export async function* reextract(databaseFile: string, options: ArchiveOptions = {}): AsyncGenerator<LoadEvent, void> {
  const { people = NO_PEOPLE_FILE, timings = newTimings(), what = 'npm run reextract', patience, signal } = options
  const lock = await lockWriter(databaseFile, what, patience)
  const connection = openConnection(databaseFile)
  const pool = openDraftPool({ people, configuration: people.hash }, options.threads)
  try {
    const works = storedWork(connection, pool, people, options)
    for await (const result of saveInOrder(connection, works, options, timings)) yield { type: 'FILE', result }
    yield* link(connection, { known: people, isMerging: options.autoMerge ?? true }, signal, timings)
  } finally {
    timings.extract = pool.spent.milliseconds
    await pool.close()
    connection.database.close()
    lock.release()
  }
}

async function* storedWork(
  connection: Connection,
  pool: DraftPool,
  people: PeopleFile,
  { force, signal }: ArchiveOptions,
): AsyncGenerator<Work> {
  for (let after = ''; !signal?.aborted; ) {
    const documents = documentsAfter(connection, after, TOGETHER)
    if (!documents.length) return
    after = documents.at(-1)!.path
    for (const { file, configuration, extractorVersion, ...document } of documents) {
      if (!force && extractorVersion === EXTRACTOR_VERSION) continue
      const { path, byteLength } = document
      const decidedBy = configuration.startsWith(people.hash) ? configuration : people.hash
      const drafted = pool.draft({ path, document, file, configuration: decidedBy })
      yield { type: 'ARTICLE', byteLength, drafted }
    }
  }
}

/** Counts the documents that are to be read again. */
export function countStale(connection: Connection, force = false): number {
  return connection.value<number>(
    'SELECT count(*) FROM "Document" WHERE ? OR "extractorVersion" <> ?',
    Number(force),
    EXTRACTOR_VERSION,
  )!
}

/** Reads articles again from what is stored of them, without their files: after a correction, or with newer rules. */
import { connectionOf, openWriter, type Writer } from '../store/client.ts'
import type { Connection } from '../store/connection.ts'
import { linkPending } from '../store/link-pending.ts'
import { NO_PEOPLE_FILE, type PeopleFile } from '../store/people-file.ts'
import { changeArchive, saveStored } from '../store/save-article.ts'
import { documentsAfter, readDocuments } from '../store/stored-documents.ts'
import { lockWriter } from '../store/writer-lock.ts'
import { EXTRACTOR_VERSION } from '../text/extractor-version.ts'
import { type DraftPool, openDraftPool } from './draft-pool.ts'
import type { Work } from './find-work.ts'
import { type ArchiveOptions, type LoadEvent, link } from './load-archive.ts'
import { saveInOrder } from './save-in-order.ts'
import { newTimings } from './timings.ts'

/** Saves some articles again, all in one transaction, and links what is new in them. Milliseconds an article. */
export async function rereadArticles(
  writer: Writer,
  articleIds: readonly string[],
  people: PeopleFile = NO_PEOPLE_FILE,
): Promise<void> {
  const connection = await connectionOf(writer)
  changeArchive(connection, people, (batch) => {
    for (const id of articleIds)
      for (const document of readDocuments(connection, id)) saveStored(connection, document, batch)
  })
  for (const _ of linkPending(connection));
}

/** Documents fetched at a time. */
const TOGETHER = 50

/** Reads all documents again that another version of the rules has read; with `force`, all. */
export async function* reextract(databaseFile: string, options: ArchiveOptions = {}): AsyncGenerator<LoadEvent, void> {
  const { people = NO_PEOPLE_FILE, timings = newTimings(), what = 'npm run reextract', patience, signal } = options
  const lock = await lockWriter(databaseFile, what, patience)
  const writer = openWriter(databaseFile)
  const pool = openDraftPool({ people, configuration: people.hash }, options.threads)
  try {
    const connection = await connectionOf(writer)
    const works = storedWork(connection, pool, people, options)
    for await (const result of saveInOrder(connection, works, options, timings)) yield { type: 'FILE', result }
    yield* link(connection, signal, timings)
  } finally {
    timings.extract = pool.spent.milliseconds
    await pool.close()
    await writer.$disconnect()
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
      yield { type: 'DRAFT', path, byteLength, job: pool.draft({ document, file, configuration: decidedBy }) }
    }
  }
}

/** How many documents there are to read again. */
export function countStale(connection: Connection, force = false): number {
  return connection.value<number>(
    'SELECT count(*) FROM "Document" WHERE ? OR "extractorVersion" <> ?',
    Number(force),
    EXTRACTOR_VERSION,
  )!
}

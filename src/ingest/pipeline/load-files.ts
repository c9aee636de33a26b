/** From files on disk to articles in the archive: what `npm run seed`, the first start and a reload do. */
import type { Connection } from '../../store/database/connection.ts'
import { NO_PEOPLE_FILE } from '../../store/rows/people-file.ts'
import { findWork } from '../files/find-work.ts'
import { newTimings, type Timings } from '../report/timings.ts'
import { openDraftPool } from './draft-pool.ts'
import type { FileResult } from './file-result.ts'
import type { LoadOptions } from './load-options.ts'
import { saveInOrder } from './save-in-order.ts'
import { settingsOf } from './settings.ts'

/** Loads the files in their order and yields what became of each article, once it is written. */
export async function* loadFiles(
  connection: Connection,
  paths: readonly string[],
  options: LoadOptions = {},
  timings: Timings = newTimings(),
): AsyncGenerator<FileResult> {
  const configuration = settingsOf(options)
  const pool = openDraftPool({ people: options.people ?? NO_PEOPLE_FILE, configuration }, options.threads)
  try {
    yield* saveInOrder(connection, findWork(connection, paths, pool, { ...options, configuration }), options, timings)
  } finally {
    timings.extract = pool.spent.milliseconds
    timings.index = connection.spent.index
    await pool.close()
  }
}

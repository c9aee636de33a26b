/** From files on disk to articles in the archive: what `npm run seed`, the first start and a reload do. */
import { connectionOf, type Writer } from '../store/client.ts'
import type { Connection } from '../store/connection.ts'
import { NO_PEOPLE_FILE, type PeopleFile } from '../store/people-file.ts'
import type { Problem } from '../text/draft.ts'
import { openDraftPool } from './draft-pool.ts'
import { findWork, isPassing, type Work } from './find-work.ts'
import type { FileResult, LoadOptions } from './load-options.ts'
import { reportDocument } from './report-gone.ts'
import { faultOf, type Ready, saveWithDiff, saveWork } from './save-work.ts'
import { settingsOf } from './settings.ts'
import { newTimings, type Timings } from './timings.ts'

export type { FileResult, LoadOptions } from './load-options.ts'

/** Articles in one transaction, and milliseconds after which fewer will do: who waits for the lock waits no longer. */
const TOGETHER = 200
const SOON = 1_500

/** Milliseconds after which signals are looked for. */
const TURN = 50

/** Articles that are read ahead of the one that is written. */
const AHEAD = 48

/** Loads the files in their order and yields what became of each article, once it is written. */
export async function* loadFiles(
  writer: Writer,
  paths: readonly string[],
  options: LoadOptions = {},
  timings: Timings = newTimings(),
): AsyncGenerator<FileResult> {
  const connection = await connectionOf(writer)
  const configuration = settingsOf(options)
  const people = options.people ?? NO_PEOPLE_FILE
  const pool = openDraftPool({ people, configuration }, options.threads)
  const save = saver(connection, people, options, timings)
  const ahead: Work[] = []
  let turned = performance.now()
  try {
    for await (const work of timings.each('read', findWork(connection, paths, pool, { ...options, configuration }))) {
      ahead.push(work)
      if (ahead.length > AHEAD) yield* save.take(await readyOf(ahead.shift()!, timings))
      if (performance.now() - turned < TURN) continue
      // nothing else here need wait for the system, and then Ctrl-C would never be heard
      await new Promise((resolve) => setImmediate(resolve))
      turned = performance.now()
    }
    for (const work of ahead) yield* save.take(await readyOf(work, timings))
    yield* save.flush()
  } finally {
    timings.extract = pool.spent.milliseconds
    timings.index = connection.spent.index
    await pool.close()
  }
}

/** What is done in the order of the files. */
type Taken = Exclude<Ready, { type: 'FILE' }> | Extract<Work, { type: 'FILE' }>

/** An article as the threads read it; whatever else waits for its turn. */
async function readyOf(work: Work, timings: Timings): Promise<Taken> {
  if (work.type !== 'DRAFT') return work
  const { path } = work
  const result = await timings.waiting(work.job)
  if ('error' in result) return { type: 'RESULT', result: faultOf(path, result.error) }
  const { drafted } = result
  if ('code' in drafted) return { type: 'RESULT', result: { path, outcome: 'SKIPPED', problem: drafted } }
  return { type: 'ARTICLE', path, article: drafted }
}

function saver(connection: Connection, people: PeopleFile, options: LoadOptions, timings: Timings) {
  let ready: Ready[] = []
  let articles = 0
  let since = performance.now()
  /** Of the file that is being read. */
  let problems: Problem[] = []

  function* flush(): Generator<FileResult> {
    if (ready.length) yield* timings.measure('store', () => saveWork(connection, ready, people))
    ready = []
    articles = 0
    since = performance.now()
  }

  function* take(work: Taken): Generator<FileResult> {
    if (work.type === 'RESULT' && work.result.problem) problems.push(work.result.problem)
    if (work.type === 'FILE') {
      const { file, gone } = work
      if (!problems.some(isPassing)) ready.push({ type: 'FILE', file: { ...file, problems } })
      const isWhole = !problems.some(({ path }) => path === file.path)
      problems = []
      if (articles === 0 || gone.length) yield* flush()
      if (isWhole) for (const path of gone) yield reportDocument(connection, path, people, options)
      return
    }
    if (work.type === 'ARTICLE' && options.diff) {
      yield* flush()
      yield timings.measure('store', () => saveWithDiff(connection, work.path, work.article, people))
      return
    }
    ready.push(work)
    if (work.type === 'ARTICLE') articles++
    else if (articles === 0) yield* flush()
    if (articles >= TOGETHER || (articles > 0 && performance.now() - since > SOON)) yield* flush()
  }
  return { take, flush }
}

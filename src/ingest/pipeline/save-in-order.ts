/** Takes what is found in the files in its order, while the threads read ahead of it, and has it written in batches. */
import type { Connection } from '../../store/database/connection.ts'
import { indexNoted, WORDS_OF } from '../../store/link/link-pending.ts'
import { NO_PEOPLE_FILE } from '../../store/rows/people-file.ts'
import type { Problem } from '../../text/draft.ts'
import { isPassing, type Work } from '../files/find-work.ts'
import { reportDocument } from '../report/report-gone.ts'
import type { Timings } from '../report/timings.ts'
import type { FileResult, LoadOptions } from './load-options.ts'
import { faultOf, type Ready, saveWithDiff, saveWork } from './save-work.ts'

/** Articles in one transaction, and milliseconds after which fewer will do: who waits for the lock waits no longer. */
const TOGETHER = 100
const SOON = 1_500

/** Milliseconds after which signals are looked for. */
const TURN = 50

/**
 * Articles that are read ahead of the one that is written, and bytes of them: more than a batch, so that the threads have
 * work while it is written.
 */
const AHEAD = 2 * TOGETHER
const AHEAD_BYTES = 8e6

/** Yields what became of each article, once it is written. */
export async function* saveInOrder(
  connection: Connection,
  works: AsyncIterable<Work>,
  options: LoadOptions,
  timings: Timings,
): AsyncGenerator<FileResult> {
  const save = saver(connection, options, timings)
  const ahead: Work[] = []
  let bytes = 0
  const next = async () => {
    const work = ahead.shift()!
    if (work.type === 'DRAFT') bytes -= work.byteLength
    return readyOf(work, timings)
  }
  let turned = performance.now()
  for await (const work of timings.each('read', works)) {
    ahead.push(work)
    if (work.type === 'DRAFT') bytes += work.byteLength
    while (ahead.length > AHEAD || (bytes > AHEAD_BYTES && ahead.length > 1)) yield* save.take(await next())
    if (performance.now() - turned < TURN) continue
    // nothing else here need wait for the system, and then Ctrl-C would never be heard
    await new Promise((resolve) => setImmediate(resolve))
    turned = performance.now()
  }
  while (ahead.length && !options.signal?.aborted) yield* save.take(await next())
  yield* save.flush()
}

/** What is done in the order of the files. */
type Taken = Exclude<Ready, { type: 'FILE' }> | Extract<Work, { type: 'FILE' }>

/** An article once a thread has read it; whatever else waits for its turn. */
async function readyOf(work: Work, timings: Timings): Promise<Taken> {
  if (work.type !== 'DRAFT') return work
  const { path } = work
  const result = await timings.waiting(work.job)
  if ('error' in result) return { type: 'RESULT', result: faultOf(path, result.error) }
  if ('problem' in result) {
    const problem = { ...result.problem, path }
    return { type: 'RESULT', result: { path, outcome: 'SKIPPED', problem } }
  }
  return { type: 'ARTICLE', path, read: result.read }
}

function saver(connection: Connection, options: LoadOptions, timings: Timings) {
  const { people = NO_PEOPLE_FILE } = options
  let ready: Ready[] = []
  let articles = 0
  /** Articles whose words wait to be indexed. */
  let noted = 0
  let since = performance.now()
  /** Of the file that is being read. */
  let problems: Problem[] = []

  function* flush(): Generator<FileResult> {
    if (ready.length) yield* timings.measure('store', () => saveWork(connection, ready, people))
    noted += articles
    if (noted >= WORDS_OF && !options.dryRun) {
      timings.measure('link', () => indexNoted(connection))
      noted = 0
    }
    ready = []
    articles = 0
    since = performance.now()
  }

  function* take(work: Taken): Generator<FileResult> {
    if (work.type === 'RESULT' && work.result.problem) problems.push(work.result.problem)
    if (work.type === 'FILE') {
      const { path, file, gone } = work
      const onDisk = (key: string) => path + key.slice(file.path.length)
      const inArchive = (at: string) => (at.startsWith(path) ? file.path + at.slice(path.length) : at)
      const stored = problems.map((problem) => ({ ...problem, path: inArchive(problem.path) }))
      if (!problems.some(isPassing)) ready.push({ type: 'FILE', file: { ...file, problems: stored } })
      const isWhole = !problems.some((problem) => problem.path === path)
      problems = []
      if (articles === 0 || gone.length) yield* flush()
      if (isWhole) for (const key of gone) yield reportDocument(connection, key, onDisk(key), people, options)
      return
    }
    if (work.type === 'ARTICLE' && options.diff) {
      yield* flush()
      yield timings.measure('store', () => saveWithDiff(connection, work, people))
      return
    }
    ready.push(work)
    if (work.type === 'ARTICLE') articles++
    else if (articles === 0) yield* flush()
    if (articles >= TOGETHER || (articles > 0 && performance.now() - since > SOON)) yield* flush()
  }
  return { take, flush }
}

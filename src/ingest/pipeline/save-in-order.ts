/** Takes what is found in the files in its order, while the threads read ahead of it, and has it written in batches. */
import type { Connection } from '../../store/database/connection.ts'
import { indexNoted, WORDS_OF } from '../../store/link/link-pending.ts'
import { NO_PEOPLE_FILE } from '../../store/rows/people-file.ts'
import type { Problem } from '../../text/draft.ts'
import { isProblem } from '../../text/is-problem.ts'
import { reportDocument } from '../report/report-gone.ts'
import type { Timings } from '../report/timings.ts'
import type { Drafted } from './draft-job.ts'
import { type FileResult, skipped } from './file-result.ts'
import type { LoadOptions } from './load-options.ts'
import { newBatch, saveBatch, saveWithDiff } from './save-batch.ts'
import type { Work } from './work.ts'

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
  const writer = openWriter(connection, options, timings)
  const ahead: Work[] = []
  let bytes = 0
  async function* takeNext(): AsyncGenerator<FileResult> {
    const work = ahead.shift()!
    if (work.type === 'FILE') return yield* writer.endFile(work)
    if (work.type === 'RESULT') return yield* writer.addResult(work.result)
    bytes -= work.byteLength
    const drafted = await timings.waiting(work.drafted)
    yield* isProblem(drafted) ? writer.addResult(skipped(drafted)) : writer.addArticle(drafted)
  }
  let turned = performance.now()
  for await (const work of timings.each('read', works)) {
    ahead.push(work)
    if (work.type === 'ARTICLE') bytes += work.byteLength
    while (ahead.length > AHEAD || (bytes > AHEAD_BYTES && ahead.length > 1)) yield* takeNext()
    if (performance.now() - turned < TURN) continue
    // nothing else here need wait for the system, and then Ctrl-C would never be heard
    await new Promise((resolve) => setImmediate(resolve))
    turned = performance.now()
  }
  while (ahead.length && !options.signal?.aborted) yield* takeNext()
  yield* writer.flush()
}

/** Gathers articles into batches and writes them; each method yields the results that are due. */
function openWriter(connection: Connection, options: LoadOptions, timings: Timings) {
  const { people = NO_PEOPLE_FILE } = options
  let batch = newBatch()
  let articles = 0
  /** Articles whose words wait to be indexed. */
  let noted = 0
  let since = performance.now()
  /** Of the file that is being read. */
  let problems: Problem[] = []

  function* flush(): Generator<FileResult> {
    yield* timings.measure('store', () => saveBatch(connection, batch, people, options.force))
    batch = newBatch()
    noted += articles
    if (noted >= WORDS_OF && !options.dryRun) {
      timings.measure('link', () => indexNoted(connection))
      noted = 0
    }
    articles = 0
    since = performance.now()
  }

  function* flushIfDue(): Generator<FileResult> {
    if (articles === 0 || articles >= TOGETHER || performance.now() - since > SOON) yield* flush()
  }

  function* addArticle(article: Drafted): Generator<FileResult> {
    if (options.diff) {
      yield* flush()
      yield timings.measure('store', () => saveWithDiff(connection, article, people, options.force))
      return
    }
    batch.entries.push(article)
    articles++
    yield* flushIfDue()
  }

  function* addResult(result: FileResult): Generator<FileResult> {
    if (result.problem) problems.push(result.problem)
    batch.entries.push(result)
    yield* flushIfDue()
  }

  function* endFile({ path, file, gone }: Extract<Work, { type: 'FILE' }>): Generator<FileResult> {
    const inArchive = (at: string) => (at.startsWith(path) ? file.path + at.slice(path.length) : at)
    const stored = problems.map((problem) => ({ ...problem, path: inArchive(problem.path) }))
    if (!problems.some(isPassing)) batch.files.push({ ...file, problems: stored })
    const isWhole = !problems.some((problem) => problem.path === path)
    problems = []
    if (articles === 0 || gone.length) yield* flush()
    const onDisk = (key: string) => path + key.slice(file.path.length)
    if (isWhole) for (const key of gone) yield reportDocument(connection, key, onDisk(key), people, options)
  }

  return { addArticle, addResult, endFile, flush }
}

/** Codes of problems that may be gone the next time, though the file is the same. */
const PASSING: ReadonlySet<string> = new Set(['UNREADABLE', 'TOO_LONG', 'FAULT'])

const isPassing = ({ code }: Problem): boolean => PASSING.has(code)

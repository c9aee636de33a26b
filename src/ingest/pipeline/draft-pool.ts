/** Threads that read articles side by side; where there is little to do, this thread does it. */

import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { startThread } from '../../store/database/start-thread.ts'
import type { PreparedArticle } from '../../store/rows/prepare-article.ts'
import type { Problem } from '../../text/draft.ts'
import { isProblem } from '../../text/is-problem.ts'
import { type Drafted, type DraftJob, draftJob, type JobSettings } from './draft-job.ts'

export interface DraftPool {
  /** Never rejected, so that it may wait for its turn. */
  draft(job: DraftJob): Promise<Drafted | Problem>
  /** Time spent in reading articles, in all threads together. */
  readonly spent: { milliseconds: number }
  close(): Promise<void>
}

/** So many articles are read here before threads are worth their start. */
const ALONE = 40

/** More threads than this read faster than one can write. */
const MOST = 4

/** Room for what a thread keeps, and for what it has just made, in MiB. */
const HEAP = 160
const YOUNG = 48

/** Message of a thread: the article as JSON in UTF-8, which is half the size of the text and a tenth of the objects. */
export interface ThreadMessage {
  readonly drafted: Uint8Array<ArrayBuffer> | Problem
  readonly milliseconds: number
}

interface Thread {
  readonly worker: Worker
  readonly waiting: { readonly job: DraftJob; readonly settle: (drafted: Drafted | Problem) => void }[]
}

/** `threads` is how many at the most; where it is not given, as many as there are processors beside the one that writes. */
export function openDraftPool(settings: JobSettings, threads = besides()): DraftPool {
  const spent = { milliseconds: 0 }
  const pool: Thread[] = []
  const decoder = new TextDecoder()
  let started = 0

  function start(): Thread {
    const worker = startThread(join(import.meta.dirname, 'draft-worker.ts'), {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG },
    })
    const thread: Thread = { worker, waiting: [] }
    worker.on('message', ({ drafted, milliseconds }: ThreadMessage) => {
      spent.milliseconds += milliseconds
      const { job, settle } = thread.waiting.shift()!
      const read = (bytes: Uint8Array) => JSON.parse(decoder.decode(bytes)) as PreparedArticle
      settle(drafted instanceof Uint8Array ? { path: job.path, read: () => read(drafted) } : drafted)
    })
    worker.on('error', () => {
      // it may have run out of memory; what it has not answered is read here
      pool.splice(pool.indexOf(thread), 1)
      for (const { job, settle } of thread.waiting.splice(0)) settle(here(job))
    })
    pool.push(thread)
    return thread
  }

  function here(job: DraftJob): Drafted | Problem {
    const from = performance.now()
    const article = draftJob(job, settings)
    spent.milliseconds += performance.now() - from
    return isProblem(article) ? article : { path: job.path, read: () => article }
  }

  return {
    spent,
    draft(job) {
      if (++started <= ALONE || threads === 0) return Promise.resolve(here(job))
      const idle = pool.find(({ waiting }) => waiting.length === 0)
      const thread = idle ?? (pool.length < threads ? start() : leastBusy(pool))
      return new Promise((settle) => {
        thread.waiting.push({ job, settle })
        thread.worker.postMessage(job)
      })
    },
    async close() {
      await Promise.all(pool.map(({ worker }) => worker.terminate()))
    },
  }
}

function leastBusy(pool: readonly Thread[]): Thread {
  return pool.reduce((best, thread) => (thread.waiting.length < best.waiting.length ? thread : best))
}

function besides(): number {
  return Math.min(MOST, Math.max(1, availableParallelism() - 1))
}

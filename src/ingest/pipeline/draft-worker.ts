/** A thread that reads articles: takes jobs, gives back what they come to and how long that took. */
import { parentPort, workerData } from 'node:worker_threads'
import { isProblem } from '../../text/is-problem.ts'
import { type DraftJob, draftJob, type JobSettings } from './draft-job.ts'
import type { ThreadMessage } from './draft-pool.ts'

const settings = workerData as JobSettings
const encoder = new TextEncoder()

parentPort!.on('message', (job: DraftJob) => {
  const started = performance.now()
  const article = draftJob(job, settings)
  const drafted = isProblem(article) ? article : encoder.encode(JSON.stringify(article))
  const message: ThreadMessage = { drafted, milliseconds: performance.now() - started }
  parentPort!.postMessage(message, drafted instanceof Uint8Array ? [drafted.buffer] : [])
})

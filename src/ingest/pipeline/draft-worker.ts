/** A thread that reads articles: takes jobs, gives back what they come to and how long that took. */

import { parentPort, workerData } from 'node:worker_threads'
import { isProblem } from '../../text/is-problem.ts'
import { type DraftJob, draftJob, type JobSettings } from './draft-job.ts'
import type { Answer, Drafted } from './draft-pool.ts'

const settings = workerData as JobSettings
const encoder = new TextEncoder()

parentPort!.on('message', (job: DraftJob) => {
  const started = performance.now()
  const send = (drafted: Drafted, handedOver: ArrayBuffer[] = []) => {
    const answer: Answer = { ...drafted, milliseconds: performance.now() - started }
    parentPort!.postMessage(answer, handedOver)
  }
  try {
    const drafted = draftJob(job, settings)
    if (isProblem(drafted)) return send({ problem: drafted })
    const bytes = encoder.encode(JSON.stringify(drafted))
    send({ bytes }, [bytes.buffer])
  } catch (error) {
    send({ error })
  }
})

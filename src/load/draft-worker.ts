/** A thread that reads articles: takes jobs, gives back what they come to and how long that took. */
import { parentPort, workerData } from 'node:worker_threads'
import { type DraftJob, draftJob, type JobSettings } from './draft-job.ts'

const settings = workerData as JobSettings

parentPort!.on('message', (job: DraftJob) => {
  const started = performance.now()
  try {
    const drafted = draftJob(job, settings)
    // as text, which is quicker to send than the objects themselves
    parentPort!.postMessage({ text: JSON.stringify(drafted), milliseconds: performance.now() - started })
  } catch (error) {
    parentPort!.postMessage({ error, milliseconds: performance.now() - started })
  }
})

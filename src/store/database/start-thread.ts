import { join } from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/** Runs a program written in TypeScript, its first argument; as a process or as a thread. */
export const RUN = join(import.meta.dirname, '../../../scripts/run.mjs')

/** Runs a program in a thread of its own. */
export function startThread(program: string, options: Pick<WorkerOptions, 'workerData' | 'resourceLimits'>): Worker {
  return new Worker(RUN, { ...options, argv: [program], execArgv: [] })
}

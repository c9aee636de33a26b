import { Worker, type WorkerOptions } from 'node:worker_threads'

/** Runs a module in a thread of its own. */
export function startThread(module: URL, options: Pick<WorkerOptions, 'workerData' | 'resourceLimits'>): Worker {
  return new Worker(new URL('./run-thread.mjs', import.meta.url), { ...options, argv: [module.href], execArgv: [] })
}

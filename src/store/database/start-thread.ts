import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { join } from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/** Runs a program written in TypeScript, its first argument; as a process or as a thread. */
export const RUN = join(import.meta.dirname, '../../../scripts/run.mjs')

/** Runs a program in a thread of its own. */
export function startThread(program: string, options: Pick<WorkerOptions, 'workerData' | 'resourceLimits'>): Worker {
  return new Worker(RUN, { ...options, argv: [program], execArgv: [] })
}

/** Runs a program in a process of its own; `flags` are Node's. */
export function startProcess(
  program: string,
  args: readonly string[],
  { flags = [], ...options }: SpawnOptions & { readonly flags?: readonly string[] },
): ChildProcess {
  return spawn(process.execPath, [...flags, RUN, program, ...args], options)
}

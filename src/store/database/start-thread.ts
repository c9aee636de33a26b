import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { basename, join } from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/** True if this is the package that `npm run build` makes. Its programs are JavaScript, all in one folder. */
const isBuilt = import.meta.url.endsWith('.js')

/** Runs a program written in TypeScript, its first argument; as a process or as a thread. */
const RUN = join(import.meta.dirname, '../../../scripts/run.mjs')

/** Returns the file that Node starts for a program, and the arguments it needs. */
function commandOf(program: string): { readonly file: string; readonly argv: readonly string[] } {
  if (!isBuilt) return { file: RUN, argv: [program] }
  return { file: join(import.meta.dirname, '../../threads', `${basename(program, '.ts')}.js`), argv: [] }
}

/** Runs a program in a thread of its own; `program` is the path of its source. */
export function startThread(program: string, options: Pick<WorkerOptions, 'workerData' | 'resourceLimits'>): Worker {
  const { file, argv } = commandOf(program)
  return new Worker(file, { ...options, argv: [...argv], execArgv: [] })
}

/** Runs a program in a process of its own; `program` is the path of its source, `flags` are Node's. */
export function startProcess(
  program: string,
  args: readonly string[],
  { flags = [], ...options }: SpawnOptions & { readonly flags?: readonly string[] },
): ChildProcess {
  const { file, argv } = commandOf(program)
  return spawn(process.execPath, [...flags, file, ...argv, ...args], options)
}

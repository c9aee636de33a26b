import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { cpuSecondsOf, familyOf, memoryOf, processorMs } from './processes.ts'

export interface Server {
  readonly url: URL
  readonly process: ChildProcess
  readonly pid: number
  /** Milliseconds from the start of the process until it said where it listens. */
  readonly startedIn: number
  /** Seconds of processor time so far, of all its threads and processes. */
  cpuSeconds(): number
  /** Milliseconds of the same, to the microsecond where the kernel tells it; processes that have ended count. */
  processorMs(): number
  /** MiB of memory held now, of all its processes; the program itself, which they share, counts once. */
  memory(): number
  stop(): Promise<void>
}

/** Starts a program written in TypeScript. */
const RUN = join(import.meta.dirname, '../run.mjs')

const hasTaskset = (() => {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' })
    return availableParallelism() > 1
  } catch {
    return false
  }
})()

/** Cores for the server and the client, where the machine can keep them apart. */
export const CORES = hasTaskset ? { server: 1, client: 0 } : null

/** Keeps this process, the client, off the server's core. */
export function pinClient(): void {
  if (CORES) execFileSync('taskset', ['-a', '-p', '-c', String(CORES.client), String(process.pid)], { stdio: 'ignore' })
}

/** Starts a server on its core, as a process of its own, `flags` being Node's, and waits for the line that says where it listens. */
export async function startServer(
  script: readonly string[],
  env: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<Server> {
  const command = [process.execPath, ...flags, RUN, ...script]
  const [file, ...args] = CORES ? ['taskset', '-c', String(CORES.server), ...command] : command
  const started = performance.now()
  // taskset becomes the server, so the pid is the server's
  const child = spawn(file!, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const url = await new Promise<URL>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      const address = /^API\s+(\S+)$/m.exec(said)?.[1]
      if (address) resolve(new URL(address))
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => reject(new Error(`${script.join(' ')} ended with ${code}:\n${said}`)))
  })
  const pid = child.pid!
  const stop = async () => {
    if (child.exitCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
    await gone
    clearTimeout(late)
  }
  return {
    ...{ url, process: child, pid, stop },
    startedIn: performance.now() - started,
    cpuSeconds: () => sum(familyOf(pid).map(cpuSecondsOf)),
    processorMs: () => processorMs(pid),
    memory: () => memoryOf(familyOf(pid)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}

/** Processes and what they use, read from /proc, which only Linux has. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second in /proc, on every Linux that Node runs on. */
const TICKS = 100

/** A process and those that it has started. */
export function familyOf(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return [pid, ...children.flatMap(familyOf)]
}

/** Seconds of processor time of a process so far, to the hundredth. */
export function cpuSecondsOf(pid: number): number {
  const { own } = ticksOf(pid)
  return own / TICKS
}

/** MiB of memory that processes hold together; the program itself, which they share, counts once. */
export function memoryOf(pids: readonly number[]): number {
  const held = (pid: number, name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
  const own = pids.reduce((sum, pid) => sum + held(pid, 'RssAnon'), 0)
  return own + Math.max(0, ...pids.map((pid) => held(pid, 'RssFile') + held(pid, 'RssShmem')))
}

/**
 * Milliseconds of processor time so far, of a process, of those it has started, and of those of them that have ended.
 * Where the kernel tells the time of each thread it is exact to the microsecond, else to 10 ms.
 */
export function processorMs(pid: number): number {
  return familyOf(pid).reduce((sum, one) => sum + threadsMs(one) + (ticksOf(one).ended * 1000) / TICKS, 0)
}

function threadsMs(pid: number): number {
  const folder = `/proc/${pid}/task`
  if (!existsSync(folder)) return 0
  const times = readdirSync(folder).map((thread) => runtimeOf(read(`${folder}/${thread}/sched`)))
  return times.includes(null) ? (ticksOf(pid).own * 1000) / TICKS : times.reduce<number>((sum, time) => sum + time!, 0)
}

/** Milliseconds; null where the kernel does not tell. */
function runtimeOf(sched: string): number | null {
  const found = /^se\.sum_exec_runtime\s*:\s*([\d.]+)/m.exec(sched)?.[1]
  return found === undefined ? null : Number(found)
}

function ticksOf(pid: number): { readonly own: number; readonly ended: number } {
  // behind the name in brackets: state, then numbers; utime, stime, cutime and cstime are the 14th to 17th of all
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')
  const [utime, stime, cutime, cstime] = [11, 12, 13, 14].map((at) => Number(fields[at] ?? 0))
  return { own: utime! + stime!, ended: cutime! + cstime! }
}

/** Nothing of a process that is gone. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

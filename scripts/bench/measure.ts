import { loadavg } from 'node:os'
import { type LoadResult, runLoad } from './load-client.ts'
import type { Server } from './start-server.ts'

export interface Figures {
  readonly requestsPerSecond: number
  /** Processor time of the server a request. */
  readonly cpuMs: number
  readonly p50: number
  readonly p99: number
  /** MiB at the end. */
  readonly memory: number
  /** The machine's load average over a minute, other programs included. */
  readonly load: number
  readonly bytes: number
}

export interface Course {
  readonly server: Server
  readonly request: (nth: number) => Buffer
  readonly status: number
  readonly seconds: number
  readonly warmUp: number
  readonly connections: number
}

/** Requests that warm a server up, and how often the time for it is given at the most. */
const [WARM, TURNS] = [2_000, 5]
/** Requests in one turn below which the database takes the time, and no warming helps. */
const FEW = 100

/** Warms up, then measures; an answer that is none fails the run. */
export async function measure({ server, request, status, seconds, warmUp, connections }: Course): Promise<Figures> {
  const load = { url: server.url, connections, request, status }
  let sent = 0
  // what was asked to warm up is not asked again
  const next = () => request(sent++)
  // A slow server needs longer until its code is compiled
  for (let turn = 0; warmUp > 0 && turn < TURNS && (turn === 0 || (sent >= FEW && sent < WARM)); turn++)
    assertAnswered(await runLoad({ ...load, request: next, seconds: warmUp }))
  const before = server.cpuSeconds()
  const result = await runLoad({ ...load, request: next, seconds })
  const cpuMs = ((server.cpuSeconds() - before) * 1000) / result.requests
  assertAnswered(result)
  return {
    ...{ requestsPerSecond: result.requests / result.seconds, cpuMs, p50: result.p50, p99: result.p99 },
    ...{ memory: server.memory(), load: loadavg()[0]!, bytes: result.bytes / result.requests },
  }
}

function assertAnswered({ failures, failure }: LoadResult): void {
  if (failures) throw new Error(`${failures} answers were errors, the first of them:\n${failure}`)
}

/** Of each figure the one in the middle. */
export function medians(rounds: readonly Figures[]): Figures {
  const names = Object.keys(rounds[0]!) as (keyof Figures)[]
  const middle = (name: keyof Figures) => {
    const values = rounds.map((figures) => figures[name]).sort((a, b) => a - b)
    return values[Math.floor(values.length / 2)]!
  }
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as unknown as Figures
}

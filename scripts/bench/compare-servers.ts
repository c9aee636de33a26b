import { conditionalRequests, differentRequests, type Requests, sameRequests } from './make-requests.ts'
import { type Figures, measure, medians } from './measure.ts'
import type { Operation, Variables } from './operations.ts'
import type { Server } from './start-server.ts'

export type RowName = 'naive' | 'limit' | 'ours' | 'again' | 'conditional'
export type Table = Readonly<Record<string, Partial<Record<RowName, Figures>>>>

export interface Comparison {
  readonly servers: Readonly<Record<'naive' | 'limit' | 'ours', Server>>
  readonly operations: readonly Operation[]
  readonly variables: Readonly<Record<string, readonly Variables[]>>
  readonly rounds: number
  readonly seconds: number
  readonly connections: number
  readonly say: (line: string) => void
}

const WARM_UP = { first: 3, later: 0.5 }
/** Few enough for any store of answers, many enough that no answer stays in the processor's cache. */
const AGAIN = 100

/** Measures each operation on each server, round by round, one server after the other within an operation. */
export async function compareServers(comparison: Comparison): Promise<Table> {
  const { servers, operations, variables, rounds, seconds, connections, say } = comparison
  const found: Record<string, Partial<Record<RowName, Figures[]>>> = {}
  for (let round = 0; round < rounds; round++)
    for (const operation of operations) {
      const rows = await rowsOf(servers, operation, variables[operation.id]!)
      found[operation.id] ??= {}
      // Another server comes first in each round
      const order = rows.map((_, index) => rows[(index + round) % rows.length]!)
      for (const { name, server, request, status } of order) {
        const warmUp = round === 0 ? WARM_UP.first : WARM_UP.later
        const figures = await measure({ server, request, status, seconds, warmUp, connections })
        found[operation.id]![name] = [...(found[operation.id]![name] ?? []), figures]
        const { requestsPerSecond, cpuMs, load } = figures
        say(
          `round ${round + 1} ${operation.id} ${name.padEnd(11)} ${requestsPerSecond.toFixed(0).padStart(6)}/s ${cpuMs.toFixed(3).padStart(8)} ms  load ${load.toFixed(1)}`,
        )
      }
    }
  return Object.fromEntries(
    Object.entries(found).map(([id, rows]) => [
      id,
      Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, medians(list)])),
    ]),
  )
}

interface Row {
  readonly name: RowName
  readonly server: Server
  readonly request: Requests
  readonly status: number
}

async function rowsOf(
  { naive, limit, ours }: Comparison['servers'],
  operation: Operation,
  variables: readonly Variables[],
): Promise<Row[]> {
  const few = variables.slice(0, AGAIN)
  const conditional = await conditionalRequests(ours.url, operation, few)
  return [
    { name: 'naive', server: naive, request: differentRequests(naive.url, operation, variables), status: 200 },
    { name: 'limit', server: limit, request: differentRequests(limit.url, operation, variables), status: 200 },
    { name: 'ours', server: ours, request: differentRequests(ours.url, operation, variables), status: 200 },
    { name: 'again', server: ours, request: sameRequests(ours.url, operation, few), status: 200 },
    ...(conditional ? [{ name: 'conditional' as const, server: ours, request: conditional, status: 304 }] : []),
  ]
}

/**
 * What the server does with more than it can answer: several times as many clients as it is measured with otherwise, each
 * with its next question at once. Of what it accepts the times are compared with those of an ordinary load.
 */
import { ask } from './ask.ts'
import { type LoadResult, runLoad } from './load-client.ts'
import { differentRequests } from './make-requests.ts'
import { bodyOf, type Operation, type Variables } from './operations.ts'
import { pinClient, startServer } from './start-server.ts'
import { FLAGS } from './start-servers.ts'

/** Clients of an ordinary load, and of the overload. */
const [USUAL, TOO_MANY] = [32, 128]

/** At the most: times the 99th percentile of an ordinary load; milliseconds until the server is as before. */
export const MOST_TIMES = 3
export const MOST_RECOVERY = 2_000

/** Answers in turn, each within the usual 99th percentile, after which the server counts as recovered. */
const IN_TURN = 5

export interface Overload {
  readonly usual: LoadResult
  readonly overload: LoadResult
  /** Milliseconds from the end of the load until the server was as before it. */
  readonly recovery: number
}

export async function measureOverload(
  databaseFile: string,
  operation: Operation,
  variables: readonly Variables[],
  seconds: number,
): Promise<Overload> {
  pinClient()
  const env = { DATABASE_URL: `file:${databaseFile}`, PORT: '0', HOST: '127.0.0.1', READERS: '1' }
  const server = await startServer(['src/main.ts'], { ...env, CACHE_BYTES: '0', MAX_LAG_MS: '60000' }, FLAGS)
  try {
    const request = differentRequests(server.url, operation, variables)
    const load = { url: server.url, request, status: 200, shed: 503 }
    await runLoad({ ...load, connections: USUAL, seconds }) // warms up
    const usual = await runLoad({ ...load, connections: USUAL, seconds })
    const overload = await runLoad({ ...load, connections: TOO_MANY, seconds })
    const recovery = await recover(server.url, bodyOf(operation, variables[0]!), usual.p99)
    return { usual, overload, recovery }
  } finally {
    await server.stop()
  }
}

/** Milliseconds until the first of some answers in turn that are as fast as usual; a multiple of what is allowed at the most. */
async function recover(url: URL, body: string, usual: number): Promise<number> {
  const started = performance.now()
  let [inTurn, since] = [0, 0]
  while (inTurn < IN_TURN && performance.now() - started < 5 * MOST_RECOVERY) {
    const asked = performance.now()
    const isAnswered = await ask(url, body).then(
      () => true,
      () => false,
    )
    const isUsual = isAnswered && performance.now() - asked <= usual
    if (!isUsual) inTurn = 0
    else if (inTurn++ === 0) since = asked - started
  }
  return inTurn < IN_TURN ? 5 * MOST_RECOVERY : since
}

/** Tells what is not as it has to be, a line each. */
export function breachesOf(id: string, { usual, overload, recovery }: Overload): string[] {
  const times = overload.p99 / usual.p99
  return [
    usual.failures + overload.failures > 0 && `${id}: answers that were errors: ${usual.failure ?? overload.failure}`,
    usual.shed > 0 && `${id}: ${usual.shed} requests of an ordinary load were refused`,
    overload.shed === 0 && `${id}: nothing was refused under overload`,
    !(times <= MOST_TIMES) &&
      `${id}: p99 of what was accepted is ${times.toFixed(1)} times the usual, at most ${MOST_TIMES}`,
    recovery > MOST_RECOVERY && `${id}: as before after ${recovery.toFixed(0)} ms, at most ${MOST_RECOVERY}`,
  ].filter((line) => line !== false)
}

export function printOverload(rows: readonly (readonly [id: string, overload: Overload])[]): string {
  const lines = rows.map(([id, { usual, overload, recovery }]) => {
    const share = (100 * overload.shed) / (overload.shed + overload.requests)
    const cells = [
      ...[id, usual.requests / usual.seconds, usual.p99, overload.requests / overload.seconds, share, overload.p99],
      ...[(overload.p99 / usual.p99).toFixed(1), recovery],
    ]
    return `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(cell < 10 ? 1 : 0) : cell)).join(' | ')} |`
  })
  return [
    `| | usual: requests/s | p99 ms | overload: accepted/s | refused % | p99 ms of accepted | times | recovered after ms |`,
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...lines,
  ].join('\n')
}

import autocannon from 'autocannon'
import type { LoadResult } from './load-client.ts'

/** The same questions by autocannon, to see that our own client tells the truth; it costs more time of the client's core. */
export async function loadWithAutocannon(
  url: URL,
  bodies: readonly string[],
  connections: number,
  seconds: number,
): Promise<LoadResult> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const result = await autocannon({
    ...{ url: url.href, connections, duration: seconds, verifyBody: (body) => String(body).startsWith('{"data":{') },
    requests: bodies.map((body) => ({ method: 'POST' as const, headers, body })),
  })
  const failures = result.errors + result.non2xx + result.mismatches
  return {
    shed: 0,
    ...{ requests: result.requests.total, seconds: result.duration, p50: result.latency.p50, p99: result.latency.p99 },
    ...{ bytes: result.throughput.total, failures, failure: failures ? 'told by autocannon' : null },
  }
}

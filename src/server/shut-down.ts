import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** Requests that are being answered are given this long, in milliseconds, before they are cut off. */
const GRACE = 10_000

/** Milliseconds in which connections are still answered, and told that they end; a request may be on its way already. */
const LINGER = 1_000

/** Ends a server. `ending` is the signal that it was made with. */
export async function shutDown(app: FastifyInstance, ending: AbortController): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), GRACE)
  ending.abort()
  const until = performance.now() + LINGER
  while (performance.now() < until && (await countConnections(app))) await pause(20)
  await app.close()
  clearTimeout(timer)
}

function countConnections({ server }: FastifyInstance): Promise<number> {
  return new Promise((resolve) => server.getConnections((_, count) => resolve(count ?? 0)))
}

/** Metrics in the format of Prometheus, on a port of their own. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { Observer } from '../observed.ts'
import { countReloads } from './count-reloads.ts'
import { operationMetrics } from './operation-metrics.ts'
import { type MetricSources, stateMetrics } from './state-metrics.ts'

export interface Metrics {
  readonly observer: Observer
  readonly server: Server
  close(): Promise<void>
}

/** Loads the library only here, for most servers are not asked for metrics. */
export async function serveMetrics(
  { host, port }: { readonly host: string; readonly port: number },
  sources: MetricSources,
): Promise<Metrics> {
  const client = await import('prom-client')
  const register = new client.Registry()
  client.collectDefaultMetrics({ register }) // processor time, memory, lag of the event loop
  const observer = operationMetrics(client, register)
  stateMetrics(client, register, sources)
  void countReloads(client, register, sources.changing).catch(() => {})
  const server = createServer({ requestTimeout: 5_000 }, async ({ method, url }, response) => {
    if (url !== '/metrics' || method !== 'GET') return void response.writeHead(404).end()
    const text = await register.metrics()
    response.writeHead(200, { 'content-type': register.contentType }).end(text)
  })
  server.listen(port, host)
  await once(server, 'listening').catch((error: Error) => {
    throw Object.assign(error, { setting: 'METRICS_PORT' })
  })
  return {
    observer,
    server,
    async close() {
      server.close()
      server.closeAllConnections()
      client.register.clear()
      register.clear()
    },
  }
}

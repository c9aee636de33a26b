/** Starts what operators have asked to see of operations. */
import type { Logger } from 'pino'
import { logOperations } from './log-operations.ts'
import type { MetricSources } from './metrics/state-metrics.ts'
import type { Observer } from './observed.ts'

export interface ObservingOptions extends MetricSources {
  readonly log: Logger
  readonly host: string
  /** Port of the metrics; undefined for none. */
  readonly metricsPort: number | undefined
  /** Address that traces are sent to; undefined for nowhere. */
  readonly tracesTo: string | undefined
  /** Milliseconds from which an operation is slow; 0 for none. */
  readonly slow: number
}

export interface Observing {
  readonly observers: readonly Observer[]
  /** Sends what has not been sent. */
  close(): Promise<void>
}

export async function startObserving({
  log,
  host,
  metricsPort,
  tracesTo,
  ...options
}: ObservingOptions): Promise<Observing> {
  const observers: Observer[] = []
  const ends: (() => Promise<void>)[] = []
  if (log.isLevelEnabled('warn')) observers.push(logOperations(log, options))
  if (metricsPort !== undefined) {
    const { serveMetrics } = await import('./metrics/serve-metrics.ts')
    const { observer, close } = await serveMetrics({ host, port: metricsPort }, options)
    observers.push(observer)
    ends.push(close)
  }
  if (tracesTo !== undefined) {
    const { traceOperations } = await import('./trace-operations.ts')
    const { observer, close } = await traceOperations(tracesTo)
    observers.push(observer)
    ends.push(close)
  }
  return {
    observers,
    async close() {
      for (const end of ends) await end().catch((error) => log.warn(String(error)))
    },
  }
}

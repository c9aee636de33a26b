/** Metrics of operations, counted as they end. */
import type { Counter, Histogram, Registry } from 'prom-client'
import type { Observer } from '../observed.ts'

type Client = typeof import('prom-client')

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]
const COSTS = [10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000]

export function operationMetrics({ Counter, Histogram }: Client, register: Registry): Observer {
  const counter = (name: string, help: string, labelNames: string[] = []): Counter =>
    new Counter({ name: `on_the_record_${name}`, help, labelNames, registers: [register] })
  const histogram = (name: string, help: string, buckets: number[], labelNames: string[] = []): Histogram =>
    new Histogram({ name: `on_the_record_${name}`, help, buckets, labelNames, registers: [register] })

  const operations = counter('operations_total', 'Operations, by type and outcome.', ['type', 'outcome'])
  const shed = counter('shed_total', 'Operations refused because too much is to be done.')
  const seconds = histogram('operation_seconds', 'Time from arrival to the end of the answer.', SECONDS, ['type'])
  const costs = histogram('operation_cost', 'Cost of operations that were priced.', COSTS)
  const queued = histogram('queue_seconds', 'Time that operations waited for a process that reads.', SECONDS)
  const busy = counter('reader_busy_seconds_total', 'Time for which processes were reading, all together.')
  return ({ type, outcome, milliseconds, cost, queued: waited, read, reads }) => {
    operations.inc({ type, outcome })
    if (outcome === 'OVERLOADED') shed.inc()
    seconds.observe({ type }, milliseconds / 1_000)
    if (cost !== undefined) costs.observe(cost)
    if (!reads.length) return
    queued.observe(waited / 1_000)
    busy.inc(read / 1_000)
  }
}

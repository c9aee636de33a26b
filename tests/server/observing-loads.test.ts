// Packages for metrics and traces are loaded only where they are asked for.
import { expect, test, vi } from 'vitest'
import { openLog } from '../../src/server/observing/open-log.ts'
import { startObserving } from '../../src/server/observing/start-observing.ts'

const loaded = vi.hoisted(() => [] as string[])
vi.mock('prom-client', async (original) => {
  loaded.push('prom-client')
  return original()
})
vi.mock('@opentelemetry/api', async (original) => {
  loaded.push('@opentelemetry/api')
  return original()
})

const sources = {
  log: openLog('warn'),
  ...{ host: '127.0.0.1', metricsPort: undefined, tracesTo: undefined, slow: 0 },
  ...{ reader: {} as never, cache: {} as never },
  changing: { events: { listen: async function* () {} } } as never,
}

test('none of them without a setting, each with its own', async () => {
  const plain = await startObserving(sources)
  expect([plain.observers.length, loaded]).toEqual([1, []])
  const metrics = await startObserving({ ...sources, metricsPort: 0 })
  expect([metrics.observers.length, loaded]).toEqual([2, ['prom-client']])
  const traces = await startObserving({ ...sources, log: openLog('silent'), tracesTo: 'http://127.0.0.1:9' })
  expect([traces.observers.length, loaded]).toEqual([1, ['prom-client', '@opentelemetry/api']])
  for (const one of [plain, metrics, traces]) await one.close()
})

/** Metrics of the server's state, looked at when they are asked for. */
import type { Gauge, Registry } from 'prom-client'
import type { MutationsContext } from '../../../graph/mutations/mutations-context.ts'
import type { Readers } from '../../../store/readers/readers.ts'
import type { ResponseCache } from '../../cache/response-cache.ts'

type Client = typeof import('prom-client')

export interface MetricSources {
  readonly reader: Readers
  readonly cache: ResponseCache
  readonly changing: MutationsContext
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** Listeners that are no subscriptions: `countReloads`. */
const OWN_LISTENERS = 1

export function stateMetrics({ Gauge }: Client, register: Registry, sources: MetricSources): void {
  const { reader, cache, changing, now = Date.now } = sources
  const gauge = (name: string, help: string, look: () => number | Promise<number>): Gauge =>
    new Gauge({
      name: `on_the_record_${name}`,
      help,
      registers: [register],
      async collect() {
        this.set(await look())
      },
    })
  gauge('queue_length', 'Calls that wait for a process that reads.', () => reader.state().waiting)
  gauge('readers', 'Processes that read the archive.', () => reader.state().processes.length)
  gauge(
    'readers_busy',
    'Processes that are reading.',
    () => reader.state().processes.filter(({ calls }) => calls).length,
  )
  gauge('cache_bytes', 'Bytes of stored responses.', () => cache.size().bytes)
  gauge('cache_responses', 'Stored responses.', () => cache.size().responses)
  gauge('subscriptions', 'Subscriptions that are open.', () => changing.events.count() - OWN_LISTENERS)
  gauge('reload_running', '1 while a reload runs that the API has started.', () =>
    Number(changing.reloads.running() !== null),
  )
  gauge('archive_readable', '1 while the archive can be read.', () => Number(reader.fault() === null))
  // `version-loadedAt`
  const archive = () => reader.version().catch(() => '')
  gauge('archive_version', 'Version of the archive.', async () => Number.parseInt(await archive(), 10) || 0)
  gauge('archive_age_seconds', 'Time since something was loaded last.', async () => {
    const loadedAt = Date.parse((await archive()).replace(/^\d+-/, ''))
    return Number.isNaN(loadedAt) ? Number.NaN : (now() - loadedAt) / 1_000
  })
}

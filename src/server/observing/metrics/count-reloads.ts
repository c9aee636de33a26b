import type { Registry } from 'prom-client'
import type { MutationsContext } from '../../../graph/mutations/mutations-context.ts'
import type { Selection } from '../../../store/query/sql/selection.ts'

type Client = typeof import('prom-client')

const STATUS: Selection = { field: 'status', key: 'status', args: {}, of: {} }

/** Counts reloads that the API has started, by how they end. Goes on until the events end. */
export async function countReloads(
  { Counter }: Client,
  register: Registry,
  { events, reader }: MutationsContext,
): Promise<void> {
  const counter = new Counter({
    name: 'on_the_record_reloads_total',
    help: 'Reloads through the API that have ended, by status.',
    labelNames: ['status'],
    registers: [register],
  })
  for await (const event of events.listen()) {
    if (event.kind !== 'RELOAD' || !event.isOver) continue
    const asked: Selection = { field: 'node', key: 'node', args: { id: event.id }, of: { Reload: [STATUS] } }
    const found = (await reader.read(asked).catch(() => null)) as { readonly status: string } | null
    counter.inc({ status: found?.status ?? 'UNKNOWN' })
  }
}

import type { RowName, Table } from './compare-servers.ts'
import type { Operation } from './operations.ts'

const LABELS: Readonly<Record<RowName, string>> = {
  naive: 'naive: Apollo + Prisma',
  limit: 'limit: node:http + one SQL',
  ours: 'ours',
  again: 'ours, asked again',
  conditional: 'ours, 304 Not Modified',
}

const number = (value: number) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3))

/** The figures and the ratios as Markdown tables. Ratios are of processor time a request. */
export function printTable(operations: readonly Operation[], table: Table): string {
  const lines = [
    '| | requests/s | CPU ms a request | p50 ms | p99 ms | MiB | kB an answer |',
    '|---|--:|--:|--:|--:|--:|--:|',
  ]
  for (const { id, title } of operations) {
    lines.push(`| **${id}** ${title} | | | | | | |`)
    for (const [name, figures] of Object.entries(table[id] ?? {})) {
      const { requestsPerSecond, cpuMs, p50, p99, memory, bytes } = figures
      const cells = [requestsPerSecond, cpuMs, p50, p99, memory, bytes / 1000].map(number)
      lines.push(`| ${LABELS[name as RowName]} | ${cells.join(' | ')} |`)
    }
  }
  return [...lines, '', ...ratioLines(operations, table)].join('\n')
}

export interface Ratio {
  readonly id: string
  readonly name: string
  readonly reached: number
  readonly wanted: number
  readonly isMost: boolean
}

/** Compares each target with what was reached. */
export function ratiosOf(operations: readonly Operation[], table: Table): Ratio[] {
  return operations.flatMap(({ id, target }) => {
    const { naive, limit, ours, again, conditional } = table[id] ?? {}
    const times = (slow: { cpuMs: number } | undefined, fast: { cpuMs: number } | undefined) =>
      slow && fast ? slow.cpuMs / fast.cpuMs : Number.NaN
    return [
      { id, name: 'times naive', reached: times(naive, ours), wanted: target.naive, isMost: false },
      { id, name: 'of the limit', reached: times(limit, ours), wanted: target.limit, isMost: false },
      { id, name: 'asked again, of the limit', reached: times(limit, again), wanted: 1, isMost: false },
      { id, name: '304, times asked again', reached: times(again, conditional), wanted: 1, isMost: false },
      { id, name: 'p99 / p50', reached: ours ? ours.p99 / ours.p50 : Number.NaN, wanted: 4, isMost: true },
    ].filter(({ reached }) => !Number.isNaN(reached))
  })
}

function ratioLines(operations: readonly Operation[], table: Table): string[] {
  const lines = ['| | ratio | reached | asked for | |', '|---|---|--:|--:|---|']
  for (const { id, name, reached, wanted, isMost } of ratiosOf(operations, table)) {
    const isReached = isMost ? reached <= wanted : reached >= wanted
    lines.push(
      `| ${id} | ${name} | ${number(reached)} | ${isMost ? '≤' : '≥'} ${wanted} | ${isReached ? 'yes' : 'NO'} |`,
    )
  }
  return lines
}

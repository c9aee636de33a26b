import type { RowName, Table } from './compare-servers.ts'
import type { Operation } from './operations.ts'

const SERIES: readonly (readonly [name: RowName, label: string, colour: string])[] = [
  ['naive', 'Apollo, a Prisma call a resolver', '#b8b8b8'],
  ['ours', 'On the Record', '#1f6f8b'],
  ['limit', 'node:http, one SQL statement', '#e0a458'],
  ['again', 'On the Record, asked again', '#7fb7be'],
]
const [WIDTH, LEFT, BAR, GAP, TOP] = [860, 60, 15, 22, 60]

/** Requests a second of one core as bars on a logarithmic scale. */
export function drawPlot(operations: readonly Operation[], table: Table, caption: string): string {
  const values = operations.flatMap(({ id }) => Object.values(table[id] ?? {}).map((figures) => 1000 / figures.cpuMs))
  const [low, high] = [10, 10 ** Math.ceil(Math.log10(Math.max(...values, 100)))]
  const scale = (value: number) =>
    (Math.log10(Math.max(value, low) / low) / Math.log10(high / low)) * (WIDTH - LEFT - 80)
  const parts: string[] = []
  let y = TOP
  for (const { id, title } of operations) {
    parts.push(`<text x="${LEFT - 8}" y="${y + 1.5 * BAR}" text-anchor="end" font-weight="bold">${id}</text>`)
    parts.push(`<text x="${LEFT}" y="${y - 4}" fill="#666">${escaped(title)}</text>`)
    for (const [name, , colour] of SERIES) {
      const figures = table[id]?.[name]
      if (!figures) continue
      const value = 1000 / figures.cpuMs
      const width = scale(value).toFixed(1)
      parts.push(`<rect x="${LEFT}" y="${y}" width="${width}" height="${BAR - 2}" fill="${colour}"/>`)
      parts.push(
        `<text x="${LEFT + Number(width) + 5}" y="${y + BAR - 4}">${Math.round(value).toLocaleString('en')}</text>`,
      )
      y += BAR
    }
    y += GAP
  }
  const grid: string[] = []
  for (let at: number = low; at <= high; at *= 10) {
    const x = LEFT + scale(at)
    grid.push(`<line x1="${x}" x2="${x}" y1="${TOP - 6}" y2="${y - GAP}" stroke="#ddd"/>`)
    grid.push(`<text x="${x}" y="${y - 4}" text-anchor="middle" fill="#666">${at.toLocaleString('en')}</text>`)
  }
  const legend = SERIES.map(
    ([, label, colour], index) =>
      `<rect x="${LEFT + index * 200}" y="28" width="11" height="11" fill="${colour}"/><text x="${LEFT + index * 200 + 16}" y="38">${escaped(label)}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 14}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#fff"/>
<text x="${LEFT}" y="16" font-size="13">${escaped(caption)}</text>
${[...legend, ...grid, ...parts].join('\n')}
</svg>
`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

import type { Fit, Spread } from './fit-cost.ts'

/** The weights that change, side by side, and how near the prices come to what was measured. */
export function printFit({ current, fitted, uses, documents, before, after, actual }: Fit): string {
  const rows = [...fitted]
    .filter(([name, weight]) => weight !== current.get(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `| ${name} | ${current.get(name) ?? ''} | ${weight} | ${uses.get(name) ?? 0} |`)
  const line = (title: string, { p5, p50, p95, worst }: Spread) =>
    `| ${title} | ${us(p5)} | ${us(p50)} | ${us(p95)} | ${(p95 / p5).toFixed(1)} | ${worst.toFixed(1)} |`
  return [
    ['| weight of | now | fitted | documents |', '|---|--:|--:|--:|', ...rows].join('\n'),
    [
      `\nProcessor time a point, of ${documents} documents:\n`,
      '| weights | p5, µs | p50, µs | p95, µs | p95 ÷ p5 | greatest measured ÷ predicted |',
      '|---|--:|--:|--:|--:|--:|',
      line('now', before),
      line('fitted', after),
      line('fitted, lists as long as they were', actual),
    ].join('\n'),
    `\nThe greatest: ${after.worstQuery.slice(0, 1_000)}`,
  ].join('\n')
}

function us(ms: number): string {
  return (ms * 1000).toFixed(2)
}

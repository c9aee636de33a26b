import type { Measured } from './measure-question.ts'
import { isRefused, type Worst } from './measure-worst.ts'

/** Documents that are listed. */
const LISTED = 10

/** Documents that break the bound: those that took longer, ended by TIMEOUT or failed, and those of the project that were refused. */
export function breachesOf({ drawn, known, shown }: Worst, bound: number): readonly string[] {
  const slow = [...drawn, ...known, ...shown].filter(
    (one) => one.ms > bound || !(one.outcome === 'ANSWERED' || one.outcome === 'COST_ONLY' || isRefused(one)),
  )
  const refused = shown.filter(isRefused)
  return [
    ...slow.map(({ name, ms, outcome }) => `${name}: ${ms.toFixed(0)} ms, ${outcome}`),
    ...refused.map(({ name, cost, outcome }) => `${name}: refused (${outcome}, cost ${cost})`),
  ]
}

/** The figures, and the documents that took longest. */
export function printWorst(worst: Worst, bound: number): string {
  const { nothing, drawn, known, shown } = worst
  const run = drawn.filter((one) => !isRefused(one))
  const times = run.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0
  const refused = drawn.length - run.length
  const cut = run.filter(({ outcome }) => outcome !== 'ANSWERED').length
  return [
    `Drawn documents: ${drawn.length}, refused ${((100 * refused) / drawn.length).toFixed(1)} %, not answered ${cut}.`,
    `CPU ms: maximum ${at(1).toFixed(0)}, p99 ${at(0.99).toFixed(0)}, p50 ${at(0.5).toFixed(1)}; above ${bound} ms: ${times.filter((ms) => ms > bound).length}; { __typename } ${nothing.toFixed(2)}.`,
    `\n${tableOf([...run].sort((a, b) => b.ms - a.ms).slice(0, LISTED), true)}`,
    `\nKnown documents:\n${tableOf(known, false)}`,
    `\nDocuments of the project at pages of 100: ${shown.length}, refused ${shown.filter(isRefused).length}.`,
    tableOf([...shown].sort((a, b) => b.ms - a.ms).slice(0, LISTED), false),
  ].join('\n')
}

function tableOf(list: readonly Measured[], withText: boolean): string {
  const rows = list.map((one) => {
    const perPoint = one.cost ? (one.ms / one.cost).toFixed(4) : ''
    const line = `| ${one.name} | ${one.cost ?? ''} | ${one.ms.toFixed(1)} | ${one.first.toFixed(1)} | ${perPoint} | ${one.outcome} | ${one.bytes} |`
    return withText
      ? `${line}\n  ${one.query.slice(0, 1_500)} ${JSON.stringify(one.variables ?? {}).slice(0, 600)}`
      : line
  })
  return [
    '| document | cost | ms | first ms | ms a point | outcome | bytes |',
    '|---|--:|--:|--:|--:|---|--:|',
    ...rows,
  ].join('\n')
}

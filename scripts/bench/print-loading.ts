import type { Loading } from './measure-loading.ts'

const inMiB = (bytes: number) => (bytes / 2 ** 20).toFixed(1)

/** The figures as a table. */
export function printLoading(loading: Loading): string {
  const { articles, textBytes, fileBytes, writtenBytes, cpuSeconds, seconds, peakMiB, tables } = loading
  const figures = [
    ['file ÷ text', (fileBytes / textBytes).toFixed(2)],
    ['file, MiB', inMiB(fileBytes)],
    ['bytes written ÷ file', (writtenBytes / fileBytes).toFixed(2)],
    ['articles a CPU second', (articles / cpuSeconds).toFixed(0)],
    ['articles a second', (articles / seconds).toFixed(0)],
    ['peak memory, MiB', peakMiB.toFixed(0)],
  ]
  const largest = tables.filter(({ rows, indexes }) => rows + indexes > fileBytes / 500)
  return [
    `| ${articles.toLocaleString('en')} articles | |`,
    '|---|--:|',
    ...figures.map(([name, value]) => `| ${name} | ${value} |`),
    '',
    '| table | rows, MiB | indexes, MiB | ÷ text |',
    '|---|--:|--:|--:|',
    ...largest.map(
      ({ name, rows, indexes }) =>
        `| ${name} | ${inMiB(rows)} | ${inMiB(indexes)} | ${((rows + indexes) / textBytes).toFixed(2)} |`,
    ),
  ].join('\n')
}

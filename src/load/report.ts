/** What a seed run tells its operator: progress while it runs, a summary when it ends. */
import type { FileResult } from './load-files.ts'

export const OUTCOMES = ['CREATED', 'UPDATED', 'DUPLICATE', 'SUPERSEDED', 'UNCHANGED', 'SKIPPED'] as const

const MEANING: Readonly<Record<FileResult['outcome'], string>> = {
  CREATED: 'created',
  UPDATED: 'updated',
  DUPLICATE: 'same story as another file',
  SUPERSEDED: 'older than another file of the story',
  UNCHANGED: 'unchanged',
  SKIPPED: 'skipped',
}

/** `3 created, 1 skipped` and what they brought; a line each for the skipped, with the reason and the mend. */
export function summarise(results: readonly FileResult[], seconds: number, dryRun: boolean): string {
  const counts = OUTCOMES.map((outcome) => ({
    outcome,
    n: results.filter((result) => result.outcome === outcome).length,
  }))
  const parts = counts.filter(({ n }) => n).map(({ outcome, n }) => `${n} ${MEANING[outcome]}`)
  const read = results.flatMap((result) => result.article ?? [])
  const sum = (key: 'paragraphs' | 'quotes' | 'attributed') => read.reduce((total, article) => total + article[key], 0)
  const skipped = results.flatMap(({ problem }) => problem ?? [])
  return [
    ...skipped.map((problem) => `skipped ${where(problem)}: ${problem.message} [${problem.code}] ${problem.hint}`),
    `${dryRun ? 'would be: ' : ''}${parts.join(', ') || 'no files'} (${results.length} files in ${seconds.toFixed(1)} s)`,
    ...(read.length
      ? [
          `read: ${sum('paragraphs')} paragraphs, ${sum('quotes')} quotes, ${sum('attributed')} of them with a named speaker`,
        ]
      : []),
  ].join('\n')
}

function where({ path, line, column }: { path: string; line?: number; column?: number }): string {
  return [path, line, line && column].filter((part) => part !== undefined).join(':')
}

/** One line on a terminal that is written over; nothing where the stream is no terminal. */
export function progressBar(stream: NodeJS.WriteStream, total: number): { step(path: string): void; end(): void } {
  const started = performance.now()
  let done = 0
  if (!stream.isTTY) return { step() {}, end() {} }
  return {
    step(path) {
      done++
      const width = 24
      const filled = Math.round((done / total) * width)
      const left = Math.round((((performance.now() - started) / done) * (total - done)) / 1000)
      const line = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} ${left} s left ${path}`
      stream.write(`\r\x1b[K${line.slice(0, (stream.columns || 80) - 1)}`)
    },
    end: () => stream.write('\r\x1b[K'),
  }
}

/** One run of loading as an operator sees it: remarks, progress and a summary, or a line of JSON for each of them. */
import { printable } from '../formats/bytes/printable.ts'
import { type ArchiveOptions, type LoadEvent, loadArchive } from './pipeline/load-archive.ts'
import type { FileResult } from './pipeline/load-options.ts'
import { fewOfEachKind } from './report/few-of-each-kind.ts'
import { progressBar } from './report/progress-bar.ts'
import { kindOf, remarkOn, remarkOnOddities, summarise, tabulate, tellTimings } from './report/report.ts'
import { newTally, type Tally } from './report/tally.ts'
import { tellDiff } from './report/tell-diff.ts'
import { newTimings, type Timings } from './report/timings.ts'

export interface RunReport {
  readonly out: (line: string) => void
  /** Where progress goes, which is drawn on a terminal only. */
  readonly progress: NodeJS.WriteStream
  readonly json?: boolean
  readonly showTimings?: boolean
  /** A line for each file that is skipped or gone, however many are; and for each oddity of one that is read all the same. */
  readonly verbose?: boolean
}

export interface RunResult {
  readonly tally: Tally
  readonly seconds: number
  readonly interrupted: boolean
}

/** Loads files and tells of it. */
export function runLoad(
  databaseFile: string,
  files: readonly string[],
  options: Omit<ArchiveOptions, 'timings'>,
  report: RunReport,
): Promise<RunResult> {
  const timings = newTimings()
  return tell(loadArchive(databaseFile, files, { ...options, timings }), files.length, timings, options, report)
}

/** Tells of a run while it goes on; `total` is how many files or documents it is about. */
export async function tell(
  events: AsyncIterable<LoadEvent>,
  total: number,
  timings: Timings,
  options: Pick<ArchiveOptions, 'dryRun' | 'signal'>,
  { out, progress, json = false, showTimings = false, verbose = false }: RunReport,
): Promise<RunResult> {
  const tally = newTally()
  const started = performance.now()
  let bar = progressBar(progress, total)
  const few = fewOfEachKind('--verbose says all', verbose ? Number.POSITIVE_INFINITY : undefined)
  let isLinking = false
  const say = (line: string) => {
    bar.end()
    // what a file calls itself, or says, must not steer the terminal
    out(json ? line : line.split('\n').map(shown).join('\n'))
  }
  try {
    for await (const event of events) {
      if (event.type === 'LINK') {
        if (!isLinking) bar = progressBar(progress, event.done + event.left)
        isLinking = true
        bar.step(event.done, 'linking', event.done + event.left)
        continue
      }
      const { result } = event
      tally.add(result)
      bar.step(tally.total, result.path)
      if (json) {
        if (result.outcome !== 'UNCHANGED') say(JSON.stringify(placed(result)))
        continue
      }
      const remark = remarkOn(result)
      const told = remark && few.tell(kindOf(result), remark)
      if (told) say(told)
      for (const line of remarkOnOddities(result, verbose)) say(line)
      for (const diff of result.diffs ?? []) say(`${result.outcome} ${result.path}\n${tellDiff(diff)}`)
    }
  } finally {
    bar.end()
  }
  const seconds = (performance.now() - started) / 1000
  const { dryRun = false } = options
  if (json) {
    const { outcomes, total, articles, paragraphs, quotes, attributed } = tally
    const [problems, diagnostics] = [tally.problems, tally.diagnostics].map((counts) => Object.fromEntries(counts))
    const counts = { outcomes, total, articles, paragraphs, quotes, attributed, problems, diagnostics }
    const { read, extract, wait, store, index, link } = timings
    out(
      JSON.stringify({
        summary: { dryRun, seconds, ...counts, milliseconds: { read, extract, wait, store, index, link } },
      }),
    )
  } else {
    for (const line of few.rest()) out(line)
    out(summarise(tally, seconds, dryRun))
    if (tally.problems.size || tally.outcomes.GONE) out(tabulate(tally))
    if (showTimings) out(tellTimings(timings, tally, seconds))
  }
  return { tally, seconds, interrupted: options.signal?.aborted ?? false }
}

const shown = (line: string) => printable(line, line.length)

/** A problem of a whole file stands at its beginning. */
function placed({ problem, ...result }: FileResult): object {
  return problem ? { ...result, problem: { line: 1, column: 1, ...problem } } : result
}

/** One run of loading as an operator sees it: remarks, progress and a summary, or a line of JSON for each of them. */
import { printable } from '../formats/bytes/printable.ts'
import type { FileResult } from './pipeline/file-result.ts'
import { type ArchiveOptions, type LoadEvent, loadArchive } from './pipeline/load-archive.ts'
import { type FewOfEachKind, fewOfEachKind } from './report/few-of-each-kind.ts'
import { type FieldReports, newFieldReports, tellFields } from './report/field-reports.ts'
import { progressBar } from './report/progress-bar.ts'
import { kindOf, remarkOn, remarkOnOddities, summarise, tabulate, tellTimings } from './report/report.ts'
import { newTally, type Tally } from './report/tally.ts'
import { tellDiff } from './report/tell-diff.ts'
import { newTimings, type Timings } from './report/timings.ts'

export interface RunReport {
  readonly out: (line: string) => void
  /** Receives the progress, which is drawn on a terminal only. */
  readonly progress: NodeJS.WriteStream
  readonly json?: boolean
  readonly showTimings?: boolean
  /** A line for each file that is skipped or gone, however many are; and for each oddity of one that is read all the same. */
  readonly verbose?: boolean
  /** Columns that were taken of tables and dumps; told in the summary. */
  readonly fields?: FieldReports
  /** Files that were looked at so far. */
  readonly files?: () => number
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
  const fields = newFieldReports()
  let looked = options.skipped?.length ?? 0
  const onFile = () => void looked++
  const hearing = { onArticle: fields.hear, onFile, repeatNotes: report.verbose ?? false }
  const events = loadArchive(databaseFile, files, { ...options, timings, ...hearing })
  return tell(events, files.length, timings, options, { ...report, fields, files: () => looked })
}

/** Tells of a run while it goes on; `total` is how many files or documents it is about. */
export async function tell(
  events: AsyncIterable<LoadEvent>,
  total: number,
  timings: Timings,
  options: Pick<ArchiveOptions, 'dryRun' | 'signal'>,
  report: RunReport,
): Promise<RunResult> {
  const { out, progress, json = false, showTimings = false, verbose = false, fields, files } = report
  const tally = newTally()
  const started = performance.now()
  let bar = progressBar(progress, total)
  const few = fewOfEachKind('--verbose says all', verbose ? Number.POSITIVE_INFINITY : undefined)
  const linesOf = (result: FileResult) => (json ? asJson(result) : remarks(result, few, verbose))
  let isLinking = false
  try {
    for await (const event of events) {
      if (event.type === 'LINK') {
        if (!isLinking) bar = progressBar(progress, event.done + event.left)
        isLinking = true
        bar.step(event.done, 'linking', event.done + event.left)
        continue
      }
      tally.add(event.result)
      bar.step(tally.total, event.result.path)
      for (const line of linesOf(event.result)) {
        bar.end()
        out(line)
      }
    }
  } finally {
    bar.end()
  }
  const seconds = (performance.now() - started) / 1000
  const { dryRun = false, signal } = options
  tally.files = files?.()
  tellSummary()
  return { tally, seconds, interrupted: signal?.aborted ?? false }

  function tellSummary(): void {
    const told = fields?.all ?? []
    if (json) {
      const more = { milliseconds: partsOf(timings), ...(told.length && { fields: told }) }
      out(JSON.stringify({ summary: { dryRun, seconds, ...countsOf(tally), ...more } }))
      return
    }
    for (const line of few.rest()) out(line)
    for (const line of told.flatMap((one) => tellFields(one).split('\n'))) out(shown(line))
    out(summarise(tally, seconds, dryRun))
    if (tally.problems.size || tally.outcomes.GONE) out(tabulate(tally))
    if (showTimings) out(tellTimings(timings, tally, seconds))
  }
}

function asJson(result: FileResult): string[] {
  return result.outcome === 'UNCHANGED' && !result.article && !result.diagnostics
    ? []
    : [JSON.stringify(placed(result))]
}

/** Lines for the operator; what a file calls itself, or says, must not steer the terminal. */
function remarks(result: FileResult, few: FewOfEachKind, verbose: boolean): string[] {
  const remark = remarkOn(result)
  const told = remark && few.tell(kindOf(result), remark)
  const diffs = (result.diffs ?? []).map((diff) => `${result.outcome} ${result.path}\n${tellDiff(diff)}`)
  return [...(told ? [told] : []), ...remarkOnOddities(result, verbose), ...diffs].map((lines) =>
    lines.split('\n').map(shown).join('\n'),
  )
}

function countsOf({
  outcomes,
  files,
  total,
  articles,
  paragraphs,
  quotes,
  attributed,
  problems,
  diagnostics,
}: Tally): object {
  const codes = { problems: Object.fromEntries(problems), diagnostics: Object.fromEntries(diagnostics) }
  return { outcomes, ...(files !== undefined && { files }), total, articles, paragraphs, quotes, attributed, ...codes }
}

function partsOf({ read, extract, wait, store, index, link }: Timings): object {
  return { read, extract, wait, store, index, link }
}

const shown = (line: string) => printable(line, line.length)

/** A problem of a whole file stands at its beginning. */
function placed({ problem, ...result }: FileResult): object {
  return problem ? { ...result, problem: { line: 1, column: 1, ...problem } } : result
}

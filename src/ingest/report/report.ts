/** The report of a run to its operator: a line for what was skipped or is gone, a summary, and where the time went. */
import type { Problem } from '../../text/draft.ts'
import type { FileOutcome, FileResult } from '../pipeline/file-result.ts'
import { OUTCOMES, type Tally } from './tally.ts'
import type { Timings } from './timings.ts'

const MEANING: Readonly<Record<FileOutcome, string>> = {
  CREATED: 'created',
  UPDATED: 'updated',
  DUPLICATE: 'same story as another file',
  SUPERSEDED: 'older than another file of the story',
  HIDDEN: 'hidden by a correction',
  UNCHANGED: 'unchanged',
  SKIPPED: 'skipped',
  GONE: 'no longer there, still in the archive',
  WITHDRAWN: 'no longer there, withdrawn',
}

/** A line for a result that needs the operator's eye; null for the others. */
export function remarkOn({ path, outcome, problem }: FileResult): string | null {
  if (problem) return `skipped ${where(problem)}: ${problem.message} [${problem.code}] ${problem.hint}`
  if (outcome === 'GONE') return `gone ${path}: still in the archive; add --prune to withdraw it`
  return outcome === 'WITHDRAWN' ? `withdrawn ${path}` : null
}

/** Names the kind of a remark on a result: `skipped [LINK]`, `gone`. */
export function kindOf({ outcome, problem }: FileResult): string {
  return problem ? `skipped [${problem.code}]` : outcome.toLowerCase()
}

/** A line for each oddity of a file that was read; unless `all`, only for a step that failed. */
export function remarkOnOddities({ path, diagnostics = [] }: FileResult, all: boolean): string[] {
  const told = all ? diagnostics : diagnostics.filter(({ code }) => code === 'EXTRACTION_FAULT')
  return told.map(
    ({ line, column, code, message, hint }) => `noted ${path}:${line}:${column}: ${message} [${code}] ${hint}`,
  )
}

/** `3 created, 1 skipped`, how fast, and what they brought. */
export function summarise(tally: Tally, seconds: number, dryRun: boolean): string {
  const parts = OUTCOMES.filter((outcome) => tally.outcomes[outcome]).map(
    (outcome) => `${tally.outcomes[outcome]} ${MEANING[outcome]}`,
  )
  const rate = tally.articles > 20 ? `, ${Math.round(tally.articles / seconds)} articles a second` : ''
  const { articles, paragraphs, quotes, attributed, diagnostics } = tally
  const noted = [...diagnostics].sort().map(([code, count]) => `${count} ${code}`)
  return [
    `${dryRun ? 'would be: ' : ''}${parts.join(', ') || (tally.files === undefined ? 'no documents' : 'no files')} (${amountOf(tally)} in ${seconds.toFixed(1)} s${rate})`,
    ...(articles
      ? [`read: ${paragraphs} paragraphs, ${quotes} quotes, ${attributed} of them with a named speaker`]
      : []),
    ...(noted.length ? [`noted: ${noted.join(', ')} (--verbose says where)`] : []),
  ].join('\n')
}

/** `38 files`; `2 files, 500 articles` where files hold more than one. */
function amountOf({ files, total }: Tally): string {
  const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`
  if (files === undefined) return counted(total, 'document')
  return files === total ? counted(files, 'file') : `${counted(files, 'file')}, ${counted(total, 'article')}`
}

/** A line a part of the work: seconds, and milliseconds an article. */
export function tellTimings(timings: Timings, tally: Tally, seconds: number): string {
  const parts: readonly (readonly [string, number, string])[] = [
    ['read', timings.read, 'finding what is new, parting files'],
    ['extract', timings.extract, 'reading articles, in all threads together'],
    ['wait', timings.wait, 'the writer waiting for the threads'],
    ['store', timings.store - timings.index, 'writing rows'],
    ['index', timings.index, 'of that, the full-text index'],
    ['link', timings.link, 'comparing what is new with the rest'],
  ]
  const lines = parts.map(([name, milliseconds, what]) => {
    const each = tally.articles ? (milliseconds / tally.articles).toFixed(2) : '-'
    return `${name.padEnd(8)}${(milliseconds / 1000).toFixed(1).padStart(8)} s ${each.padStart(7)} ms an article  ${what}`
  })
  return [...lines, `all     ${seconds.toFixed(1).padStart(8)} s`].join('\n')
}

/** Counts by what happened, and by reason of what was skipped, as a table. */
export function tabulate(tally: Tally): string {
  const rows = [
    ...OUTCOMES.filter((outcome) => tally.outcomes[outcome]).map(
      (outcome) => [outcome, tally.outcomes[outcome]] as const,
    ),
    ...[...tally.problems].sort().map(([code, count]) => [`  ${code}`, count] as const),
  ]
  return rows.map(([name, count]) => `${name.padEnd(16)}${String(count).padStart(8)}`).join('\n')
}

function where({ path, line, column }: Pick<Problem, 'path' | 'line' | 'column'>): string {
  return [path, line, line && column].filter((part) => part !== undefined).join(':')
}

/** Counts what a run did, one result after the other: nothing else of the results is kept. */
import type { FileOutcome, FileResult } from '../pipeline/file-result.ts'

export const OUTCOMES = [
  'CREATED',
  'UPDATED',
  'DUPLICATE',
  'SUPERSEDED',
  'HIDDEN',
  'UNCHANGED',
  'SKIPPED',
  'GONE',
  'WITHDRAWN',
] as const satisfies readonly FileOutcome[]

export interface Tally {
  readonly outcomes: Record<FileOutcome, number>
  /** Files that were looked at; undefined where none are, but what is stored. */
  files: number | undefined
  /** Articles, and files that gave none. */
  total: number
  /** Of what was read in this run. */
  articles: number
  paragraphs: number
  quotes: number
  attributed: number
  /** Number of times that each reason to skip something was met. */
  readonly problems: Map<string, number>
  /** Number of times that each oddity was met, in what was read in this run. */
  readonly diagnostics: Map<string, number>
  add(result: FileResult): void
  /** True if something was skipped, or a step of reading an article failed. */
  readonly failed: boolean
  /** True if anything is different after the run, or would be. */
  readonly changed: boolean
}

export function newTally(): Tally {
  const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<FileOutcome, number>
  return {
    outcomes,
    files: undefined,
    total: 0,
    articles: 0,
    paragraphs: 0,
    quotes: 0,
    attributed: 0,
    problems: new Map(),
    diagnostics: new Map(),
    add({ outcome, article, problem, replaces, diagnostics = [], items = 1 }) {
      // one article fewer and one more: of two files of a story, one is the other's duplicate
      outcomes[outcome === 'CREATED' && replaces ? 'DUPLICATE' : outcome] += items
      this.total += items
      if (problem) count(this.problems, problem.code)
      if (outcome === 'UNCHANGED' && !article) return // what is noted of it was counted when it was read
      for (const { code } of diagnostics) count(this.diagnostics, code)
      if (!article) return
      this.articles++
      this.paragraphs += article.paragraphs
      this.quotes += article.quotes
      this.attributed += article.attributed
    },
    get failed() {
      return outcomes.SKIPPED > 0 || this.diagnostics.has('EXTRACTION_FAULT')
    },
    get changed() {
      return this.total - outcomes.UNCHANGED - outcomes.SKIPPED - outcomes.GONE > 0
    },
  }
}

function count(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1)
}

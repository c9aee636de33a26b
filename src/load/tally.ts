/** Counts what a run did, one result after the other: nothing else of the results is kept. */
import type { FileOutcome, FileResult } from './load-options.ts'

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
  /** Files and articles told of. */
  total: number
  /** Of what was read in this run. */
  articles: number
  paragraphs: number
  quotes: number
  attributed: number
  /** How often each reason to skip something was met. */
  readonly problems: Map<string, number>
  add(result: FileResult): void
  /** Whether anything is different after the run, or would be. */
  readonly changed: boolean
}

export function newTally(): Tally {
  const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<FileOutcome, number>
  return {
    outcomes,
    total: 0,
    articles: 0,
    paragraphs: 0,
    quotes: 0,
    attributed: 0,
    problems: new Map(),
    add({ outcome, article, problem, items = 1 }) {
      outcomes[outcome] += items
      this.total += items
      if (problem) this.problems.set(problem.code, (this.problems.get(problem.code) ?? 0) + 1)
      if (!article) return
      this.articles++
      this.paragraphs += article.paragraphs
      this.quotes += article.quotes
      this.attributed += article.attributed
    },
    get changed() {
      return this.total - outcomes.UNCHANGED - outcomes.SKIPPED - outcomes.GONE > 0
    },
  }
}

import type { SaveOutcome } from '../../store/write/save/plan-article.ts'
import type { Problem } from '../../text/draft.ts'
import type { ArticleDiff } from '../report/diff-articles.ts'
import type { ToldDiagnostic } from '../report/tell-diagnostics.ts'

/**
 * SKIPPED: not an article, or not readable; `problem` says why. GONE: loaded once, and no longer on disk. WITHDRAWN:
 * the same, and taken out of the archive.
 */
export type FileOutcome = SaveOutcome | 'UNCHANGED' | 'SKIPPED' | 'GONE' | 'WITHDRAWN'

/** The report on one article, or on one file that gave none. */
export interface FileResult {
  readonly path: string
  readonly outcome: FileOutcome
  readonly problem?: Problem
  /** Number of unchanged articles of the file, where it was not opened. */
  readonly items?: number
  readonly article?: {
    readonly id: string
    readonly headline: string
    readonly paragraphs: number
    readonly quotes: number
    readonly attributed: number
  }
  /** Oddities of a file that is read all the same. */
  readonly diagnostics?: readonly ToldDiagnostic[]
  /** Id of an article of the same words, which this one took the place of: there is no other article of that id now. */
  readonly replaces?: string
  /** Quotes that the article did not have before. */
  readonly newQuoteIds?: readonly string[]
  /** Changes of the articles that the file is about; only where they were asked for. */
  readonly diffs?: readonly ArticleDiff[]
}

export function skipped(problem: Problem): FileResult {
  return { path: problem.path, outcome: 'SKIPPED', problem }
}

/** What a run of loading is asked to do, and what it tells of each file. */
import type { ReadOptions } from '../../formats/raw-article.ts'
import type { PeopleFile } from '../../store/rows/people-file.ts'
import type { SaveOutcome } from '../../store/write/save-article.ts'
import type { Problem } from '../../text/draft.ts'
import type { ArticleDiff } from '../report/diff-articles.ts'
import type { ToldDiagnostic } from '../report/tell-diagnostics.ts'

/**
 * SKIPPED: not an article, or not readable; `problem` says why. GONE: loaded once, and no longer on disk. WITHDRAWN:
 * the same, and taken out of the archive.
 */
export type FileOutcome = SaveOutcome | 'UNCHANGED' | 'SKIPPED' | 'GONE' | 'WITHDRAWN'

export interface FileResult {
  readonly path: string
  readonly outcome: FileOutcome
  readonly problem?: Problem
  /** How many articles of the file are unchanged, where it was not opened. */
  readonly items?: number
  readonly article?: {
    readonly id: string
    readonly headline: string
    readonly paragraphs: number
    readonly quotes: number
    readonly attributed: number
  }
  /** What was odd about the file, which is read all the same. */
  readonly diagnostics?: readonly ToldDiagnostic[]
  /** Quotes that the article did not have before. */
  readonly newQuoteIds?: readonly string[]
  /** What changed of the articles that the file is about; only where it was asked for. */
  readonly diffs?: readonly ArticleDiff[]
}

export interface LoadOptions extends ReadOptions {
  readonly people?: PeopleFile
  /** Whether people may be taken for one by the evidence of their articles; true where not given. */
  readonly autoMerge?: boolean
  /** Does all of it in one transaction, and takes it back at the end. */
  readonly dryRun?: boolean
  /** Tells what changes in each article. */
  readonly diff?: boolean
  /** Reads files and articles again though they are unchanged. */
  readonly force?: boolean
  /** Stops once so many articles were read. */
  readonly limit?: number
  /** Takes out of the archive what is no longer on disk. */
  readonly prune?: boolean
  /** Where files that are gone are looked for: the folders and files of the run. */
  readonly roots?: readonly string[]
  /** The folder that all of the roots lie in, and that is a collection as a whole. */
  readonly folder?: string
  /** What the folder of the run is called in the archive; its own name, or the one it has, where not given. */
  readonly collection?: string | undefined
  /** Threads that read articles; 0: this one only. Found out where not given. */
  readonly threads?: number
  /** Stops before the next file. */
  readonly signal?: AbortSignal
}

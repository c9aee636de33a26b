/** Options of a run of loading. */
import type { RawArticle, ReadOptions } from '../../formats/raw-article.ts'
import type { PeopleFile } from '../../store/rows/people-file.ts'

export interface LoadOptions extends ReadOptions {
  readonly people?: PeopleFile
  /** True if people may be taken for one by the evidence of their articles; true where not given. */
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
  /** Folders and files of the run, where files that are gone are looked for. */
  readonly roots?: readonly string[]
  /** The folder that all of the roots lie in, and that is a collection as a whole. */
  readonly folder?: string
  /** Name of the run's folder in the archive; its own name, or the one it has, where not given. */
  readonly collection?: string | undefined
  /** Threads that read articles; 0: this one only. Found out where not given. */
  readonly threads?: number
  /** Tells again what was noted of files that are unchanged. */
  readonly repeatNotes?: boolean
  /** Hears of every file that is looked at. */
  readonly onFile?: (path: string) => void
  /** Hears of every article that is found in a file, before it is read. */
  readonly onArticle?: (article: RawArticle) => void
  /** Stops before the next file. */
  readonly signal?: AbortSignal
}

import type { LoadedFile } from '../../store/write/loaded-files.ts'
import type { Problem } from '../../text/draft.ts'
import type { Drafted } from './draft-job.ts'
import type { FileResult } from './file-result.ts'

/**
 * One step of a run, in the order of the files. ARTICLE: to be written when a thread has read it. RESULT: nothing is to
 * be written. FILE: a file was read to its end; `gone` are articles that it had.
 */
export type Work =
  | { readonly type: 'ARTICLE'; readonly byteLength: number; readonly drafted: Promise<Drafted | Problem> }
  | { readonly type: 'RESULT'; readonly result: FileResult }
  | {
      readonly type: 'FILE'
      /** Its path on disk; in `file` and `gone`, those in the archive. */
      readonly path: string
      readonly file: Omit<LoadedFile, 'problems'>
      readonly gone: readonly string[]
    }

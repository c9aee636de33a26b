/** The part of loading that needs no database: an item -> an article ready to be saved. Runs in any thread. */

import { draftRawArticle } from '../../formats/draft-raw-article.ts'
import type { RawArticle } from '../../formats/raw-article.ts'
import type { PeopleFile } from '../../store/rows/people-file.ts'
import { type PreparedArticle, prepareArticle } from '../../store/rows/prepare-article.ts'
import type { DocumentDraft, Problem } from '../../text/draft.ts'
import { draftDocument } from '../../text/draft-article.ts'
import { isProblem } from '../../text/is-problem.ts'

/** What every job of a run has in common. */
export interface JobSettings {
  readonly people: PeopleFile
  /** See `settingsOf`. */
  readonly configuration: string
}

/** What is to be read: an item of a file, or a document as the archive stored it. */
export type DraftJob =
  | { readonly article: RawArticle; readonly file: string }
  | { readonly document: DocumentDraft; readonly file: string; readonly configuration?: string }

export function draftJob(job: DraftJob, { people, configuration }: JobSettings): PreparedArticle | Problem {
  const draft = 'article' in job ? draftRawArticle(job.article) : draftDocument(job.document)
  if (isProblem(draft)) return draft
  const decidedBy = 'document' in job ? (job.configuration ?? configuration) : configuration
  return prepareArticle(draft, people, { file: job.file, configuration: decidedBy })
}

/** The part of loading that needs no database: a job -> an article ready to be saved. Runs in any thread. */
import { draftRawArticle } from '../../formats/draft-raw-article.ts'
import type { RawArticle } from '../../formats/raw-article.ts'
import type { PeopleFile } from '../../store/rows/people-file.ts'
import { type PreparedArticle, prepareArticle } from '../../store/rows/prepare-article.ts'
import type { DocumentDraft, Problem } from '../../text/draft.ts'
import { draftDocument } from '../../text/draft-article.ts'
import { isProblem } from '../../text/is-problem.ts'
import { withAgencies } from '../../text/page/agencies/agency-registry.ts'
import { faultProblem } from './fault-problem.ts'

/** Settings common to every job of a run. */
export interface JobSettings {
  readonly people: PeopleFile
  /** See `settingsOf`. */
  readonly configuration: string
}

/** One article to read: a raw article of a file, or a document as the archive stored it. */
export type DraftJob = {
  /** As the operator is told of it: on disk, where the article is read from there. */
  readonly path: string
  /** The file that it is in, as the archive names it. */
  readonly file: string
} & (
  | { readonly article: RawArticle }
  | { readonly document: DocumentDraft; readonly configuration?: string | undefined }
)

/** An article that was read, as its thread sent it until it is needed: its many objects live no longer than they must. */
export interface Drafted {
  readonly path: string
  readonly read: () => PreparedArticle
}

/** Does a job; a fault of the program is a Problem of this article alone. */
export function draftJob(job: DraftJob, settings: JobSettings): PreparedArticle | Problem {
  try {
    return withAgencies(settings.people.agencies, () => draft(job, settings))
  } catch (error) {
    return faultProblem(job.path, error)
  }
}

function draft(job: DraftJob, { people, configuration }: JobSettings): PreparedArticle | Problem {
  const read = 'article' in job ? draftRawArticle(job.article) : draftDocument(job.document)
  if (isProblem(read)) return { ...read, path: job.path }
  const decidedBy = 'document' in job ? (job.configuration ?? configuration) : configuration
  return prepareArticle(read, people, { file: job.file, configuration: decidedBy })
}

/** From files on disk to articles in the archive: what `npm run seed` and the first start do. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { Writer } from '../store/client.ts'
import { NO_PEOPLE_FILE, type PeopleFile } from '../store/people-file.ts'
import { planArticle, type SaveOutcome, saveArticle } from '../store/save-article.ts'
import type { Problem } from '../text/draft.ts'
import { draftArticle } from '../text/draft-article.ts'
import { EXTRACTOR_VERSION } from '../text/extractor-version.ts'

export interface FileResult {
  readonly path: string
  /** SKIPPED: not an article, or not readable; `problem` says why. */
  readonly outcome: SaveOutcome | 'UNCHANGED' | 'SKIPPED'
  readonly problem?: Problem
  readonly article?: {
    readonly id: string
    readonly headline: string
    readonly paragraphs: number
    readonly quotes: number
    readonly attributed: number
  }
}

export interface LoadOptions {
  readonly people?: PeopleFile
  /** Finds out what would be done, and does nothing. */
  readonly dryRun?: boolean
  /** Bytes; a larger file is skipped. */
  readonly maxBytes?: number
  /** Stops before the next file. */
  readonly signal?: AbortSignal
}

const MAX_BYTES = 16 * 1024 * 1024

/** Loads the files one by one, each in a transaction of its own, and yields what became of it. */
export async function* loadFiles(
  writer: Writer,
  paths: readonly string[],
  options: LoadOptions = {},
): AsyncGenerator<FileResult> {
  const { people = NO_PEOPLE_FILE, dryRun = false, maxBytes = MAX_BYTES, signal } = options
  for (const path of paths) {
    if (signal?.aborted) return
    const bytes = readBytes(path, maxBytes)
    if (!(bytes instanceof Uint8Array)) {
      yield { path, outcome: 'SKIPPED', problem: bytes }
      continue
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const before = await writer.document.findUnique({
      where: { path },
      select: { sha256: true, extractorVersion: true, configuration: true },
    })
    if (
      before?.sha256 === sha256 &&
      before.extractorVersion === EXTRACTOR_VERSION &&
      before.configuration === people.hash
    ) {
      yield { path, outcome: 'UNCHANGED' }
      continue
    }
    const draft = draftArticle(path, bytes)
    if ('message' in draft) {
      yield { path, outcome: 'SKIPPED', problem: draft }
      continue
    }
    const { outcome, articleId, rows } = await (dryRun ? planArticle : saveArticle)(writer, draft, people)
    const attributed = rows.quotes.filter((quote) => quote.speakerPersonId || quote.speakerSourceId).length
    const { headline } = rows.article
    yield {
      path,
      outcome,
      article: { id: articleId, headline, paragraphs: rows.paragraphs.length, quotes: rows.quotes.length, attributed },
    }
  }
}

function readBytes(path: string, maxBytes: number): Uint8Array | Problem {
  try {
    const { size } = statSync(path)
    if (size > maxBytes) {
      const message = `${size} bytes, more than the ${maxBytes} that are read`
      return { code: 'TOO_LARGE', path, message, hint: 'Split the file into one file an article.' }
    }
    return readFileSync(path)
  } catch (error) {
    return {
      code: 'UNREADABLE',
      path,
      message: (error as Error).message,
      hint: 'Check that the file is there and may be read.',
    }
  }
}

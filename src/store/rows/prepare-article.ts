/** An article ready to be saved: plain values only, so that another thread can make them. */
import type { Prisma } from '../../../prisma/client/client.ts'
import { type NumberedWording, numberWording } from '../../matching/echoes/number-wording.ts'
import { sketchText } from '../../matching/near-duplicates/sketch-text.ts'
import type { ArticleDraft } from '../../text/draft.ts'
import { EXTRACTOR_VERSION } from '../../text/extractor-version.ts'
import { LINKED } from '../link/wordings.ts'
import { type ArticleRows, articleRows } from './article-rows.ts'
import { idOf } from './identify.ts'
import { NO_PEOPLE_FILE, type PeopleFile } from './people-file.ts'

export interface PreparedArticle {
  readonly rows: ArticleRows
  /** All of the document's row but what the archive decides: when, with what status, of which article. */
  readonly document: Omit<Prisma.DocumentCreateManyInput, 'readAt' | 'status' | 'articleId'>
  /** By which articles of much the same text are found. */
  readonly shingles: readonly number[]
  /** By which quotes of much the same words are found. */
  readonly wordings: readonly NumberedWording[]
}

/** Where a draft comes from, where that is not a file of its own; and what else decided it. */
export interface Origin {
  /** The file that it is in. */
  readonly file?: string | undefined
  /** Hash of what else decided it; that of the people file where not given. */
  readonly configuration?: string | undefined
}

export function prepareArticle(
  draft: ArticleDraft,
  known: PeopleFile = NO_PEOPLE_FILE,
  { file, configuration }: Origin = {},
): PreparedArticle {
  const { document, profile } = draft
  const rows = articleRows(draft, known)
  const wordings = new Map<number, NumberedWording>()
  const quotes = rows.quotes.map((quote) => {
    const numbered = LINKED.has(quote.kind) ? numberWording(quote.text) : null
    if (numbered) wordings.set(numbered.wording, numbered)
    return { ...quote, wording: numbered?.wording ?? null }
  })
  return {
    rows: { ...rows, quotes },
    document: {
      ...document,
      id: idOf('doc', document.path),
      file: file ?? document.path,
      profile,
      marks: (document.marks ?? null) as never, // SQL's NULL, which Prisma has another name for
      blocks: draft.blocks.map((block) => ({ ...block })),
      diagnostics: draft.diagnostics.map(({ code, message, span }) => ({
        code,
        message,
        ...(span && { start: span.start, end: span.end }),
      })),
      extractorVersion: EXTRACTOR_VERSION,
      configuration: configuration ?? known.hash,
    },
    shingles: sketchText(rows.paragraphs.map(({ text }) => text).join('\n')),
    wordings: [...wordings.values()],
  }
}

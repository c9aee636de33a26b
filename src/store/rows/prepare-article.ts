/** An article ready to be saved: plain values only, so that another thread can make them. */
import type { Prisma } from '../../../prisma/client/client.ts'
import { type NumberedWording, numberWording } from '../../matching/echoes/number-wording.ts'
import { sketchText } from '../../matching/near-duplicates/sketch-text.ts'
import type { ArticleDraft, DocumentDraft } from '../../text/draft.ts'
import { EXTRACTOR_VERSION } from '../../text/extractor-version.ts'
import { extractionFault, isFaulty } from '../../text/faults/extraction-fault.ts'
import { FAULTY_VERSION } from '../faults/faulty-version.ts'
import { LINKED } from '../link/wordings.ts'
import { packText } from '../packing/pack-text.ts'
import { type ArticleRows, articleRows } from './article-rows.ts'
import { idOf } from './identify.ts'
import { NO_PEOPLE_FILE, type PeopleFile } from './people-file.ts'

/** The document's row, without what the archive decides: when it was read, its number and status, and its article. */
export interface PreparedDocument
  extends Omit<
    Prisma.DocumentCreateManyInput,
    'id' | 'publicId' | 'text' | 'blocks' | 'readAt' | 'status' | 'articleId' | 'file' | 'marks'
  > {
  /** The public one. */
  readonly id: string
  readonly file: string
  readonly text: string
  readonly marks: DocumentDraft['marks'] | null
  /** Columns that are packed, in Base64: by the thread that reads the article, not by the one that writes. */
  readonly packed: { readonly text: string; readonly blocks: string }
}

export interface PreparedArticle {
  readonly rows: ArticleRows
  readonly document: PreparedDocument
  /** By which articles of much the same text are found. */
  readonly shingles: readonly number[]
  /** By which quotes of much the same words are found. */
  readonly wordings: readonly NumberedWording[]
}

/** Origin of a draft that is not a file of its own; and what else decided it. */
export interface Origin {
  /** The file that it is in. */
  readonly file?: string | undefined
  /** Hash of what else decided it; that of the people file where not given. */
  readonly configuration?: string | undefined
}

/** Makes rows of a draft. One that fails is kept without people, organisations and quotes, with a diagnostic. */
export function prepareArticle(
  draft: ArticleDraft,
  known: PeopleFile = NO_PEOPLE_FILE,
  origin: Origin = {},
): PreparedArticle {
  try {
    return prepare(draft, known, origin)
  } catch (error) {
    const fields = { ...draft.fields, authors: [], credits: [] }
    const diagnostics = [...draft.diagnostics, extractionFault('rows', error)]
    return prepare({ ...draft, fields, people: [], organisations: [], quotes: [], diagnostics }, known, origin)
  }
}

function prepare(draft: ArticleDraft, known: PeopleFile, { file, configuration }: Origin): PreparedArticle {
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
      marks: document.marks ?? null,
      packed: { text: packed(document.text), blocks: packed(JSON.stringify(draft.blocks)) },
      diagnostics: draft.diagnostics.map(({ code, message, span }) => ({
        code,
        message,
        ...(span && { start: span.start, end: span.end }),
      })),
      extractorVersion: isFaulty(draft.diagnostics) ? FAULTY_VERSION : EXTRACTOR_VERSION,
      configuration: configuration ?? known.hash,
    },
    shingles: sketchText(rows.paragraphs.map(({ text }) => text).join('\n')),
    wordings: [...wordings.values()],
  }
}

const packed = (text: string) => packText(text).toString('base64')

import type { Diagnostic } from '../../text/diagnostic.ts'
import { extractionFault } from '../../text/faults/extraction-fault.ts'
import type { PreparedArticle } from '../rows/prepare-article.ts'
import { FAULTY_VERSION } from './faulty-version.ts'

/**
 * Keeps what is sound of an article that cannot be saved as it was read: the document, the paragraphs and what the page
 * says of the article, without people, organisations and quotes, and with the fault among its diagnostics.
 */
export function soundPart({ rows, document, shingles }: PreparedArticle, error: unknown): PreparedArticle {
  const fault = extractionFault('saving', error)
  return {
    rows: {
      article: { ...rows.article, quoteCount: 0 },
      parties: { people: [], sources: [], aliases: [] },
      authors: [],
      sources: [],
      paragraphs: rows.paragraphs,
      mentions: [],
      quotes: [],
      spans: [],
      speakers: [],
    },
    document: {
      ...document,
      extractorVersion: FAULTY_VERSION,
      diagnostics: [...(document.diagnostics as unknown as Diagnostic[]), fault] as never,
    },
    shingles,
    wordings: [],
  }
}

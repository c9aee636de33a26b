import type { Connection } from '../database/connection.ts'
import { prefixOf, suffixOf } from '../packing/surroundings.ts'
import { shownAfter, shownBefore } from '../rights/withhold.ts'
import { type ExchangedArticle, type ExchangedQuote, partyOf } from './exchanged-article.ts'
import { type Flat, joinParties, PARTIES, type Parties, parties } from './exported-parties.ts'

/** A quote as exports hold it. */
export interface ExportedQuote extends ExchangedQuote {
  readonly content: string
  readonly cue: string | null
  readonly rule: string
  readonly confidence: number
}

const QUOTE = 'id AS number, "publicId" AS id, kind, text, "speakerMention", cue, rule, confidence'

/**
 * Reads the quotes of an article in their order; `text` is that of the document in which the quotes stand, or an excerpt
 * of it.
 */
export function readExportedQuotes(
  archive: Connection,
  articleId: number,
  text: string,
  textAccess: ExchangedArticle['textAccess'],
): ExportedQuote[] {
  const [before, after] = textAccess === 'EXCERPT' ? [shownBefore, shownAfter] : [whole, whole]
  type OfQuote<Row> = Row & { readonly quoteId: number }
  const spans = archive.all<OfQuote<Omit<ExportedQuote['spans'][number], 'exact'>>>(
    `SELECT s."quoteId", s.part, s.start, s."end" FROM "Quote" q JOIN "QuoteSpan" s ON s."quoteId" = q.id
      WHERE q."articleId" = ? ORDER BY q.position, s.part, s.ordinal`,
    articleId,
  )
  const speakers = archive.all<OfQuote<Flat<Parties, 'person' | 'source'>>>(
    `SELECT w."quoteId", ${PARTIES} FROM "Quote" q JOIN "QuoteSpeaker" w ON w."quoteId" = q.id ${joinParties('w')}
      WHERE q."articleId" = ? ORDER BY q.position, w.ordinal`,
    articleId,
  )
  const spansOf = byQuote(spans.map((span) => ({ ...span, exact: text.slice(span.start, span.end) })))
  const speakersOf = byQuote(speakers)
  return archive
    .all<Omit<ExportedQuote, 'spans' | 'speakers' | 'content' | 'prefix' | 'suffix'> & { readonly number: number }>(
      `SELECT ${QUOTE} FROM "Quote" WHERE "articleId" = ? ORDER BY position`,
      articleId,
    )
    .map(({ number, ...quote }) => {
      const spans = spansOf.get(number) ?? []
      const words = spans.filter(({ part }) => part === 'WORDS')
      const [first, last] = [words[0], words.at(-1)]
      return {
        ...quote,
        content: joined(spans.filter(({ part }) => part === 'CONTENT')),
        prefix: first ? before(prefixOf(text, first.start)) : '',
        suffix: last ? after(suffixOf(text, last.end)) : '',
        spans: spans.map(({ quoteId: _, ...span }) => span),
        speakers: (speakersOf.get(number) ?? []).map(parties),
      }
    })
}

const whole = (text: string): string => text

const joined = (spans: readonly { readonly exact: string }[]) => spans.map(({ exact }) => exact).join(' … ')

function byQuote<Row extends { readonly quoteId: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.quoteId)
    if (group) group.push(row)
    else groups.set(row.quoteId, [row])
  }
  return groups
}

/** Returns the name of whoever speaks first, or what an unnamed one is called. */
export function speakerOf(quote: ExportedQuote): string | null {
  const first = quote.speakers[0]
  return (first && partyOf(first)?.name) ?? quote.speakerMention
}

/** An article's rows as the tables have them: public ids give way to numbers. */
import type { Prisma } from '../../../prisma/client/client.ts'
import type { Connection } from '../database/connection.ts'
import type { ArticleRows } from '../rows/article-rows.ts'
import type { QuoteRow } from '../rows/row-types.ts'
import { allot, type Numbers, partyNumber } from './numbers.ts'

/** A row that has a number, and what it is known by outside. */
type Numbered<Row> = Omit<Row, 'id' | 'publicId'> & { readonly id: number; readonly publicId: string }

export interface NumberedRows {
  readonly authors: readonly Prisma.ArticleAuthorCreateManyInput[]
  readonly sources: readonly Prisma.ArticleSourceCreateManyInput[]
  readonly paragraphs: readonly Numbered<Prisma.ParagraphCreateManyInput>[]
  readonly quotes: readonly Numbered<Prisma.QuoteCreateManyInput>[]
  readonly spans: readonly Prisma.QuoteSpanCreateManyInput[]
  readonly speakers: readonly Prisma.QuoteSpeakerCreateManyInput[]
  readonly mentions: readonly Prisma.MentionCreateManyInput[]
  readonly aliases: readonly Prisma.AliasCreateManyInput[]
}

type Party = string | null | undefined

/** All but the article itself, whose number is known. */
export function numberRows(
  connection: Connection,
  numbers: Numbers,
  articleId: number,
  rows: ArticleRows,
): NumberedRows {
  const party = (id: Party) => (id ? partyNumber(connection, numbers, id) : null)
  const named = <Row extends { personId?: Party; sourceId?: Party }>(row: Row) => ({
    ...row,
    personId: party(row.personId),
    sourceId: party(row.sourceId),
  })
  const paragraphIds = numberEach(rows.paragraphs, allot(connection, numbers, 'Paragraph', rows.paragraphs.length))
  const quoteIds = numberEach(rows.quotes, allot(connection, numbers, 'Quote', rows.quotes.length))
  const quoteRow = ({ prefix: _prefix, suffix: _suffix, ...quote }: QuoteRow) => ({
    ...quote,
    id: quoteIds.get(quote.id)!,
    publicId: quote.id,
    articleId,
    paragraphId: quote.paragraphId ? paragraphIds.get(quote.paragraphId)! : null,
    parentId: quote.parentId ? quoteIds.get(quote.parentId)! : null,
    speakerPersonId: party(quote.speakerPersonId),
    speakerSourceId: party(quote.speakerSourceId),
    viaPersonId: party(quote.viaPersonId),
    viaSourceId: party(quote.viaSourceId),
  })
  const ofQuote = <Row extends { quoteId: string }>(row: Row) => ({ ...row, quoteId: quoteIds.get(row.quoteId)! })
  return {
    authors: rows.authors.map((row) => ({ ...named(row), articleId })),
    sources: rows.sources.map((row) => ({ ...row, articleId, sourceId: party(row.sourceId)! })),
    paragraphs: rows.paragraphs.map((row) => ({
      ...row,
      id: paragraphIds.get(row.id)!,
      publicId: row.id,
      articleId,
    })),
    quotes: rows.quotes.map(quoteRow),
    spans: rows.spans.map(ofQuote),
    speakers: rows.speakers.map((row) => ({ ...ofQuote(named(row)), articleId })),
    mentions: rows.mentions.map((row) => ({ ...named(row), articleId })),
    aliases: rows.parties.aliases.map((row) => ({ ...named(row), articleId: row.articleId ? articleId : null })),
  }
}

function numberEach(rows: readonly { readonly id: string }[], first: number): Map<string, number> {
  return new Map(rows.map(({ id }, index) => [id, first + index]))
}

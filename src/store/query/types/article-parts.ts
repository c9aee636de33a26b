/** What an article is made of: its authors and sources, its documents, its paragraphs with their highlights. */
import sql from 'sql-template-tag'
import { inKinds } from '../sql/conditions.ts'
import { jsonList, list, moment, one, party, value, values } from '../sql/fields.ts'
import { column, type TypeMapping } from '../sql/type-mapping.ts'

export const ArticleAuthor = {
  table: 'ArticleAuthor',
  fields: { text: value('text'), author: party('personId', 'sourceId') },
} satisfies TypeMapping

export const ArticleSource = {
  table: 'ArticleSource',
  fields: {
    ...values('role', 'creditText', 'rule'),
    source: one('Source', (source, link) => sql`${column(source, 'id')} = ${column(link, 'sourceId')}`),
  },
} satisfies TypeMapping

export const Document = {
  table: 'Document',
  fields: {
    ...values('path', 'sha256', 'byteLength', 'charset', 'charsetConfidence', 'format', 'profile', 'text'),
    ...values('extractorVersion', 'status'),
    readAt: moment('readAt'),
    blocks: jsonList('Block', 'blocks'),
    diagnostics: jsonList('Diagnostic', 'diagnostics'),
  },
} satisfies TypeMapping

export const Paragraph = {
  table: 'Paragraph',
  fields: {
    ...values('id', 'position', 'kind', 'text', 'start', 'end'),
    highlights: list('Highlight', {
      where: (
        span,
        paragraph,
        { kinds },
      ) => sql`${column(span, 'paragraphId')} = ${column(paragraph, 'id')} AND ${column(span, 'part')} = 'WORDS'
        AND EXISTS (SELECT 1 FROM "Quote" q WHERE q.id = ${column(span, 'quoteId')} AND ${inKinds('q', kinds)})`,
      order: (span) => column(span, 'start'),
    }),
    article: one('Article', (article, paragraph) => sql`${column(article, 'id')} = ${column(paragraph, 'articleId')}`),
  },
} satisfies TypeMapping

/** A span of words, counted from its paragraph's first character. */
export const Highlight = {
  table: 'QuoteSpan',
  fields: {
    start: value(
      (span) =>
        sql`${column(span, 'start')} - (SELECT p."start" FROM "Paragraph" p WHERE p.id = ${column(span, 'paragraphId')})`,
    ),
    end: value(
      (span) =>
        sql`${column(span, 'end')} - (SELECT p."start" FROM "Paragraph" p WHERE p.id = ${column(span, 'paragraphId')})`,
    ),
    text: value('exact'),
    quote: one('Quote', (quote, span) => sql`${column(quote, 'id')} = ${column(span, 'quoteId')}`),
  },
} satisfies TypeMapping

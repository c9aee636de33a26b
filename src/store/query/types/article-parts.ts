/** Parts of an article: its authors and sources, its documents, its paragraphs with their highlights. */
import sql from 'sql-template-tag'
import { inKinds } from '../sql/conditions.ts'
import { jsonList, jsonListOf, list, moment, one, party, value, values } from '../sql/fields.ts'
import { alive, column, type TypeMapping } from '../sql/type-mapping.ts'
import { innerPath } from './inner-path.ts'
import { rights } from './rights.ts'
import { beginsIn, exactOf, inParagraph } from './spans.ts'

export const ArticleAuthor = {
  table: 'ArticleAuthor',
  fields: { text: value('text'), author: party('personId', 'sourceId') },
} satisfies TypeMapping

/** People of closing credits stand in the table of the authors, with what they did. */
export const ArticleCredit = {
  table: 'ArticleAuthor',
  fields: {
    ...values('text', 'work'),
    person: one('Person', (person, credit) => sql`${column(person, 'id')} = ${column(credit, 'personId')}`),
  },
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
    path: innerPath,
    ...values('sha256', 'byteLength', 'charset', 'charsetConfidence', 'format', 'profile'),
    text: value((document) => sql`unpack(${column(document, 'text')})`),
    rights,
    ...values('extractorVersion', 'status'),
    readAt: moment('readAt'),
    blocks: (document, selection, plan) =>
      jsonListOf('Block', sql`unpack(${column(document, 'blocks')})`, selection, plan),
    diagnostics: jsonList('Diagnostic', 'diagnostics'),
  },
} satisfies TypeMapping

export const Paragraph = {
  table: 'Paragraph',
  fields: {
    id: value('publicId'),
    ...values('position', 'kind', 'text', 'start', 'end'),
    highlights: list('Highlight', {
      where: (
        span,
        paragraph,
        { kinds },
      ) => sql`${column(span, 'quoteId')} IN (SELECT q.id FROM "Quote" q WHERE ${alive('Quote', 'q')} AND q."articleId" = ${column(paragraph, 'articleId')} AND ${inKinds('q', kinds)})
        AND ${column(span, 'part')} = 'WORDS' AND ${beginsIn(span, paragraph, column(paragraph, 'articleId'))}`,
      order: (span) => column(span, 'start'),
    }),
    quotes: list('Quote', {
      where: (quote, paragraph, { kinds }) =>
        sql`${column(quote, 'paragraphId')} = ${column(paragraph, 'id')} AND ${inKinds(quote, kinds)}`,
      order: (quote) => column(quote, 'position'),
    }),
    rights,
    article: one('Article', (article, paragraph) => sql`${column(article, 'id')} = ${column(paragraph, 'articleId')}`),
  },
} satisfies TypeMapping

/** A span of words, counted from its paragraph's first character. */
export const Highlight = {
  table: 'QuoteSpan',
  fields: {
    start: value((span) => inParagraph(span, 'start')),
    end: value((span) => inParagraph(span, 'end')),
    text: value(exactOf),
    quote: one('Quote', (quote, span) => sql`${column(quote, 'id')} = ${column(span, 'quoteId')}`),
  },
} satisfies TypeMapping

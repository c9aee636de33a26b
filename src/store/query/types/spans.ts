/** Contents of a span of a quote: its words, the paragraph that it begins in, and what is around. */
import sql, { type Sql } from 'sql-template-tag'
import type { Row } from '../sql/row.ts'
import { alive, column } from '../sql/type-mapping.ts'

/** The number of the article that a span of a quote stands in. */
function articleOf(span: Row): Sql {
  return sql`(SELECT q."articleId" FROM "Quote" q WHERE q.id = ${column(span, 'quoteId')})`
}

/** A paragraph is the one that a span begins in. */
export function beginsIn(span: Row, paragraph: Row, articleId: Sql = articleOf(span)): Sql {
  return sql`${column(paragraph, 'articleId')} = ${articleId} AND ${column(paragraph, 'start')} <= ${column(span, 'start')}
    AND ${column(span, 'start')} < ${column(paragraph, 'end')}`
}

/** Offset of a span's start or end from its paragraph's first character. */
export function inParagraph(span: Row, end: 'start' | 'end'): Sql {
  return sql`${column(span, end)} - (SELECT p."start" FROM "Paragraph" p WHERE ${alive('Paragraph', 'p')} AND ${beginsIn(span, 'p')})`
}

/** The packed text of the document that an article is read from. */
function documentOf(articleId: Sql): Sql {
  return sql`(SELECT d.text FROM "Document" d WHERE d."articleId" = ${articleId} AND d.status = 'CURRENT')`
}

/** The words of a span: cut out of the paragraph that has all of them, else out of the document. */
export function exactOf(span: Row): Sql {
  const [start, end] = [column(span, 'start'), column(span, 'end')]
  return sql`coalesce((SELECT cut(p.text, ${start} - p."start", ${end} - p."start") FROM "Paragraph" p
    WHERE ${alive('Paragraph', 'p')} AND ${beginsIn(span, 'p')} AND p."end" >= ${end}),
    cut(unpack(${documentOf(articleOf(span))}), ${start}, ${end}))`
}

/** Some of what stands before a quote's words, or after them. */
export function around(quote: Row, side: 'prefix' | 'suffix'): Sql {
  const text = documentOf(column(quote, 'articleId'))
  const words = sql`FROM "QuoteSpan" s WHERE ${alive('QuoteSpan', 's')} AND s."quoteId" = ${column(quote, 'id')} AND s.part = 'WORDS'`
  return side === 'prefix'
    ? sql`prefix_of(${text}, (SELECT min(s."start") ${words}))`
    : sql`suffix_of(${text}, (SELECT max(s."end") ${words}))`
}

/** All that is attributed of a quote. */
export function contentOf(quote: Row): Sql {
  return sql`(SELECT group_concat(${exactOf('s')}, ' … ' ORDER BY s.ordinal) FROM "QuoteSpan" s
    WHERE ${alive('QuoteSpan', 's')} AND s."quoteId" = ${column(quote, 'id')} AND s.part = 'CONTENT')`
}

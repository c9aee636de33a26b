/** Articles and quotes in the forms of others: the rows are read here, and put into the form by src/store/exchange. */

import sql, { join, raw, type Sql } from 'sql-template-tag'
import type { Row } from '../sql/row.ts'
import { alive, column, type FieldSql, literal, type Plan, table } from '../sql/type-mapping.ts'
import { around, exactOf } from './spans.ts'

/** `'id', a."publicId", 'headline', a."headline"` */
function columns(row: Row, names: readonly string[]): Sql {
  return join(names.map((name) => sql`${literal(name)}, ${column(row, name === 'id' ? 'publicId' : name)}`))
}

function named(type: 'Person' | 'Source', id: Sql, plan: Plan): Sql {
  const row = plan.alias(type)
  return sql`(SELECT json_object(${columns(row, ['id', 'name'])}) FROM ${table(type, row)} WHERE ${column(row, 'id')} = ${id})`
}

function parties(row: Row, plan: Plan): Sql {
  return sql`'person', ${named('Person', column(row, 'personId'), plan)}, 'source', ${named('Source', column(row, 'sourceId'), plan)}`
}

/** All rows of a table that fit, in their order, as a JSON list. */
function rows(from: string, order: string, where: (row: Row) => Sql, members: (row: Row) => Sql, plan: Plan): Sql {
  const row = plan.alias(from)
  return sql`(SELECT json_group_array(json_object(${members(row)}) ORDER BY ${column(row, order)}) FROM ${table(from, row)} WHERE ${alive(from, row)} AND ${where(row)})`
}

function quoteMembers(quote: Row, plan: Plan): Sql {
  const ofQuote = (row: Row) => sql`${column(row, 'quoteId')} = ${column(quote, 'id')}`
  const spans = rows(
    'QuoteSpan',
    'ordinal',
    (span) => sql`${ofQuote(span)} AND ${column(span, 'part')} = 'WORDS'`,
    (span) => sql`${columns(span, ['part', 'start', 'end'])}, 'exact', ${exactOf(span)}`,
    plan,
  )
  const speakers = rows('QuoteSpeaker', 'ordinal', ofQuote, (link) => parties(link, plan), plan)
  return sql`${columns(quote, ['id', 'kind', 'text', 'speakerMention'])}, 'prefix', ${around(quote, 'prefix')}, 'suffix', ${around(quote, 'suffix')}, 'spans', ${spans}, 'speakers', ${speakers}`
}

const ARTICLE = [
  'id',
  'key',
  'slug',
  'url',
  'headline',
  'standfirst',
  'bylineText',
  'language',
  'section',
  'publishedAt',
] as const
const MORE = [
  'publishedOn',
  'publishedOffset',
  'datelineText',
  'place',
  'creditText',
  'copyrightNotice',
  'copyrightYear',
  'copyrightHolder',
  'wordCount',
] as const

/** Columns of its article that a quote by itself gives. */
const REFERRED = [
  'id',
  'url',
  'headline',
  'publishedAt',
  'publishedOn',
  'publishedOffset',
  'language',
  'copyrightNotice',
] as const

/** The JSON of an ExchangedArticle, with all of its quotes or none. */
function articleObject(article: Row, plan: Plan, withQuotes: boolean): Sql {
  const ofArticle = (row: Row) => sql`${column(row, 'articleId')} = ${column(article, 'id')}`
  const quotes = withQuotes
    ? rows('Quote', 'position', ofArticle, (quote) => quoteMembers(quote, plan), plan)
    : sql`json_array()`
  return sql`json_object('textAccess', text_access(), ${columns(article, [...ARTICLE, ...MORE])},
    'authors', ${rows(
      'ArticleAuthor',
      'position',
      (row) => sql`${ofArticle(row)} AND ${column(row, 'work')} IS NULL`,
      (author) => sql`${columns(author, ['text'])}, ${parties(author, plan)}`,
      plan,
    )},
    'credited', ${rows(
      'ArticleAuthor',
      'position',
      (row) => sql`${ofArticle(row)} AND ${column(row, 'work')} IS NOT NULL`,
      (credit) => sql`${columns(credit, ['text', 'work'])}, ${parties(credit, plan)}`,
      plan,
    )},
    'sources', ${rows('ArticleSource', 'position', ofArticle, (link) => sql`${columns(link, ['role'])}, 'source', ${named('Source', column(link, 'sourceId'), plan)}`, plan)},
    'paragraphs', ${rows('Paragraph', 'position', ofArticle, (paragraph) => columns(paragraph, ['text']), plan)},
    'quotes', ${quotes},
    'documents', ${rows(
      'Document',
      'path',
      (row) => sql`${ofArticle(row)} AND ${column(row, 'status')} = 'CURRENT'`,
      (row) => sql`${columns(row, ['id', 'status'])}, 'text', unpack(${column(row, 'text')})`,
      plan,
    )})`
}

/** An article in a form. */
export function articleAs(form: 'news_article' | 'ninjs'): FieldSql {
  return (article, _, plan) => sql`json(${raw(form)}(${articleObject(article, plan, form === 'news_article')}))`
}

/** A quote in a form. */
export function quoteAs(form: 'quotation' | 'web_annotation'): FieldSql {
  return (quote, _, plan) => {
    const own = sql`json_object(${quoteMembers(quote, plan)})`
    const article = plan.alias('Article')
    const written =
      form === 'quotation'
        ? sql`quotation(${own}, json_object(${columns(article, REFERRED)}))`
        : sql`web_annotation(${articleObject(article, plan, false)}, ${own})`
    return sql`(SELECT json(${written}) FROM ${table('Article', article)} WHERE ${column(article, 'id')} = ${column(quote, 'articleId')})`
  }
}

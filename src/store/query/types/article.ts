/** Article, and what hangs on it alone: authors, sources, documents. */
import sql, { empty } from 'sql-template-tag'
import {
  contains,
  hasWords,
  inKindsAskedFor,
  isInLanguages,
  isOneOf,
  isOneOfFolded,
  isOnRecord,
  ofArticle,
} from '../sql/conditions.ts'
import { connection } from '../sql/connection.ts'
import { json, list, one, value, values } from '../sql/fields.ts'
import type { Given } from '../sql/parameter.ts'
import { alive, column, type TypeMapping, table } from '../sql/type-mapping.ts'
import { whereOf } from '../sql/where.ts'
import { corrections } from './correction.ts'
import { articleAs } from './exchange.ts'
import { hasSource } from './parties/party-filters.ts'
import { rightsBy } from './rights.ts'
import { versionsOf } from './version.ts'

export const Article = {
  table: 'Article',
  fields: {
    id: value('publicId'),
    ...values('slug', 'headline', 'standfirst', 'bylineText', 'publishedOn', 'publishedAt', 'publishedPrecision'),
    ...values('publishedRaw', 'publishedOrigin', 'datelineText', 'place', 'section', 'language', 'creditText'),
    ...values('copyrightNotice', 'copyrightYear', 'copyrightHolder', 'url', 'urlRaw'),
    ...values('wordCount', 'paragraphCount', 'quoteCount'),
    urlRepairs: json('urlRepairs'),
    rights: rightsBy((article) => column(article, 'id')),
    newsArticle: articleAs('news_article'),
    ninjs: articleAs('ninjs'),
    authors: list('ArticleAuthor', {
      where: (author, article) => sql`${ofArticle(author, article)} AND ${column(author, 'work')} IS NULL`,
      order: (author) => column(author, 'position'),
    }),
    credited: list('ArticleCredit', {
      where: (credit, article) => sql`${ofArticle(credit, article)} AND ${column(credit, 'work')} IS NOT NULL`,
      order: (credit) => column(credit, 'position'),
    }),
    sources: list('ArticleSource', {
      where: (link, article, { roles }) =>
        sql`${ofArticle(link, article)} ${roles ? sql`AND ${isOneOf(column(link, 'role'), roles as Given<readonly string[]>)}` : empty}`,
      order: (link) => column(link, 'position'),
    }),
    paragraphs: list('Paragraph', {
      where: ofArticle,
      order: (paragraph) => column(paragraph, 'position'),
      most: Number.POSITIVE_INFINITY,
    }),
    quotes: connection('Quote', {
      fixed: ['newest', 'articleId'],
      isShort: true,
      of: ofArticle,
      where: (quote, _, args) => inKindsAskedFor(quote, args),
    }),
    people: connection('Person', {
      isShort: true,
      of: (person, article) => sql`${column(person, 'id')} IN (
        SELECT "personId" FROM "Mention" WHERE ${alive('Mention', '"Mention"')} AND "articleId" = ${column(article, 'id')}
        UNION SELECT "personId" FROM "QuoteSpeaker" WHERE ${alive('QuoteSpeaker', '"QuoteSpeaker"')} AND "articleId" = ${column(article, 'id')})`,
    }),
    document: one(
      'Document',
      (document, article) => sql`${ofArticle(document, article)} AND ${column(document, 'status')} = 'CURRENT'`,
    ),
    otherDocuments: list('Document', {
      where: (document, article) => sql`${ofArticle(document, article)} AND ${column(document, 'status')} <> 'CURRENT'`,
      order: (document) => column(document, 'path'),
    }),
    formerVersions: versionsOf((article) => column(article, 'publicId')),
    nearDuplicates: list('NearDuplicate', {
      where: ofArticle,
      order: (pair) => sql`${column(pair, 'similarity')} DESC, ${column(pair, 'otherId')}`,
    }),
    corrections: corrections(
      (correction, article) => sql`${column(correction, 'articleId')} = ${column(article, 'publicId')}`,
    ),
  },
  orders: {
    NEWEST: { keys: [{ column: 'newest' }, { column: 'publicId' }] },
    OLDEST: {
      keys: [
        { column: 'newest', descending: true },
        { column: 'publicId', descending: true },
      ],
    },
    MOST_QUOTES: {
      keys: [
        { column: 'quoteCount', descending: true },
        { column: 'publicId', descending: true },
      ],
    },
    LONGEST: {
      keys: [
        { column: 'wordCount', descending: true },
        { column: 'publicId', descending: true },
      ],
    },
  },
  filters: {
    ids: (article, ids: Given<readonly string[]>) => isOneOf(column(article, 'publicId'), ids),
    source: (article, filter: object, plan) => hasSource(column(article, 'id'), filter, plan),
    quotedPerson: (article, filter: object, plan) => {
      const [link, person] = [plan.alias('link'), plan.alias('Person')]
      return sql`EXISTS (SELECT 1 FROM ${table('QuoteSpeaker', link)} JOIN ${table('Person', person)} ON ${column(person, 'id')} = ${column(link, 'personId')}
        JOIN "Quote" ON "Quote".id = ${column(link, 'quoteId')} AND ${isOnRecord('"Quote"')}
        WHERE ${alive('QuoteSpeaker', link)} AND ${ofArticle(link, article)} AND ${whereOf('Person', person, { ...filter }, plan)})`
    },
    mentionedPerson: (article, filter: object, plan) => {
      const [link, person] = [plan.alias('link'), plan.alias('Person')]
      return sql`EXISTS (SELECT 1 FROM ${table('Mention', link)} JOIN ${table('Person', person)} ON ${column(person, 'id')} = ${column(link, 'personId')}
        WHERE ${alive('Mention', link)} AND ${ofArticle(link, article)} AND ${whereOf('Person', person, { ...filter }, plan)})`
    },
    someQuote: (article, filter: object, plan, { span }) => {
      const quote = plan.alias('Quote')
      return sql`EXISTS (SELECT 1 FROM ${table('Quote', quote)} WHERE ${alive('Quote', quote)} AND ${ofArticle(quote, article)} AND ${whereOf('Quote', quote, { ...filter }, plan, span && { span })})`
    },
    sections: (article, sections: Given<readonly string[]>) => isOneOfFolded(column(article, 'sectionKey'), sections),
    languages: (article, languages: Given<readonly string[]>) => isInLanguages(article, languages),
    places: (article, places: Given<readonly string[]>) => isOneOfFolded(column(article, 'placeKey'), places),
    publishedFrom: (article, day: Given<string>) => sql`${column(article, 'publishedOn')} >= ${day}`,
    publishedTo: (article, day: Given<string>) => sql`${column(article, 'publishedOn')} <= ${day}`,
    text: (article, query: Given<string>, _, scope) =>
      hasWords(column(article, 'id'), 'articleId', '{headline paragraph}', query, scope),
    headlineContains: (article, text: Given<string>) =>
      contains(column(article, 'headline'), column(article, 'headlineFolded'), text),
  },
} satisfies TypeMapping

/** Filters common to people and organisations, and filters by them. */

import sql, { type Sql } from 'sql-template-tag'
import { hasName, hasNameLike, isOneOf } from '../../sql/conditions.ts'
import type { Given } from '../../sql/parameter.ts'
import type { Row } from '../../sql/row.ts'
import { alive, column, type Plan, type TypeMapping, table } from '../../sql/type-mapping.ts'
import { whereOf } from '../../sql/where.ts'

export function partyFilters(type: 'Person' | 'Source', key: 'personId' | 'sourceId') {
  return {
    ids: (party: Row, ids: Given<readonly string[]>) => isOneOf(column(party, 'publicId'), ids),
    name: (party: Row, name: Given<string>) => hasName(party, type, name),
    nameContains: (party: Row, text: Given<string>) => hasNameLike(party, type, text),
    minQuotes: (party: Row, least: Given<number>) => sql`${column(party, 'quoteCount')} >= ${least}`,
    someQuote: (party: Row, filter: object, plan: Plan) => {
      const [link, quote] = [plan.alias('link'), plan.alias('Quote')]
      return sql`EXISTS (SELECT 1 FROM ${table('QuoteSpeaker', link)} JOIN ${table('Quote', quote)} ON ${column(quote, 'id')} = ${column(link, 'quoteId')}
        WHERE ${alive('QuoteSpeaker', link)} AND ${column(link, key)} = ${column(party, 'id')} AND ${whereOf('Quote', quote, { ...filter }, plan)})`
    },
    someArticle: (party: Row, filter: object, plan: Plan) => {
      const [link, article] = [plan.alias('link'), plan.alias('Article')]
      return sql`EXISTS (SELECT 1 FROM ${table('Naming', link)} JOIN ${table('Article', article)} ON ${column(article, 'id')} = ${column(link, 'articleId')}
        WHERE ${alive('Naming', link)} AND ${column(link, 'partyId')} = ${column(party, 'id')} AND ${column(link, 'named')} = 1
          AND ${whereOf('Article', article, { ...filter }, plan)})`
    },
  } satisfies TypeMapping['filters']
}

/** Some source that fits has a part in the article. */
export function hasSource(articleId: Sql, filter: object, plan: Plan): Sql {
  const [link, source] = [plan.alias('link'), plan.alias('Source')]
  return sql`EXISTS (SELECT 1 FROM ${table('ArticleSource', link)} JOIN ${table('Source', source)} ON ${column(source, 'id')} = ${column(link, 'sourceId')}
    WHERE ${alive('ArticleSource', link)} AND ${column(link, 'articleId')} = ${articleId} AND ${whereOf('Source', source, { ...filter }, plan, { link })})`
}

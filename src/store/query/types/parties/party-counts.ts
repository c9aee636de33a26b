/** Counts for a person or an organisation: where, when and beside whom they are quoted. */

import sql, { type Sql } from 'sql-template-tag'
import type { Counted } from '../../sql/counted.ts'
import { publicIdOf } from '../../sql/public-ids.ts'
import type { Row } from '../../sql/row.ts'
import { type Facet, facetOf, histogramOf } from '../../sql/summary.ts'
import { alive, column, type FieldSql, type Plan, table } from '../../sql/type-mapping.ts'
import { personOf, sources, speakers } from './facets.ts'

/** The quotes on the record that a person or an organisation speaks. */
function spoken(party: Row, key: 'personId' | 'sourceId', plan: Plan): Counted {
  const [link, quote] = [plan.alias('link'), plan.alias('Quote')]
  return {
    from: sql`${table('QuoteSpeaker', link)} JOIN ${table('Quote', quote)} ON ${column(quote, 'id')} = ${column(link, 'quoteId')}`,
    where: sql`${alive('QuoteSpeaker', link)} AND ${alive('Quote', quote)} AND ${column(link, key)} = ${column(party, 'id')} AND ${onRecord(quote)}`,
    id: column(quote, 'id'),
    articleId: column(quote, 'articleId'),
    isQuote: (other) => sql`${column(other, 'id')} = ${column(quote, 'id')}`,
    quote,
  }
}

/** The quotes on the record in articles that an organisation has a part in. */
function published(source: Row, plan: Plan): Counted {
  const [link, quote] = [plan.alias('link'), plan.alias('Quote')]
  return {
    from: sql`${table('ArticleSource', link)} JOIN ${table('Quote', quote)} ON ${column(quote, 'articleId')} = ${column(link, 'articleId')}`,
    where: sql`${alive('ArticleSource', link)} AND ${alive('Quote', quote)} AND ${column(link, 'sourceId')} = ${column(source, 'id')} AND ${onRecord(quote)}`,
    id: column(quote, 'id'),
    articleId: column(quote, 'articleId'),
    isQuote: (other) => sql`${column(other, 'id')} = ${column(quote, 'id')}`,
    quote,
  }
}

function onRecord(quote: Row): Sql {
  return sql`${column(quote, 'kind')} IN ('DIRECT', 'PARTIAL', 'BLOCK')`
}

export function topSources(key: 'personId' | 'sourceId'): FieldSql {
  return (party, selection, plan) => facetOf(sources, selection, spoken(party, key, plan), plan)
}

export function timeline(key: 'personId' | 'sourceId'): FieldSql {
  return (party, selection, plan) => histogramOf(selection, spoken(party, key, plan), plan)
}

export const topSpeakers: FieldSql = (source, selection, plan) =>
  facetOf(speakers, selection, published(source, plan), plan)

/** In how many articles each other person is quoted beside this one. */
export const quotedWith: FieldSql = (person, selection, plan) => {
  const counted = spoken(person, 'personId', plan)
  const beside: Facet = {
    type: 'PersonCount',
    values: ({ articleId }) => {
      const [quote, link] = [plan.alias('Quote'), plan.alias('link')]
      const joined = sql`JOIN ${table('Quote', quote)} ON ${alive('Quote', quote)} AND ${column(quote, 'articleId')} = ${articleId} AND ${onRecord(quote)}
        JOIN ${table('QuoteSpeaker', link)} ON ${alive('QuoteSpeaker', link)} AND ${column(link, 'quoteId')} = ${column(quote, 'id')} AND ${column(link, 'personId')} <> ${column(person, 'id')}`
      const value = column(link, 'personId')
      return { joined, value, order: publicIdOf('Person', value) }
    },
    member: personOf,
  }
  return facetOf(beside, selection, { ...counted, id: counted.articleId }, plan)
}

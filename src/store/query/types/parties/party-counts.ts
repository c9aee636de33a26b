/** What can be counted of a person or an organisation: where, when and beside whom they are quoted. */

import sql, { type Sql } from 'sql-template-tag'
import { isOnRecord } from '../../sql/conditions.ts'
import type { Counted } from '../../sql/counted.ts'
import { FROM_START } from '../../sql/paging/list-page.ts'
import { relationOf, walkRows } from '../../sql/paging/walk-rows.ts'
import { publicIdOf } from '../../sql/public-ids.ts'
import type { Row } from '../../sql/row.ts'
import { type Facet, facetOf, histogramOf } from '../../sql/summary.ts'
import { alive, column, type FieldSql, literal, type Plan, table } from '../../sql/type-mapping.ts'
import { personOf, sources, speakers } from './facets.ts'

/** The quotes on the record that a person or an organisation speaks. */
function spoken(party: Row, key: 'personId' | 'sourceId', plan: Plan): Counted {
  const quote = plan.alias('Quote')
  const { link, from, where, relation } = linksOf('QuoteSpeaker', key, party, plan)
  return {
    from: sql`${from} JOIN ${table('Quote', quote)} ON ${column(quote, 'id')} = ${column(link, 'quoteId')}`,
    where: sql`${where} AND ${alive('Quote', quote)} AND ${isOnRecord(quote)}`,
    relation,
    id: column(quote, 'id'),
    articleId: column(quote, 'articleId'),
    isQuote: (other) => sql`${column(other, 'id')} = ${column(quote, 'id')}`,
    quote,
  }
}

const EXACT = literal('EXACT')

/** The rows that tie a party to quotes or articles: all of them, or the newest. */
function linksOf(name: 'QuoteSpeaker' | 'ArticleSource', key: 'personId' | 'sourceId', party: Row, plan: Plan) {
  const link = plan.alias('link')
  const own = sql`${column(link, key)} = ${column(party, 'id')}`
  const most = plan.rowsToRead()
  if (most === null)
    return { link, from: table(name, link), where: sql`${alive(name, link)} AND ${own}`, relation: () => EXACT }
  const order = { keys: [{ column: 'newest' }, { column: 'articleId' }] }
  const parent = column(party, 'id')
  const { from, goesOn, cut } = walkRows(
    { name, keys: link, where: [own], order, orderName: 'NEWEST', most, parent, plan },
    FROM_START,
  )
  return { link, from, where: goesOn, relation: (after: Sql) => relationOf({ cut }, after) }
}

/** The quotes on the record in articles that an organisation has a part in. */
function published(source: Row, plan: Plan): Counted {
  const quote = plan.alias('Quote')
  const { link, from, where, relation } = linksOf('ArticleSource', 'sourceId', source, plan)
  return {
    from: sql`${from} JOIN ${table('Quote', quote)} ON ${column(quote, 'articleId')} = ${column(link, 'articleId')}`,
    where: sql`${where} AND ${alive('Quote', quote)} AND ${isOnRecord(quote)}`,
    relation,
    id: column(quote, 'id'),
    articleId: column(quote, 'articleId'),
    isQuote: (other) => sql`${column(other, 'id')} = ${column(quote, 'id')}`,
    quote,
  }
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
      const joined = sql`JOIN ${table('Quote', quote)} ON ${alive('Quote', quote)} AND ${column(quote, 'articleId')} = ${articleId} AND ${isOnRecord(quote)}
        JOIN ${table('QuoteSpeaker', link)} ON ${alive('QuoteSpeaker', link)} AND ${column(link, 'quoteId')} = ${column(quote, 'id')} AND ${column(link, 'personId')} <> ${column(person, 'id')}`
      const value = column(link, 'personId')
      return { joined, value, order: publicIdOf('Person', value) }
    },
    member: personOf,
  }
  return facetOf(beside, selection, { ...counted, id: counted.articleId }, plan)
}

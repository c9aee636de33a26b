/** Facets of lists of articles and quotes, and of search results. */

import sql, { empty, type Sql } from 'sql-template-tag'
import { isOnRecord } from '../../sql/conditions.ts'
import type { Counted } from '../../sql/counted.ts'
import { one } from '../../sql/fields.ts'
import { publicIdOf } from '../../sql/public-ids.ts'
import type { Row } from '../../sql/row.ts'
import type { Selection } from '../../sql/selection.ts'
import { type Facet, facetOf, histogramOf } from '../../sql/summary.ts'
import { alive, column, jsonObject, type Plan, table } from '../../sql/type-mapping.ts'

/** A column of the article; where another has its key, spellings of one key are counted as one, as filters take them. */
function ofArticle(type: string, name: string, keyName?: string): Facet {
  return {
    type,
    values: ({ articleId }, plan) => {
      const article = plan.alias('Article')
      const joined = sql`JOIN ${table('Article', article)} ON ${alive('Article', article)} AND ${column(article, 'id')} = ${articleId}`
      return {
        joined,
        value: column(article, name),
        isOne: true,
        key: keyName === undefined ? keyName : column(article, keyName),
      }
    },
    member: (row) => column(row, 'value'),
  }
}

/** The quotes tied to a row, and what has to be joined for them: nothing where the row is one. */
function quotesOf({ quote: own, isQuote }: Counted, plan: Plan): { quote: Row; joined: Sql } {
  if (own !== undefined) return { quote: own, joined: empty }
  const quote = plan.alias('Quote')
  return { quote, joined: sql`JOIN ${table('Quote', quote)} ON ${alive('Quote', quote)} AND ${isQuote(quote)}` }
}

/** A column of the quotes. */
function ofQuotes(type: string, name: string): Facet {
  return {
    type,
    values: (counted, plan) => {
      const { quote, joined } = quotesOf(counted, plan)
      return { joined, value: column(quote, name), isOne: quote === counted.quote }
    },
    member: (row) => column(row, 'value'),
  }
}

export const sources: Facet = {
  type: 'SourceCount',
  values: ({ articleId }, plan) => {
    const link = plan.alias('link')
    const joined = sql`JOIN ${table('ArticleSource', link)} ON ${alive('ArticleSource', link)} AND ${column(link, 'articleId')} = ${articleId}`
    const value = column(link, 'sourceId')
    return { joined, value, order: publicIdOf('Source', value) }
  },
  member: (row, selection, plan) => namedBy('Source', row, selection, plan),
}

/** Speakers of the quotes on the record: people and organisations, told apart by their numbers. */
export const speakers: Facet = {
  type: 'SpeakerCount',
  values: (counted, plan) => {
    const link = plan.alias('link')
    const { quote, joined: quotes } = quotesOf(counted, plan)
    const joined = sql`${quotes} JOIN ${table('QuoteSpeaker', link)} ON ${alive('QuoteSpeaker', link)} AND ${column(link, 'quoteId')} = ${column(quote, 'id')} AND ${isOnRecord(quote)}`
    const [person, source] = [column(link, 'personId'), column(link, 'sourceId')]
    const order = sql`coalesce(${publicIdOf('Person', person)}, ${publicIdOf('Source', source)})`
    return { joined, value: sql`coalesce(${person}, ${source})`, order }
  },
  member: (row, selection, plan) => sql`CASE ${column(row, 'value')} % 2
    WHEN 0 THEN ${namedBy('Person', row, selection, plan)} ELSE ${namedBy('Source', row, selection, plan)} END`,
}

/** The person whose id is the value. */
export const personOf: Facet['member'] = (row, selection, plan) => namedBy('Person', row, selection, plan)

function namedBy(type: 'Person' | 'Source', row: Row, selection: Selection, plan: Plan): Sql {
  return one(type, (found) => sql`${column(found, 'id')} = ${column(row, 'value')}`)(row, selection, plan)
}

/** Types of what was found. */
const types: Facet = {
  type: 'SearchTypeCount',
  values: ({ typeOf }) => ({ joined: empty, value: typeOf!, isOne: true }),
  member: (row) => column(row, 'value'),
}

const FACETS: Readonly<Record<string, Facet>> = {
  types,
  sources,
  speakers,
  kinds: ofQuotes('QuoteKindCount', 'kind'),
  cueSenses: ofQuotes('CueSenseCount', 'cueSense'),
  sections: ofArticle('TextCount', 'section', 'sectionKey'),
  languages: ofArticle('TextCount', 'languageKey'),
  places: ofArticle('TextCount', 'place', 'placeKey'),
}

/** The fields `facets` and `histogram` of a connection. */
export function summaryOf(selection: Selection, counted: Counted, plan: Plan): Sql {
  if (selection.field === 'histogram') return histogramOf(selection, counted, plan)
  const [type, facets] = Object.entries(selection.of)[0]!
  return jsonObject(type, facets, (facet) => facetOf(FACETS[facet.field]!, facet, counted, plan))
}

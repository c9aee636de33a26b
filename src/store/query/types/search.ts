/** Search: everything that has words, in the order of the full-text index or of how well it fits. */

import sql, { join, raw, type Sql } from 'sql-template-tag'
import { trigramsOf } from '../../search/did-you-mean.ts'
import { isSince, isUntil } from '../../search/hits/entry-ids.ts'
import { firstHits } from '../../search/hits/first-hits.ts'
import { hitRows } from '../../search/hits/hit-rows.ts'
import { ignoredSigns } from '../../search/query/ignored-signs.ts'
import { readQuery } from '../../search/read-query.ts'
import { ENTRY_TYPES, type EntryType, entryType } from '../../search/searchable.ts'
import { jsonListOf } from '../sql/fields.ts'
import { connectionObject } from '../sql/paging/connection-object.ts'
import { FROM_START, type Walk } from '../sql/paging/list-page.ts'
import { listSize } from '../sql/paging/list-size.ts'
import { pageArguments } from '../sql/paging/page-arguments.ts'
import { relationOf } from '../sql/paging/walk-rows.ts'
import { type Given, given, givenBoth } from '../sql/parameter.ts'
import type { Row } from '../sql/row.ts'
import type { Selection } from '../sql/selection.ts'
import {
  alive,
  column,
  type FieldSql,
  literal,
  objectOf,
  type Plan,
  type TypeMapping,
  table,
} from '../sql/type-mapping.ts'
import { type Filter, whereOf } from '../sql/where.ts'

/** The column of the index that holds the words of each type, and the type of the schema. */
const TYPES = {
  ARTICLE: { column: 'headline', type: 'Article' },
  PARAGRAPH: { column: 'paragraph', type: 'Paragraph' },
  QUOTE: { column: 'quote', type: 'Quote' },
  PERSON: { column: 'name', type: 'Person' },
  SOURCE: { column: 'name', type: 'Source' },
} as const

/** Names that a misspelt one is compared with, and the most that are given. */
const CANDIDATES = 60
const MAX_NAMES = 10

export const search: FieldSql = (_, selection, plan) => {
  const { args } = selection
  const match = givenBoth(
    args.query as Given<string>,
    (args.types ?? null) as Given<readonly string[]> | null,
    matching,
  )
  const page = pageArguments(selection, (order) => Search.orders[order as keyof typeof Search.orders].keys.length)
  const filter = args.filter as Filter | null
  const matches = (row: Row) =>
    sql`can_match(${match}, 'query') AND ${alive('Search', row)} AND ${column(row, 'Search')} MATCH ${match}`
  const most = plan.rowsToRead()
  const first = (walk: Walk) =>
    most === null ? null : firstHits({ matches, filter, order: page.order, most, plan }, walk)
  const whereIn = (walk: Walk) => (row: Row) => {
    const type = typeCondition(row, args.types as Given<readonly string[]> | null | undefined)
    return sql`${matches(row)} AND ${type} AND ${whereOf('Search', row, filter, plan)} AND ${first(walk)?.isFirst(row) ?? sql`1`}`
  }
  const cutOf = (walk: Walk) => first(walk)?.cut
  const inner = plan.ofEach(givenBoth(page.first ?? 0, page.last ?? 0, (one, other) => Math.max(one, other)))
  return connectionObject(
    {
      type: 'Search',
      page,
      order: Search.orders[page.order as keyof typeof Search.orders],
      isCostly: true,
      rows: (walk) => ({ ...hitRows(page, whereIn(walk), match, plan), cut: cutOf(walk) }),
      count: () => {
        const row = plan.alias('search')
        return sql`(SELECT count(*) FROM "Search" ${raw(row)} WHERE ${whereIn(FROM_START)(row)})`
      },
      edge: (member, row) => edgeMember(member, row, args.query as Given<string>, inner),
      summary: (field) => {
        if (field.field === 'didYouMean') return nearNames(field, args.query as Given<string>)
        if (field.field === 'ignored')
          return sql`json(${given(args.query as Given<string>, (query) => JSON.stringify(ignoredSigns(query)))})`
        const [row, entry] = [plan.alias('search'), plan.alias('entry')]
        return plan.summaryOf(field, {
          from: sql`"Search" ${raw(row)} JOIN "SearchEntry" ${raw(entry)} ON ${column(entry, 'id')} = ${raw(row)}.rowid`,
          where: whereIn(FROM_START)(row),
          relation: (after) => relationOf({ cut: cutOf(FROM_START) }, after),
          id: column(entry, 'id'),
          articleId: column(entry, 'articleId'),
          typeOf: typeName(entry),
          isQuote: (quote) => isQuoteOf(quote, entry),
        })
      },
    },
    selection.of.SearchConnection ?? [],
    plan,
  )
}

/** People and organisations share a column of the index. */
function typeCondition(row: Row, types: Given<readonly string[]> | null | undefined): Sql {
  if (!types) return sql`1`
  const isEither = given(types, (list) => Number(list.includes('PERSON') === list.includes('SOURCE')))
  return sql`(${isEither} OR (SELECT e."type" FROM "SearchEntry" e WHERE e.id = ${raw(row)}.rowid) IN
    (SELECT value FROM json_each(${given(types, (list) => JSON.stringify(list.map((type) => entryType(type as EntryType))))})))`
}

/** `{quote paragraph} : (…)` where only some types are looked for. */
function matching(query: string, types: readonly string[] | null): string {
  const expression = readQuery(query)
  if (!types) return expression
  const columns = new Set(types.map((type) => TYPES[type as keyof typeof TYPES].column))
  return columns.size ? `{${[...columns].join(' ')}} : (${expression})` : `("\u0001") AND (${expression})`
}

function edgeMember(member: Selection, row: Row, query: Given<string>, plan: Plan): Sql {
  if (member.field === 'score') return sql`iif(${column(row, 'tier')} = 0, -${column(row, 'score')}, NULL)`
  const entry = plan.alias('entry')
  const of = (value: Sql) =>
    sql`(SELECT ${value} FROM "SearchEntry" ${raw(entry)} WHERE ${column(entry, 'id')} = ${column(row, 'id')})`
  if (member.field === 'node') {
    const cases = Object.entries(TYPES).map(([name, { type }]) => {
      const item = plan.alias(type)
      const object = objectOf(type, item, member, plan)
      return sql`WHEN ${raw(String(entryType(name as EntryType)))} THEN (SELECT ${object} FROM ${table(type, item)} WHERE ${column(item, 'id')} = ${column(entry, 'itemId')})`
    })
    return of(sql`CASE ${column(entry, 'type')} ${join(cases, ' ')} END`)
  }
  const text = sql`(SELECT coalesce(headline, paragraph, quote, name) FROM "SearchText" t WHERE t.id = ${column(entry, 'id')})`
  const found = sql`snippets(${column(entry, 'type')}, ${text}, ${query}, ${column(entry, 'dateline')})`
  return of(jsonListOf('Snippet', found, member, plan))
}

function nearNames(selection: Selection, query: Given<string>): Sql {
  return sql`json((SELECT did_you_mean(${query}, json_group_array(names), ${listSize(selection, MAX_NAMES)}) FROM (
    SELECT "names" FROM "SearchName" WHERE ${alive('SearchName', '"SearchName"')} AND "SearchName" MATCH ${given(query, (text) => trigramsOf(text) ?? '"\u0001\u0001\u0001"')}
    ORDER BY bm25("SearchName") LIMIT ${CANDIDATES})))`
}

/** Filters see a row of the index by its alias; what an entry stands for is found by its rowid. */
function entryFits(row: Row, plan: Plan, fits: (entry: Row) => Sql): Sql {
  const entry = plan.alias('entry')
  return sql`EXISTS (SELECT 1 FROM "SearchEntry" ${raw(entry)} WHERE ${column(entry, 'id')} = ${raw(row)}.rowid AND ${fits(entry)})`
}

const isEntry = (entry: Row, type: EntryType) => sql`${column(entry, 'type')} = ${raw(String(entryType(type)))}`

/** The name of an entry's type, of which the index has the number. */
function typeName(entry: Row): Sql {
  const cases = ENTRY_TYPES.map((type, number) => sql`WHEN ${raw(String(number))} THEN ${literal(type)}`)
  return sql`CASE ${column(entry, 'type')} ${join(cases, ' ')} END`
}

/** The quote is what was found, or begins in the paragraph that was found. */
function isQuoteOf(quote: Row, entry: Row): Sql {
  const own = (type: EntryType, name: string) =>
    sql`${column(quote, name)} = ${column(entry, 'itemId')} AND ${isEntry(entry, type)}`
  return sql`(${own('QUOTE', 'id')} OR ${own('PARAGRAPH', 'paragraphId')})`
}

export const Search = {
  table: null,
  fields: {},
  orders: {
    RELEVANCE: { keys: [{ column: 'tier' }, { column: 'score' }, { column: 'id' }, { column: 'boundary' }] },
    NEWEST: { keys: [{ column: 'id' }] },
    OLDEST: { keys: [{ column: 'id', descending: true }] },
  },
  filters: {
    article: (row, filter: object, plan) =>
      entryFits(row, plan, (entry) => {
        const article = plan.alias('Article')
        return sql`EXISTS (SELECT 1 FROM ${table('Article', article)} WHERE ${column(article, 'id')} = ${column(entry, 'articleId')}
          AND ${whereOf('Article', article, { ...filter }, plan)})`
      }),
    quote: (row, filter: object, plan) =>
      entryFits(row, plan, (entry) => {
        const quote = plan.alias('Quote')
        return sql`EXISTS (SELECT 1 FROM ${table('Quote', quote)} WHERE ${column(quote, 'id')} = ${column(entry, 'itemId')} AND ${isEntry(entry, 'QUOTE')}
          AND ${whereOf('Quote', quote, { ...filter }, plan)})`
      }),
    someQuote: (row, filter: object, plan) =>
      entryFits(row, plan, (entry) => {
        const quote = plan.alias('Quote')
        return sql`EXISTS (SELECT 1 FROM ${table('Quote', quote)} WHERE ${alive('Quote', quote)} AND ${isQuoteOf(quote, entry)}
          AND ${whereOf('Quote', quote, { ...filter }, plan)})`
      }),
    publishedFrom: isSince,
    publishedTo: isUntil,
  },
} satisfies TypeMapping

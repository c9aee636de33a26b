/** What can be counted of a list as a whole, under its filters: facets, and a histogram by date. */

import sql, { empty, raw, type Sql } from 'sql-template-tag'
import type { Counted } from './counted.ts'
import { listSize } from './paging/list-size.ts'
import type { Row } from './row.ts'
import type { Selection, TypeName } from './selection.ts'
import { alive, column, jsonObject, limit, type Plan, table } from './type-mapping.ts'

export interface FacetValues {
  /** What has to be joined to a row, and the value there; a row may have none, or several. */
  readonly joined: Sql
  readonly value: Sql
  /** Whether it has one at the most, so that no row can be counted twice. */
  readonly isOne?: boolean | undefined
  /** What puts equals in order, where that is not the value itself, of which nobody outside knows. */
  readonly order?: Sql | undefined
  /** Values of one key are one, shown in the form that most rows have. */
  readonly key?: Sql | undefined
}

/** One way to sort rows by a value. */
export interface Facet {
  /** The type of a value with its count. */
  readonly type: TypeName
  readonly values: (counted: Counted, plan: Plan) => FacetValues
  /** The member that is the value, from the column `value` of a row. */
  readonly member: (row: Row, selection: Selection, plan: Plan) => Sql
}

/** How often each value occurs: the most frequent first, equals in the order of the values. */
export function facetOf(facet: Facet, selection: Selection, counted: Counted, plan: Plan): Sql {
  const { joined, value, isOne, key, order } = facet.values(counted, plan)
  const count = isOne ? sql`count(*)` : sql`count(DISTINCT ${counted.id})`
  const row = plan.alias('facet')
  const size = listSize(selection)
  const inner = plan.ofEach(size)
  const members = selection.of[facet.type] ?? []
  const object = jsonObject(facet.type, members, (member) => {
    if (member.field === 'relation') return counted.relation(column(row, 'count'))
    return member.field === 'count' ? column(row, 'count') : facet.member(row, member, inner)
  })
  const values = sql`SELECT ${value} AS "value", ${count} AS "count"${key ? sql`, min(${key}) AS "key"` : empty} FROM ${counted.from} ${joined}
    WHERE ${counted.where} AND ${value} IS NOT NULL GROUP BY 1`
  return sql`(SELECT json_group_array(${object}) FROM (
    ${key ? asOne(values) : values} ORDER BY 2 DESC, ${order ?? raw('1')} ${limit(size)}) ${raw(row)})`
}

/** The values with their counts, those of one key together. */
function asOne(values: Sql): Sql {
  return sql`SELECT substr(max(printf('%012d', "count") || "value"), 13) AS "value", sum("count") AS "count" FROM (${values}) GROUP BY "key"`
}

/** The first day of the year, the month, the week (a Monday) or the day itself that a date lies in. */
const BINS: Readonly<Record<string, (day: Sql) => Sql>> = {
  YEAR: (day) => sql`substr(${day}, 1, 4) || '-01-01'`,
  MONTH: (day) => sql`substr(${day}, 1, 7) || '-01'`,
  WEEK: (day) => sql`date(${day}, '-6 days', 'weekday 1')`,
  DAY: (day) => day,
}

/** How many rows fall into each stretch of time, those with none left out; rows without a date are in none. */
export function histogramOf({ args, of }: Selection, counted: Counted, plan: Plan): Sql {
  const article = plan.alias('Article')
  const bin = plan.alias('bin')
  const day = column(article, 'publishedOn')
  const members = of.HistogramBin ?? []
  const object = jsonObject('HistogramBin', members, ({ field }) =>
    field === 'relation' ? counted.relation(column(bin, 'count')) : column(bin, field),
  )
  return sql`(SELECT json_group_array(${object}) FROM (
    SELECT ${BINS[args.interval as string]!(day)} AS "start", count(*) AS "count"
    FROM ${counted.from} JOIN ${table('Article', article)} ON ${column(article, 'id')} = ${counted.articleId}
    WHERE ${alive('Article', article)} AND ${counted.where} AND ${day} IS NOT NULL GROUP BY 1 ORDER BY 1) ${raw(bin)})`
}

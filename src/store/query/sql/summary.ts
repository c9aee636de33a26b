/** What can be counted of a list as a whole, under its filters: facets, and a histogram by date. */
import sql, { raw, type Sql } from 'sql-template-tag'
import type { Counted } from './counted.ts'
import { listSize } from './paging/list-size.ts'
import type { Row } from './row.ts'
import type { Selection, TypeName } from './selection.ts'
import { column, jsonObject, limit, type Plan, table } from './type-mapping.ts'

export interface FacetValues {
  /** What has to be joined to a row, and the value there; a row may have none, or several. */
  readonly joined: Sql
  readonly value: Sql
  /** Whether it has one at the most, so that no row can be counted twice. */
  readonly isOne?: boolean | undefined
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
  const { joined, value, isOne } = facet.values(counted, plan)
  const count = isOne ? sql`count(*)` : sql`count(DISTINCT ${counted.id})`
  const row = plan.alias('facet')
  const object = jsonObject(facet.type, selection.of[facet.type] ?? [], (member) =>
    member.field === 'count' ? column(row, 'count') : facet.member(row, member, plan),
  )
  return sql`(SELECT json_group_array(${object}) FROM (
    SELECT ${value} AS "value", ${count} AS "count" FROM ${counted.from} ${joined}
    WHERE ${counted.where} AND ${value} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 ${limit(listSize(selection))}) ${raw(row)})`
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
  const object = jsonObject('HistogramBin', of.HistogramBin ?? [], ({ field }) => column(bin, field))
  return sql`(SELECT json_group_array(${object}) FROM (
    SELECT ${BINS[args.interval as string]!(day)} AS "start", count(*) AS "count"
    FROM ${counted.from} JOIN ${table('Article', article)} ON ${column(article, 'id')} = ${counted.articleId}
    WHERE ${counted.where} AND ${day} IS NOT NULL GROUP BY 1 ORDER BY 1) ${raw(bin)})`
}

/**
 * Hits as rows to be paged. By date the index itself has the order. By relevance the newest thousand hits are
 * ranked; those beyond follow newest first, so that a page costs the same however much is found, and no hit is out of reach.
 * Of words that stand nearly everywhere none are ranked.
 */

import sql, { empty, raw, type Sql } from 'sql-template-tag'
import type { Cursor } from '../../query/sql/paging/cursor.ts'
import type { Rows } from '../../query/sql/paging/list-page.ts'
import type { PageArguments } from '../../query/sql/paging/page-arguments.ts'
import { type Given, givenBoth } from '../../query/sql/parameter.ts'
import type { Row } from '../../query/sql/row.ts'
import { column, limit, type Plan } from '../../query/sql/type-mapping.ts'

/** Number of hits that are ranked. */
export const RANKED = 1_000

/** Columns `tier` (0 ranked, 1 not), `score` (the less the better), `id`, and `boundary`: the last id that is ranked. */
export function hitRows(page: PageArguments, where: (row: Row) => Sql, match: Given<string>, plan: Plan): Rows {
  const hit = plan.alias('hit')
  const found = page.order === 'RELEVANCE' ? byRelevance(page, where, match, plan) : byDate(where, plan)
  return { child: hit, from: sql`(${found}) ${raw(hit)}`, where: sql`1`, keys: hit }
}

function byDate(where: (row: Row) => Sql, plan: Plan): Sql {
  const row = plan.alias('search')
  return sql`SELECT 1 AS tier, 0.0 AS score, ${raw(row)}.rowid AS id, 0 AS boundary FROM "Search" ${raw(row)} WHERE ${where(row)}`
}

function byRelevance(
  { first, last, after, before }: PageArguments,
  where: (row: Row) => Sql,
  match: Given<string>,
  plan: Plan,
): Sql {
  const [row, ranked, rest] = [plan.alias('search'), plan.alias('ranked'), plan.alias('search')]
  const cursor = after ?? before
  // Pages that follow keep to what the first one ranked, whatever was loaded in the meantime.
  const within = cursor ? sql`AND ${raw(row)}.rowid <= ${cursor.values[3]}` : empty
  const most = givenBoth(first ?? 0, last ?? 0, (a, b) => Math.max(a, b) + 2)
  const beyond = (given_: Cursor | null, sign: '>=' | '<=', open: number) =>
    given_
      ? sql`AND ${raw(rest)}.rowid ${raw(sign)} ${givenBoth(given_.values[0]!, given_.values[2]!, (tier, id) => (tier === 1 ? id : open))}`
      : empty
  const end = sql`(SELECT coalesce(max(id), 0) FROM ${raw(ranked)})`
  return sql`WITH ${raw(ranked)} AS MATERIALIZED (SELECT ${raw(row)}.rowid AS id, ${scoreOf(row)} AS score FROM "Search" ${raw(row)}
      WHERE can_rank(${match}) AND ${where(row)} ${within} ORDER BY ${raw(row)}.rowid LIMIT ${raw(String(cursor ? -1 : RANKED))})
    SELECT 0 AS tier, score, id, ${end} AS boundary FROM ${raw(ranked)}
    UNION ALL SELECT * FROM (SELECT 1, 0.0, ${raw(rest)}.rowid, ${end} FROM "Search" ${raw(rest)}
      WHERE ${where(rest)} AND ${raw(rest)}.rowid > ${end} ${beyond(after, '>=', 0)} ${beyond(before, '<=', Number.MAX_SAFE_INTEGER)}
      ORDER BY ${raw(rest)}.rowid ${first === null ? raw('DESC') : raw('ASC')} ${limit(most)})`
}

/** A match in the headline counts ten times one in a paragraph, in a quote three times, in a name eight times. */
function scoreOf(row: Row): Sql {
  return sql`bm25(${column(row, 'Search')}, 1, 10, 3, 8)`
}

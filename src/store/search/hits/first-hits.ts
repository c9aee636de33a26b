/** The first hits of a search in the order of the index, and no more than so many, where there may be too many to look at. */
import sql, { empty, raw, type Sql } from 'sql-template-tag'
import type { Cursor } from '../../query/sql/paging/cursor.ts'
import type { Cut, Walk } from '../../query/sql/paging/list-page.ts'
import { type Given, given, givenBoth } from '../../query/sql/parameter.ts'
import type { Row } from '../../query/sql/row.ts'
import { limit, literal, type Plan } from '../../query/sql/type-mapping.ts'
import type { Filter } from '../../query/sql/where.ts'
import { isSince, isUntil } from './entry-ids.ts'

interface Hits {
  /** The condition that an entry has the words. */
  matches(row: Row): Sql
  readonly filter: Filter | null | undefined
  readonly order: string
  /** Hits to look at, whether they fit the filter or not. */
  readonly most: Given<number>
  readonly plan: Plan
}

/** The condition that an entry is among the first hits of a walk; and the walk's end. */
export function firstHits(
  { matches, filter, order, most, plan }: Hits,
  walk: Walk,
): { isFirst(row: Row): Sql; cut: Cut } {
  const isDown = (order === 'OLDEST') !== walk.isBackwards
  const start = walk.isBackwards ? walk.before : walk.after
  const { publishedFrom, publishedTo } = (filter ?? {}) as Readonly<Record<string, Given<string> | null | undefined>>
  const hit = (expression: (row: Row) => Sql, offset: Given<number>) => {
    const row = plan.alias('hit')
    return sql`(SELECT ${expression(row)} FROM "Search" ${raw(row)} WHERE ${matches(row)}
      ${start ? sql`AND ${raw(row)}.rowid ${raw(isDown ? '<' : '>')} ${idOf(start, isDown)}` : empty}
      ${publishedFrom == null ? empty : sql`AND ${isSince(row, publishedFrom)}`} ${publishedTo == null ? empty : sql`AND ${isUntil(row, publishedTo)}`}
      ORDER BY ${raw(row)}.rowid ${raw(isDown ? 'DESC' : 'ASC')} ${limit(1)} OFFSET ${offset})`
  }
  const id = (row: Row) => sql`${raw(row)}.rowid`
  const cursor = (row: Row) =>
    order === 'RELEVANCE'
      ? sql`hex(json_array('RELEVANCE', 1, 0.0, ${id(row)}, 0))`
      : sql`hex(json_array(${literal(order)}, ${id(row)}))`
  return {
    isFirst: (row) =>
      isDown
        ? sql`${id(row)} > coalesce(${hit(id, most)}, -1)`
        : sql`${id(row)} < coalesce(${hit(id, most)}, ${Number.MAX_SAFE_INTEGER})`,
    cut: {
      isCut: () => sql`${hit(id, most)} IS NOT NULL`,
      cursor: () =>
        hit(
          cursor,
          given(most, (all) => all - 1),
        ),
      walked(side) {
        const [row, all] = [plan.alias('search'), plan.alias('hit')]
        const tier = raw(side === '<' ? '-1' : '2')
        const from = sql`(SELECT ${tier} AS tier, 0.0 AS score, ${id(row)} AS id, 0 AS boundary FROM "Search" ${raw(row)} WHERE ${matches(row)}) ${raw(all)}`
        return { from, where: sql`1`, keys: all }
      },
    },
  }
}

/** Where a walk begins in the index: with hits that are ranked, at its start. */
function idOf({ order, values }: Cursor, isDown: boolean): Given<string | number> {
  if (order !== 'RELEVANCE') return values[0]!
  const start = isDown ? Number.MAX_SAFE_INTEGER : 0
  return givenBoth(values[0]!, values[2]!, (tier, id) => (tier === 1 ? id : start))
}

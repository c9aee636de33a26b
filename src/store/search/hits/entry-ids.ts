/** Ids of the entries of the full-text index, which are in the order of the dates, the newest first. */
import sql, { raw, type Sql } from 'sql-template-tag'
import { type Given, given } from '../../query/sql/parameter.ts'
import type { Row } from '../../query/sql/row.ts'
import { newestFirst } from '../../rows/identify.ts'

/** Ids of what stands in articles, and so has a date, begin here; names have lower ones. */
const DATED = 2 ** 40

/** The id of an entry is its minute before so many bits. */
const MINUTE = 2 ** 21

/** The least id of entries of what is of that minute (before the year 3000). */
export function firstEntry(newest: Sql): Sql {
  return sql`(${newest}) * ${MINUTE}`
}

/** An entry of the index stands in an article of that day or a later one. */
export function isSince(row: Row, day: Given<string>): Sql {
  return sql`${raw(row)}.rowid BETWEEN ${DATED} AND ${given(day, (date) => newestFirst(`${date}T00:00:00Z`) * MINUTE + MINUTE - 1)}`
}

/** The same of that day or an earlier one. */
export function isUntil(row: Row, day: Given<string>): Sql {
  return sql`${raw(row)}.rowid BETWEEN ${given(day, (date) => newestFirst(date) * MINUTE)} AND ${newestFirst('1000-01-02') * MINUTE}`
}

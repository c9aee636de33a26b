/** Other quotes of an utterance. */

import sql, { raw, type Sql } from 'sql-template-tag'
import { one, value, values } from '../sql/fields.ts'
import { listSize } from '../sql/paging/list-size.ts'
import type { Given } from '../sql/parameter.ts'
import { numberOf } from '../sql/public-ids.ts'
import type { Row } from '../sql/row.ts'
import { alive, column, type FieldSql, limit, objectOf, type TypeMapping } from '../sql/type-mapping.ts'

/** The quotes of the same wording, and of wordings that are paired with it. Each arm looks up its own rows by index. */
export const echoes: FieldSql = (quote, selection, plan) => {
  const row = plan.alias('Echo')
  const object = objectOf('Echo', row, selection, plan.ofEach(listSize(selection)))
  return sql`(SELECT json_group_array(${object}) FROM (SELECT * FROM (
    SELECT b.id AS "echoId", 'EXACT' AS "kind", 1.0 AS "similarity" FROM "Quote" b
      WHERE ${alive('Quote', 'b')} AND b."wording" = ${column(quote, 'wording')} AND b.id <> ${column(quote, 'id')}
    UNION ALL SELECT b.id, p."kind", p."similarity" FROM "WordingPair" p JOIN "Quote" b ON b."wording" = p."other"
      WHERE ${alive('WordingPair', 'p')} AND ${alive('Quote', 'b')} AND p."wording" = ${column(quote, 'wording')}) ORDER BY "similarity" DESC, "echoId"
    ${limit(listSize(selection))}) ${raw(row)})`
}

export const echoCount = value(
  (
    quote: Row,
  ) => sql`((SELECT count(*) FROM "Quote" b WHERE ${alive('Quote', 'b')} AND b."wording" = ${column(quote, 'wording')} AND b.id <> ${column(quote, 'id')})
    + (SELECT count(*) FROM "WordingPair" p JOIN "Quote" b ON b."wording" = p."other" WHERE ${alive('WordingPair', 'p')} AND ${alive('Quote', 'b')} AND p."wording" = ${column(quote, 'wording')}))`,
)

/** It is another quote of the utterance of the one with the id. */
export function isEchoOf(quote: Row, id: Given<string>): Sql {
  const number = numberOf('Quote', sql`${id}`)
  return sql`(${column(quote, 'id')} <> ${number} AND ${column(quote, 'wording')} IN (SELECT "wording" FROM "Quote" WHERE id = ${number}
    UNION ALL SELECT p."other" FROM "Quote" o JOIN "WordingPair" p ON p."wording" = o."wording" WHERE ${alive('WordingPair', 'p')} AND o.id = ${number})) IS TRUE`
}

export const Echo = {
  table: 'Echo',
  fields: {
    ...values('kind', 'similarity'),
    quote: one('Quote', (quote, echo) => sql`${column(quote, 'id')} = ${column(echo, 'echoId')}`),
  },
} satisfies TypeMapping

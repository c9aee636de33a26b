/** Turns public ids, which the outside knows, into numbers and back. */
import sql, { raw, type Sql } from 'sql-template-tag'
import { isOneOf } from './conditions.ts'
import { type Given, given } from './parameter.ts'
import type { Row } from './row.ts'
import { alive, column } from './type-mapping.ts'

export type Named = 'Article' | 'Person' | 'Source' | 'Paragraph' | 'Quote'

/** Characters of an id within an article, which begins as the article's does. */
const LENGTH = 24

/** Parts of articles have no index of their own ids: they are found through the article. */
const isPart = (type: Named): boolean => type === 'Paragraph' || type === 'Quote'

/** `FROM`'s part with the id that an expression gives, with the condition. */
function partWith(type: Named, id: Sql): Sql {
  const article = sql`'art_' || substr(${id}, 5, 8)`
  return sql`"Article" a CROSS JOIN ${raw(`"${type}"`)} p ON p."articleId" = a.id AND p."publicId" = ${id}
    WHERE ${alive('Article', 'a')} AND ${alive(type, 'p')} AND length(${id}) = ${raw(String(LENGTH))} AND a."publicId" BETWEEN ${article} AND ${article} || 'g'`
}

/** The number of what has the id; null where nothing has. */
export function numberOf(type: Named, id: Sql): Sql {
  if (isPart(type)) return sql`(SELECT p.id FROM ${partWith(type, id)} LIMIT 1)`
  return sql`(SELECT n.id FROM ${raw(`"${type}"`)} n WHERE n."publicId" = ${id})`
}

/** The id of what has the number. */
export function publicIdOf(type: Named, number: Sql): Sql {
  return sql`(SELECT n."publicId" FROM ${raw(`"${type}"`)} n WHERE n.id = ${number})`
}

/** A row is the one with the id. */
export function hasId(row: Row, type: Named, id: Sql): Sql {
  return isPart(type) ? sql`${column(row, 'id')} = ${numberOf(type, id)}` : sql`${column(row, 'publicId')} = ${id}`
}

/** A number is that of something with one of the ids. */
export function isOneWithId(number: Sql, type: Named, ids: Given<readonly string[]>): Sql {
  if (!isPart(type))
    return sql`${number} IN (SELECT n.id FROM ${raw(`"${type}"`)} n WHERE ${isOneOf(sql`n."publicId"`, ids)})`
  const list = given(ids, JSON.stringify)
  return sql`${number} IN (SELECT (SELECT p.id FROM ${partWith(type, sql`k.value`)} LIMIT 1) FROM json_each(${list}) k)`
}

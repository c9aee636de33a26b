/** Conditions that several shapes use. */
import sql, { join, raw, type Sql } from 'sql-template-tag'
import { readQuery } from '../../search/read-query.ts'
import { type Given, given, Parameter } from './parameter.ts'
import type { Row } from './row.ts'
import { column, literal } from './type-mapping.ts'
import type { Filter } from './where.ts'

export function isOneOf(expression: Sql, values: Given<readonly string[]>): Sql {
  if (values instanceof Parameter)
    return sql`${expression} IN (SELECT value FROM json_each(${given(values, JSON.stringify)}))`
  return values.length ? sql`${expression} IN (${join(values.map(plain))})` : sql`0`
}

function plain(value: string): Sql {
  return /^\w*$/.test(value) ? literal(value) : sql`${value}`
}

/** A quote is of one of the kinds. */
export function inKinds(quote: Row, kinds: unknown): Sql {
  return isOneOf(column(quote, 'kind'), kinds as Given<readonly string[]>)
}

const ON_RECORD = ['DIRECT', 'PARTIAL', 'BLOCK']

/** A quote of a list is of the kinds asked for; where neither the argument nor the filter says which, on the record. */
export function inKindsAskedFor(quote: Row, { kinds, filter }: Readonly<Record<string, unknown>>): Sql {
  if (kinds != null) return inKinds(quote, kinds)
  return saysKinds(filter as Filter | null) ? sql`1` : inKinds(quote, ON_RECORD)
}

function saysKinds(filter: Filter | null | undefined): boolean {
  const { kinds, and, or, not } = filter ?? {}
  return kinds != null || [and, or, not].flat().some((inner) => inner != null && saysKinds(inner as Filter))
}

/** Case does not matter for the letters A to Z; `%` and `_` stand for themselves. */
export function contains(expression: Sql, text: Given<string>): Sql {
  return sql`${expression} LIKE ${given(text, (words) => `%${words.replace(/[\\%_]/g, '\\$&')}%`)} ESCAPE '\\'`
}

/** Found by the full-text index in those of its columns, e.g. `{quote}`. A filter's `text` says what is wrong with it. */
export function hasWords(id: Sql, entryId: 'itemId' | 'articleId', columns: string, query: Given<string>): Sql {
  return sql`${id} IN (SELECT e.${raw(`"${entryId}"`)} FROM "Search" JOIN "SearchEntry" e ON e.id = "Search".rowid
    WHERE "Search" MATCH ${given(query, (words) => `${columns} : (${readQuery(words, 'text')})`)})`
}

/** The child has the parent article's id in its `articleId`. */
export function ofArticle(child: Row, article: Row): Sql {
  return sql`${column(child, 'articleId')} = ${column(article, 'id')}`
}

const OWNER = { Person: 'personId', Source: 'sourceId' } as const

/**
 * The one person (or source) of that name: whose own it is, else the only one that has it as an alias. A surname alone
 * is first of all somebody's alias: the people who are known by no more than that come last.
 */
export function isNamed(row: Row, type: keyof typeof OWNER, key: Given<string>): Sql {
  const owner = raw(`"${OWNER[type]}"`)
  const own = sql`(SELECT id FROM ${raw(`"${type}"`)} WHERE "nameKey" = ${key})`
  const byAlias = sql`(SELECT iif(count(DISTINCT ${owner}) = 1, min(${owner}), NULL) FROM "Alias"
    WHERE "nameKey" = ${key} AND ${owner} IS NOT NULL)`
  const isSurname = given(key, (name) => Number(type === 'Person' && !name.includes(' ')))
  return sql`${column(row, 'id')} = coalesce(iif(${isSurname}, ${byAlias}, ${own}), iif(${isSurname}, ${own}, ${byAlias}))`
}

/** Anyone whose name or alias has that key. */
export function hasName(row: Row, type: keyof typeof OWNER, key: Given<string>): Sql {
  const owner = raw(`"${OWNER[type]}"`)
  return sql`(${column(row, 'nameKey')} = ${key} OR ${column(row, 'id')} IN (SELECT ${owner} FROM "Alias" WHERE "nameKey" = ${key}))`
}

/** Anyone whose name or alias has that key in it. Signs alone have no key, and stand in nobody's. */
export function hasNameLike(
  row: Row,
  type: keyof typeof OWNER,
  text: Given<string>,
  keyOf: (text: string) => string,
): Sql {
  const owner = raw(`"${OWNER[type]}"`)
  const key = given(text, keyOf)
  return sql`(${given(text, (words) => Number(keyOf(words) !== '' || words.trim() === ''))}
    AND (${contains(column(row, 'nameKey'), key)}
      OR ${column(row, 'id')} IN (SELECT ${owner} FROM "Alias" WHERE ${contains(raw('"nameKey"'), key)})))`
}

/** Exactly one of the ways to name a thing was given: the condition for it. */
export function isAddressed(by: unknown, ways: Readonly<Record<string, (address: Given<string>) => Sql>>): Sql {
  const [way, address] = Object.entries(by as Record<string, Given<string>>).find(([, value]) => value != null)!
  return ways[way]!(address)
}

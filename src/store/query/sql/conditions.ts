/** Conditions that several shapes use. */

import sql, { empty, join, raw, type Sql } from 'sql-template-tag'
import { foldText } from '../../../text/fold-text.ts'
import { foldName, foldSourceName } from '../../folding/fold-name.ts'
import { isWholeLanguage, languageKey } from '../../folding/language-filter.ts'
import { nameKeyOf, sourceKeyOf } from '../../rows/identify.ts'
import { ON_RECORD } from '../../rows/on-record.ts'
import { firstEntry } from '../../search/hits/entry-ids.ts'
import { readQuery } from '../../search/read-query.ts'
import { type Given, given, Parameter } from './parameter.ts'
import type { Row } from './row.ts'
import { alive, column, type FilterScope, literal } from './type-mapping.ts'
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

/** A quote's kind is one of those on the record. */
export function isOnRecord(quote: Row): Sql {
  return sql`${column(quote, 'kind')} IN (${join([...ON_RECORD].map(literal))})`
}

/** A quote of a list is of the kinds asked for; where neither the argument nor the filter says which, on the record. */
export function inKindsAskedFor(quote: Row, { kinds, filter }: Readonly<Record<string, unknown>>): Sql {
  if (kinds != null) return inKinds(quote, kinds)
  return saysKinds(filter as Filter | null) ? sql`1` : isOnRecord(quote)
}

function saysKinds(filter: Filter | null | undefined): boolean {
  const { kinds, and, or, not } = filter ?? {}
  return kinds != null || [and, or, not].flat().some((inner) => inner != null && saysKinds(inner as Filter))
}

/** A text has the other in it, both folded; `folded` is null where LIKE itself folds all that there is. */
export function contains(text: Sql, folded: Sql, part: Given<string>): Sql {
  const pattern = given(part, (words) => `%${foldText(words).replace(/[\\%_]/g, '\\$&')}%`)
  return sql`coalesce(${folded}, ${text}) LIKE ${pattern} ESCAPE '\\'`
}

/** A folded text is one of the others. */
export function isOneOfFolded(folded: Sql, values: Given<readonly string[]>): Sql {
  return isOneOf(
    folded,
    given(values, (list) => list.map(foldText)),
  )
}

/** An article's language is in one of the ranges. Most ask for no more than a language, which has a column of its own. */
export function isInLanguages(article: Row, ranges: Given<readonly string[]>): Sql {
  const key = isOneOf(
    column(article, 'languageKey'),
    given(ranges, (list) => list.map(languageKey)),
  )
  const isAny = given(ranges, (list) => Number(list.some((range) => range.trim().startsWith('*'))))
  const isWhole = given(ranges, (list) => Number(list.every(isWholeLanguage)))
  const isIn = sql`in_languages(${column(article, 'language')}, ${given(ranges, JSON.stringify)})`
  return sql`((${isAny} OR ${key}) AND (${isWhole} OR ${isIn}))`
}

/** Found by the full-text index in those of its columns, e.g. `{quote}`. A filter's `text` says what is wrong with it. */
export function hasWords(
  id: Sql,
  entryId: 'itemId' | 'articleId',
  columns: string,
  query: Given<string>,
  { span }: FilterScope,
): Sql {
  const match = given(query, (words) => `${columns} : (${readQuery(words, 'text')})`)
  const within = span
    ? sql`AND "Search".rowid BETWEEN ${firstEntry(span.from)} AND ${firstEntry(sql`${span.to} + 1`)}`
    : empty
  return sql`${id} IN (SELECT e.${raw(`"${entryId}"`)} FROM "Search" JOIN "SearchEntry" e ON e.id = "Search".rowid
    WHERE can_match(${match}, 'text') AND ${alive('Search', '"Search"')} AND "Search" MATCH ${match} ${within})`
}

/** The child has the parent article's id in its `articleId`. */
export function ofArticle(child: Row, article: Row): Sql {
  return sql`${column(child, 'articleId')} = ${column(article, 'id')}`
}

/** Columns by which the names of a type are read, and the remainder of its numbers divided by two. */
const NAMES = {
  Person: { remainder: 0, keyOf: nameKeyOf, fold: foldName },
  Source: { remainder: 1, keyOf: sourceKeyOf, fold: foldSourceName },
} as const

/** Numbers of those of a type who have a name under which `condition` holds. */
function namedSo(type: keyof typeof NAMES, condition: Sql): Sql {
  const remainder = raw(String(NAMES[type].remainder))
  return sql`FROM "SearchKey" k WHERE ${alive('SearchKey', 'k')} AND ${condition} AND k."itemId" % 2 = ${remainder}`
}

/**
 * The one person (or source) of that name: whose own it is letter by letter, or else once folded, else the only one that has
 * it as an alias. A surname alone is first of all somebody's alias: the people who are known by no more than that come last.
 */
export function isNamed(row: Row, type: keyof typeof NAMES, name: Given<string>): Sql {
  const { keyOf, fold } = NAMES[type]
  const key = given(name, fold)
  const only = (isOwn: 0 | 1) => sql`(SELECT iif(count(*) = 1, min(k."itemId"), NULL)
    ${namedSo(type, sql`k."key" = ${key} AND k."isOwn" = ${isOwn}`)})`
  const own = sql`coalesce((SELECT id FROM ${raw(`"${type}"`)} WHERE "nameKey" = ${given(name, keyOf)}), ${only(1)})`
  const byAlias = only(0)
  const isSurname = given(key, (words) => Number(type === 'Person' && !words.includes(' ')))
  return sql`${column(row, 'id')} = coalesce(iif(${isSurname}, ${byAlias}, ${own}), iif(${isSurname}, ${own}, ${byAlias}))`
}

/** Anyone who has that name or alias. */
export function hasName(row: Row, type: keyof typeof NAMES, name: Given<string>): Sql {
  return sql`${column(row, 'id')} IN (SELECT k."itemId" ${namedSo(type, sql`k."key" = ${given(name, NAMES[type].fold)}`)})`
}

/** Anyone who has that in a name or alias. Signs alone have no key, and stand in nobody's. */
export function hasNameLike(row: Row, type: keyof typeof NAMES, text: Given<string>): Sql {
  const { fold } = NAMES[type]
  const isAny = given(text, (words) => Number(fold(words) !== '' || words.trim() === ''))
  return sql`(${isAny} AND ${column(row, 'id')} IN (SELECT k."itemId" ${namedSo(type, sql`instr(k."key", ${given(text, fold)})`)}))`
}

/** Exactly one of the ways to name a thing was given: the condition for it. */
export function isAddressed(by: unknown, ways: Readonly<Record<string, (address: Given<string>) => Sql>>): Sql {
  const [way, address] = Object.entries(by as Record<string, Given<string>>).find(([, value]) => value != null)!
  return ways[way]!(address)
}

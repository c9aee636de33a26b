/** The roots: how each question starts. They read no row; their parent is nothing. */
import sql, { join, type Sql } from 'sql-template-tag'
import { inKindsAskedFor, isAddressed, isNamed } from '../sql/conditions.ts'
import { connection } from '../sql/connection.ts'
import { moment, one, part, value } from '../sql/fields.ts'
import { type Given, given } from '../sql/parameter.ts'
import { hasId, type Named } from '../sql/public-ids.ts'
import { ReadError } from '../sql/read-error.ts'
import type { Row } from '../sql/row.ts'
import type { Selection, TypeName } from '../sql/selection.ts'
import { alive, column, type FieldSql, objectOf, type Plan, type TypeMapping } from '../sql/type-mapping.ts'
import { textAccess } from './rights.ts'
import { rules } from './rule.ts'
import { search } from './search.ts'
import { versionsOf } from './version.ts'

/** Types by the prefix of their ids. */
const BY_PREFIX = {
  art: 'Article',
  par: 'Paragraph',
  quo: 'Quote',
  per: 'Person',
  src: 'Source',
  cor: 'Correction',
  rel: 'Reload',
} as const

/** Of some types the id is the key itself. */
const isTextual = (type: TypeName): boolean => type === 'Correction' || type === 'Reload'

/** The most ids that one question may name. */
const MAX_NODES = 100

const is =
  (row: Row, name: string) =>
  (address: Given<string>): Sql =>
    sql`${column(row, name)} = ${address}`

/** The id of who took the place of the one with this address, else the address itself. */
function currentId(type: 'Person' | 'Source', address: Given<string> | Sql): Sql {
  return sql`coalesce((SELECT "targetId" FROM "Redirect" WHERE type = ${type} AND address = ${address}), ${address})`
}

/** Whoever has the slug, else who took the place of the one that had it. */
function hasSlug(row: Row, type: 'Person' | 'Source', slug: Given<string>): Sql {
  return sql`${column(row, 'publicId')} = coalesce((SELECT "publicId" FROM ${sql([`"${type}"`])} WHERE slug = ${slug}), ${currentId(type, slug)})`
}

/** The article that has the slug, else the first of those that had it in an earlier version. */
function hasArticleSlug(row: Row, slug: Given<string>): Sql {
  const former = (is: Sql) =>
    sql`(SELECT f.id FROM "Article" f WHERE ${alive('Article', 'f')} AND ${is} ORDER BY f.newest DESC, f."publicId" LIMIT 1)`
  const stem = given(slug, (text) => text.slice(0, -7))
  return sql`${column(row, 'id')} = coalesce((SELECT id FROM "Article" WHERE slug = ${slug}), ${former(sql`f."formerSlug" = ${slug}`)},
    ${former(sql`f."formerSlug" = ${stem} AND ${slug} = ${stem} || '-' || substr(f."publicId", -6)`)})`
}

/** Whatever has the id that the expression gives; null where nothing has. */
function nodeOf(id: Sql, selection: Selection, plan: Plan): Sql {
  const cases = Object.entries(BY_PREFIX).map(([prefix, type]: [string, TypeName]) => {
    const row = plan.alias(type)
    const object = objectOf(type, row, selection, plan)
    const own = type === 'Person' || type === 'Source' ? currentId(type, id) : id
    return sql`WHEN ${prefix} THEN (SELECT ${object} FROM ${sql([`"${plan.shapeOf(type).table}" ${row}`])} WHERE ${isTextual(type) ? sql`${column(row, 'id')} = ${own}` : hasId(row, type as Named, own)})`
  })
  return sql`CASE substr(${id}, 1, 3) ${join(cases, ' ')} END`
}

const nodes: FieldSql = (_, selection, plan) => {
  const ids = given(selection.args.ids as Given<readonly string[]>, (list) => {
    if (list.length > MAX_NODES) throw new ReadError('ids', `nodes(ids: …): ${list.length} ids, at most ${MAX_NODES}`)
    return JSON.stringify(list)
  })
  const each = plan.alias('id')
  const inner = plan.ofEach(given(selection.args.ids as Given<readonly string[]>, (list) => list.length))
  return sql`(SELECT json_group_array(${nodeOf(column(each, 'value'), selection, inner)} ORDER BY ${column(each, 'key')})
    FROM json_each(${ids}) ${sql([each])})`
}

/** Their number, from an index that holds no more than that: so cheap that 64 rows are counted as one. */
const QUOTES_ON_RECORD = sql`(SELECT coalesce(sum(a."quoteCount"), 0) FROM "Article" a WHERE (a.rowid & 63 OR alive(a."quoteCount")))`

/** All rows of a table: the smallest of its indexes tells their number. */
function countOf(name: string): () => Sql {
  return () => sql`(SELECT count(*) FROM ${sql([`"${name}"`])})`
}

export const Query = {
  table: null,
  fields: {
    archive: part('Archive'),
    article: one('Article', (row, _, { by }) =>
      isAddressed(by, { id: is(row, 'publicId'), slug: (slug) => hasArticleSlug(row, slug), url: is(row, 'url') }),
    ),
    articleVersions: versionsOf((_, { articleId }) => sql`${articleId}`),
    articles: connection('Article', { total: countOf('Article') }),
    person: one('Person', (row, _, { by }) =>
      isAddressed(by, {
        id: (id) => sql`${column(row, 'publicId')} = ${currentId('Person', id)}`,
        slug: (slug) => hasSlug(row, 'Person', slug),
        name: (name) => isNamed(row, 'Person', name),
      }),
    ),
    people: connection('Person', { total: countOf('Person') }),
    source: one('Source', (row, _, { by }) =>
      isAddressed(by, {
        id: (id) => sql`${column(row, 'publicId')} = ${currentId('Source', id)}`,
        slug: (slug) => hasSlug(row, 'Source', slug),
        name: (name) => isNamed(row, 'Source', name),
      }),
    ),
    sources: connection('Source', { total: countOf('Source') }),
    quote: one('Quote', (row, _, { id }) => hasId(row, 'Quote', sql`${id}`)),
    quotes: connection('Quote', {
      where: (row, _, args) => inKindsAskedFor(row, args),
      total: (_, { kinds }) => (kinds == null ? QUOTES_ON_RECORD : null),
    }),
    corrections: connection('Correction', { total: countOf('Correction') }),
    search,
    rules,
    node: (_, selection, plan) => nodeOf(sql`${selection.args.id}`, selection, plan),
    nodes,
  },
} satisfies TypeMapping

export const Archive = {
  table: null,
  fields: {
    version: value(() => sql`coalesce((SELECT version FROM "Archive"), 0)`),
    loadedAt: (_, selection, plan) => sql`(SELECT ${moment('loadedAt')('Archive', selection, plan)} FROM "Archive")`,
    counts: part('ArchiveCounts'),
    textAccess,
  },
} satisfies TypeMapping

const count = (name: string) => value(countOf(name))

export const ArchiveCounts = {
  table: null,
  fields: {
    articles: count('Article'),
    paragraphs: count('Paragraph'),
    quotes: count('Quote'),
    people: count('Person'),
    sources: count('Source'),
  },
} satisfies TypeMapping

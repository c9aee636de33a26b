/** Correction: what people corrected, and whether it holds. */
import sql, { join, type Sql } from 'sql-template-tag'
import { momentOf } from '../../database/stored-value.ts'
import { isOneOf } from '../sql/conditions.ts'
import { list, moment, one, value, values } from '../sql/fields.ts'
import { MAX_PAGE } from '../sql/paging/page-arguments.ts'
import { type Given, given } from '../sql/parameter.ts'
import { hasId } from '../sql/public-ids.ts'
import type { Row } from '../sql/row.ts'
import { column, type FieldSql, literal, objectOf, type TypeMapping } from '../sql/type-mapping.ts'

/** The first of the claim's members that is there, in words. */
function firstOf(...paths: readonly string[]): FieldSql {
  return value((row) => {
    const claim = column(row, 'claim')
    const role = (name: string) =>
      sql`${claim} ->> ${`$.${name}.source`} || ' (' || (${claim} ->> ${`$.${name}.role`}) || ')'`
    return sql`coalesce(${join(paths.map((path) => (path.endsWith('*') ? role(path.slice(0, -1)) : sql`${claim} ->> ${`$.${path}`}`)))}, NULL)`
  })
}

/** Whichever of people and sources has the id in the column; null where nobody has. */
function partyWith(name: string): FieldSql {
  return (row, selection, plan) => {
    const cases = (['Person', 'Source'] as const).map((type) => {
      const found = one(type, (child) => sql`${column(child, 'publicId')} = ${column(row, name)}`)(row, selection, plan)
      return sql`WHEN ${type === 'Person' ? 'per' : 'src'} THEN ${found}`
    })
    return sql`CASE substr(${column(row, name)}, 1, 3) ${join(cases, ' ')} END`
  }
}

/** An object made of the same row; null where a condition does not hold. */
function partIf(type: string, condition: (row: Row) => Sql): FieldSql {
  return (row, selection, plan) => sql`CASE WHEN ${condition(row)} THEN ${objectOf(type, row, selection, plan)} END`
}

const at = (given_: Given<string>): Given<string> => given(given_, (time) => momentOf(new Date(time)))

/** Columns that a line is written from. */
const LINE = ['id', 'author', 'note', 'createdAt', 'claim', 'undoneAt', 'undoneBy', 'undoneNote'] as const

export const Correction = {
  table: 'Correction',
  fields: {
    ...values('id', 'kind', 'status', 'author', 'note', 'articleKey'),
    statusReason: value('reason'),
    createdAt: moment('createdAt'),
    line: value(
      (row) =>
        sql`correction_line(json_object(${join(LINE.map((name) => sql`${literal(name)}, ${column(row, name)}`))}))`,
    ),
    undone: partIf('Undoing', (row) => sql`${column(row, 'undoneAt')} IS NOT NULL`),
    selector: partIf('TextSelector', (row) => sql`${column(row, 'claim')} ->> '$.quote.exact' IS NOT NULL`),
    before: firstOf('was*', 'was', 'party.person', 'party.source', 'person'),
    after: firstOf(
      'to*',
      'to',
      'other',
      'into.person',
      'into.source',
      'into',
      'speaker.person',
      'speaker.source',
      'speaker.unnamed',
      'as',
    ),
    article: one('Article', (article, row) => hasId(article, 'Article', column(row, 'articleId'))),
    quote: one('Quote', (quote, row) => hasId(quote, 'Quote', column(row, 'quoteId'))),
    about: partyWith('partyId'),
    instead: partyWith('otherId'),
  },
  orders: {
    NEWEST: {
      keys: [
        { column: 'createdAt', descending: true },
        { column: 'id', descending: true },
      ],
    },
    OLDEST: { keys: [{ column: 'createdAt' }, { column: 'id' }] },
  },
  filters: {
    ids: (row, ids: Given<readonly string[]>) => isOneOf(column(row, 'id'), ids),
    kinds: (row, kinds: Given<readonly string[]>) => isOneOf(column(row, 'kind'), kinds),
    statuses: (row, statuses: Given<readonly string[]>) => isOneOf(column(row, 'status'), statuses),
    authors: (row, authors: Given<readonly string[]>) => isOneOf(column(row, 'author'), authors),
    articleKeys: (row, keys: Given<readonly string[]>) => isOneOf(column(row, 'articleKey'), keys),
    about: (row, ids: Given<readonly string[]>) =>
      sql`(${join(
        ['articleId', 'quoteId', 'partyId', 'otherId'].map((name) => sql`${isOneOf(column(row, name), ids)} IS TRUE`),
        ' OR ',
      )})`,
    createdFrom: (row, time: Given<string>) => sql`${column(row, 'createdAt')} >= ${at(time)}`,
    createdTo: (row, time: Given<string>) => sql`${column(row, 'createdAt')} <= ${at(time)}`,
  },
} satisfies TypeMapping

export const Undoing = {
  table: null,
  fields: { author: value('undoneBy'), note: value('undoneNote'), at: moment('undoneAt') },
} satisfies TypeMapping

const ofSelector = (name: string) => value((row) => sql`${column(row, 'claim')} ->> ${`$.quote.${name}`}`)

export const TextSelector = {
  table: null,
  fields: {
    exact: ofSelector('exact'),
    prefix: ofSelector('prefix'),
    suffix: ofSelector('suffix'),
    occurrence: ofSelector('occurrence'),
  },
} satisfies TypeMapping

/** The corrections of something, the latest first. */
export function corrections(fits: (correction: Row, row: Row) => Sql): FieldSql {
  return list('Correction', {
    where: fits,
    order: (row) => sql`${column(row, 'createdAt')} DESC, ${column(row, 'id')} DESC`,
    most: MAX_PAGE,
  })
}

/** About a person or source, or naming them in the place of another. */
export const partyCorrections = corrections(
  (correction, party) =>
    sql`(${column(correction, 'partyId')} = ${column(party, 'publicId')} OR ${column(correction, 'otherId')} = ${column(party, 'publicId')})`,
)

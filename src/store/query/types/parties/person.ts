/** Person, and the titles articles print with the name. */

import sql from 'sql-template-tag'
import { inKindsAskedFor } from '../../sql/conditions.ts'
import { connection } from '../../sql/connection.ts'
import { list, one, value, values } from '../../sql/fields.ts'
import { MAX_PAGE } from '../../sql/paging/page-arguments.ts'
import type { Row } from '../../sql/row.ts'
import { alive, column, type TypeMapping } from '../../sql/type-mapping.ts'
import { partyCorrections } from '../correction.ts'
import { quotedWith, timeline, topSources } from './party-counts.ts'
import { partyFilters } from './party-filters.ts'

/** Quotes are paged along the table of who speaks, which has their order for each speaker. */
export const SPEAKER_LINK = { table: 'QuoteSpeaker', childId: 'quoteId', orders: ['NEWEST', 'OLDEST'] } as const

/** The other names, each once, in alphabetical order. */
export function aliasNames(key: 'personId' | 'sourceId') {
  return value(
    (row: Row) => sql`(SELECT json_group_array(name ORDER BY name) FROM (
    SELECT DISTINCT name FROM "Alias" WHERE ${alive('Alias', '"Alias"')} AND ${column('Alias', key)} = ${column(row, 'id')}))`,
  )
}

/** The other names with the articles that print them. */
export function aliasesSeen(key: 'personId' | 'sourceId') {
  return list('SeenAlias', {
    where: (alias, owner) => sql`${column(alias, key)} = ${column(owner, 'id')}`,
    order: (alias) => sql`${column(alias, 'name')}, ${column(alias, 'id')}`,
    most: MAX_PAGE,
  })
}

export const Person = {
  table: 'Person',
  fields: {
    id: value('publicId'),
    ...values('slug', 'name', 'givenName', 'familyName', 'wikidataId', 'quoteCount', 'articleCount'),
    aliases: aliasNames('personId'),
    aliasesSeen: aliasesSeen('personId'),
    titles: list('DatedTitle', {
      where: (mention, person) =>
        sql`${column(mention, 'personId')} = ${column(person, 'id')} AND ${column(mention, 'title')} IS NOT NULL`,
      order: (mention) =>
        sql`${column(mention, 'newest')}, ${column(mention, 'articleId')}, ${column(mention, 'start')}`,
      most: MAX_PAGE,
    }),
    identities: list('Identity', {
      where: (identity, person) => sql`${column(identity, 'intoId')} = ${column(person, 'publicId')} AND EXISTS (
        SELECT 1 FROM "Naming" WHERE ${alive('Naming', '"Naming"')} AND "printedId" = ${column(identity, 'id')} AND "partyId" = ${column(person, 'id')})`,
      order: (identity) => sql`${column(identity, 'of')} DESC, ${column(identity, 'id')}`,
    }),
    lookalikes: list('Lookalike', {
      where: (pair, person) => sql`${column(pair, 'personId')} = ${column(person, 'id')}`,
      order: (pair) => sql`${column(pair, 'similarity')} DESC, ${column(pair, 'otherId')}`,
    }),
    topSources: topSources('personId'),
    quotedWith,
    timeline: timeline('personId'),
    quotes: connection('Quote', {
      link: SPEAKER_LINK,
      of: (link, person) => sql`${column(link, 'personId')} = ${column(person, 'id')}`,
      where: (quote, _, args) => inKindsAskedFor(quote, args),
      total: (person, { kinds }) => (kinds == null ? column(person, 'quoteCount') : null),
    }),
    articles: connection('Article', {
      among: (
        person,
      ) => sql`SELECT "articleId" FROM "Mention" WHERE ${alive('Mention', '"Mention"')} AND "personId" = ${column(person, 'id')}
        UNION SELECT "articleId" FROM "QuoteSpeaker" WHERE ${alive('QuoteSpeaker', '"QuoteSpeaker"')} AND "personId" = ${column(person, 'id')}
        UNION SELECT "articleId" FROM "ArticleAuthor" WHERE ${alive('ArticleAuthor', '"ArticleAuthor"')} AND "personId" = ${column(person, 'id')}`,
    }),
    corrections: partyCorrections,
  },
  orders: {
    MOST_QUOTED: {
      keys: [
        { column: 'quoteCount', descending: true },
        { column: 'publicId', descending: true },
      ],
    },
    MOST_ARTICLES: {
      keys: [
        { column: 'articleCount', descending: true },
        { column: 'publicId', descending: true },
      ],
    },
    NAME: { keys: [{ column: 'nameKey' }, { column: 'publicId' }] },
  },
  filters: {
    ...partyFilters('Person', 'personId'),
    hasLookalikes: (person, has: boolean) => {
      const found = sql`EXISTS (SELECT 1 FROM "Lookalike" WHERE ${alive('Lookalike', '"Lookalike"')} AND "Lookalike"."personId" = ${column(person, 'id')})`
      return has ? found : sql`NOT ${found}`
    },
  },
} satisfies TypeMapping

export const SeenAlias = {
  table: 'Alias',
  fields: {
    name: value('name'),
    article: one('Article', (article, alias) => sql`${column(article, 'id')} = ${column(alias, 'articleId')}`),
  },
} satisfies TypeMapping

export const Lookalike = {
  table: 'Lookalike',
  fields: {
    ...values('evidence', 'similarity', 'name', 'otherName'),
    person: one('Person', (person, pair) => sql`${column(person, 'id')} = ${column(pair, 'otherId')}`),
  },
} satisfies TypeMapping

export const Identity = {
  table: 'Identity',
  fields: {
    ...values('rule', 'confidence'),
    name: value(
      (row: Row) => sql`(SELECT name FROM "PrintedPerson" WHERE ${alive('PrintedPerson', '"PrintedPerson"')}
        AND "PrintedPerson".key = ${column(row, 'key')} AND "PrintedPerson".id = ${column(row, 'id')})`,
    ),
    articleCount: value('of'),
    nearArticleCount: value('near'),
  },
} satisfies TypeMapping

export const DatedTitle = {
  table: 'Mention',
  fields: {
    text: value('title'),
    article: one('Article', (article, mention) => sql`${column(article, 'id')} = ${column(mention, 'articleId')}`),
  },
} satisfies TypeMapping

/** Source: an organisation that supplies news or says something. */
import sql from 'sql-template-tag'
import { inKindsAskedFor, isOneOf } from '../../sql/conditions.ts'
import { connection } from '../../sql/connection.ts'
import { value, values } from '../../sql/fields.ts'
import type { Given } from '../../sql/parameter.ts'
import { alive, column, type TypeMapping, table } from '../../sql/type-mapping.ts'
import { partyCorrections } from '../correction.ts'
import { timeline, topSources, topSpeakers } from './party-counts.ts'
import { partyFilters } from './party-filters.ts'
import { aliasesSeen, aliasNames, SPEAKER_LINK } from './person.ts'

export const Source = {
  table: 'Source',
  fields: {
    id: value('publicId'),
    ...values('slug', 'name', 'kind', 'quoteCount', 'articleCount'),
    aliases: aliasNames('sourceId'),
    aliasesSeen: aliasesSeen('sourceId'),
    topSources: topSources('sourceId'),
    timeline: timeline('sourceId'),
    topSpeakers,
    quotes: connection('Quote', {
      link: SPEAKER_LINK,
      of: (link, source) => sql`${column(link, 'sourceId')} = ${column(source, 'id')}`,
      where: (quote, _, args) => inKindsAskedFor(quote, args),
      total: (source, { kinds }) => (kinds == null ? column(source, 'quoteCount') : null),
    }),
    articles: connection('Article', {
      among: (source, { roles }) =>
        roles
          ? sql`SELECT link."articleId" FROM "ArticleSource" link
            WHERE ${alive('ArticleSource', 'link')} AND link."sourceId" = ${column(source, 'id')} AND ${isOneOf(column('link', 'role'), roles as Given<readonly string[]>)}`
          : sql`SELECT "articleId" FROM "Naming" WHERE ${alive('Naming', '"Naming"')} AND "partyId" = ${column(source, 'id')} AND named = 1`,
    }),
    corrections: partyCorrections,
  },
  orders: {
    MOST_ARTICLES: {
      keys: [
        { column: 'articleCount', descending: true },
        { column: 'publicId', descending: true },
      ],
    },
    MOST_QUOTED: {
      keys: [
        { column: 'quoteCount', descending: true },
        { column: 'publicId', descending: true },
      ],
    },
    NAME: { keys: [{ column: 'nameKey' }, { column: 'publicId' }] },
  },
  filters: {
    ...partyFilters('Source', 'sourceId'),
    kinds: (source, kinds: Given<readonly string[]>) => isOneOf(column(source, 'kind'), kinds),
    roles: (source, roles: Given<readonly string[]>, plan, { link }) => {
      if (link) return isOneOf(column(link, 'role'), roles)
      const any = plan.alias('link')
      return sql`EXISTS (SELECT 1 FROM ${table('ArticleSource', any)} WHERE ${alive('ArticleSource', any)} AND ${column(any, 'sourceId')} = ${column(source, 'id')} AND ${isOneOf(column(any, 'role'), roles)})`
    },
  },
} satisfies TypeMapping

/** Source: an organisation that supplies news or says something. */
import sql, { empty } from 'sql-template-tag'
import { sourceKeyOf } from '../identify.ts'
import { hasName, hasNameLike, inKinds, isOneOf } from '../read/conditions.ts'
import { connection } from '../read/connection.ts'
import { values } from '../read/fields.ts'
import { type Given, given } from '../read/parameter.ts'
import { column, type Shape, table } from '../read/shape.ts'
import { whereOf } from '../read/where.ts'
import { partyCorrections } from './correction.ts'
import { topSpeakers } from './party-counts.ts'
import { aliasesSeen, aliasNames, SPEAKER_LINK } from './person.ts'

export const Source = {
  table: 'Source',
  fields: {
    ...values('id', 'slug', 'name', 'kind', 'quoteCount', 'articleCount'),
    aliases: aliasNames('sourceId'),
    aliasesSeen: aliasesSeen('sourceId'),
    topSpeakers,
    quotes: connection('Quote', {
      link: SPEAKER_LINK,
      where: (quote, source, { kinds }, link) =>
        sql`${column(link, 'sourceId')} = ${column(source, 'id')} AND ${inKinds(quote, kinds)}`,
    }),
    articles: connection('Article', {
      where: (article, source, { roles }) => sql`${column(article, 'id')} IN (
        SELECT link."articleId" FROM "ArticleSource" link WHERE link."sourceId" = ${column(source, 'id')}
          ${roles ? sql`AND ${isOneOf(column('link', 'role'), roles as Given<readonly string[]>)}` : empty})`,
    }),
    corrections: partyCorrections,
  },
  orders: {
    MOST_ARTICLES: {
      keys: [
        { column: 'articleCount', descending: true },
        { column: 'id', descending: true },
      ],
    },
    MOST_QUOTED: {
      keys: [
        { column: 'quoteCount', descending: true },
        { column: 'id', descending: true },
      ],
    },
    NAME: { keys: [{ column: 'nameKey' }, { column: 'id' }] },
  },
  filters: {
    ids: (source, ids: Given<readonly string[]>) => isOneOf(column(source, 'id'), ids),
    name: (source, name: Given<string>) => hasName(source, 'Source', given(name, sourceKeyOf)),
    nameContains: (source, text: Given<string>) => hasNameLike(source, 'Source', text, sourceKeyOf),
    kinds: (source, kinds: Given<readonly string[]>) => isOneOf(column(source, 'kind'), kinds),
    roles: (source, roles: Given<readonly string[]>, plan, { link }) => {
      if (link) return isOneOf(column(link, 'role'), roles)
      const any = plan.alias('link')
      return sql`EXISTS (SELECT 1 FROM ${table('ArticleSource', any)} WHERE ${column(any, 'sourceId')} = ${column(source, 'id')} AND ${isOneOf(column(any, 'role'), roles)})`
    },
    minQuotes: (source, least: Given<number>) => sql`${column(source, 'quoteCount')} >= ${least}`,
    someQuote: (source, filter: object, plan) => {
      const [link, quote] = [plan.alias('link'), plan.alias('Quote')]
      return sql`EXISTS (SELECT 1 FROM ${table('QuoteSpeaker', link)} JOIN ${table('Quote', quote)} ON ${column(quote, 'id')} = ${column(link, 'quoteId')}
        WHERE ${column(link, 'sourceId')} = ${column(source, 'id')} AND ${whereOf('Quote', quote, { ...filter }, plan)})`
    },
  },
} satisfies Shape

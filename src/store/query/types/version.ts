/** Earlier versions of an article, and articles much like it. */

import sql, { type Sql } from 'sql-template-tag'
import { jsonList, list, moment, one, value, values } from '../sql/fields.ts'
import type { Row } from '../sql/row.ts'
import { column, type FieldSql, type TypeMapping } from '../sql/type-mapping.ts'
import { innerPath } from './inner-path.ts'
import { versionRights } from './rights.ts'

export const ArticleVersion = {
  table: 'ArticleVersion',
  fields: {
    path: innerPath,
    ...values('id', 'number', 'end', 'sha256', 'extractorVersion', 'headline', 'standfirst', 'bylineText'),
    ...values('publishedOn', 'publishedAt', 'text'),
    rights: versionRights,
    endedAt: moment('endedAt'),
    paragraphs: jsonList('FormerParagraph', 'paragraphs'),
    quotes: jsonList('FormerQuote', 'quotes'),
  },
} satisfies TypeMapping

export const NearDuplicate = {
  table: 'NearDuplicate',
  fields: {
    similarity: value('similarity'),
    article: one('Article', (article, pair) => sql`${column(article, 'id')} = ${column(pair, 'otherId')}`),
  },
} satisfies TypeMapping

/** The former versions of the article with that id, the latest first. */
export function versionsOf(articleId: (parent: Row, args: Readonly<Record<string, unknown>>) => Sql): FieldSql {
  return list('ArticleVersion', {
    where: (version, parent, args) => sql`${column(version, 'articleId')} = ${articleId(parent, args)}`,
    order: (version) => sql`${column(version, 'number')} DESC`,
  })
}

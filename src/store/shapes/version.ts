/** What an article was, and what is much like it. */
import sql, { type Sql } from 'sql-template-tag'
import { jsonList, list, moment, one, value, values } from '../read/fields.ts'
import { column, type FieldPlan, type Row, type Shape } from '../read/shape.ts'
import { innerPath } from './inner-path.ts'

export const ArticleVersion = {
  table: 'ArticleVersion',
  fields: {
    path: innerPath,
    ...values('id', 'number', 'end', 'sha256', 'extractorVersion', 'headline', 'standfirst', 'bylineText'),
    ...values('publishedOn', 'publishedAt', 'text'),
    endedAt: moment('endedAt'),
    paragraphs: jsonList('FormerParagraph', 'paragraphs'),
    quotes: jsonList('FormerQuote', 'quotes'),
  },
} satisfies Shape

export const NearDuplicate = {
  table: 'NearDuplicate',
  fields: {
    similarity: value('similarity'),
    article: one('Article', (article, pair) => sql`${column(article, 'id')} = ${column(pair, 'otherId')}`),
  },
} satisfies Shape

/** The former versions of the article with that id, the latest first. */
export function versionsOf(articleId: (parent: Row, args: Readonly<Record<string, unknown>>) => Sql): FieldPlan {
  return list('ArticleVersion', {
    where: (version, parent, args) => sql`${column(version, 'articleId')} = ${articleId(parent, args)}`,
    order: (version) => sql`${column(version, 'number')} DESC`,
  })
}

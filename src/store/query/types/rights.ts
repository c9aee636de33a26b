/** Notice and address, which go with a text wherever it is shown. */
import sql, { raw, type Sql } from 'sql-template-tag'
import { one, value, values } from '../sql/fields.ts'
import { hasId } from '../sql/public-ids.ts'
import type { Row } from '../sql/row.ts'
import { column, type FieldSql, objectOf, type TypeMapping, table } from '../sql/type-mapping.ts'

/** Share of the articles' text that is given. */
export const textAccess = value(() => sql`text_access()`)

export const TextRights = {
  table: 'Article',
  fields: { access: textAccess, ...values('copyrightNotice', 'copyrightHolder', 'url') },
} satisfies TypeMapping

/** Rights of a row's text by the number of its article. */
export const rightsBy = (articleId: (row: Row) => Sql): FieldSql =>
  one('TextRights', (article, row) => sql`${column(article, 'id')} = ${articleId(row)}`)

/** Rights of what stands in an article. */
export const rights = rightsBy((row) => column(row, 'articleId'))

/** Rights of a former version, whose article may be gone. */
export const versionRights: FieldSql = (version, selection, plan) => {
  const article = plan.alias('Article')
  const object = objectOf('TextRights', article, selection, plan)
  return sql`(SELECT ${object} FROM (SELECT 1) ${raw(plan.alias('one'))} LEFT JOIN ${table('Article', article)} ON ${hasId(article, 'Article', column(version, 'articleId'))})`
}

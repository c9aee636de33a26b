import sql from 'sql-template-tag'
import type { Given } from '../../sql/parameter.ts'
import { isOneWithId } from '../../sql/public-ids.ts'
import { alive, column, type FilterPlan, table } from '../../sql/type-mapping.ts'
import { whereOf } from '../../sql/where.ts'

interface Speakers {
  readonly ids?: Given<readonly string[]>
  readonly person?: object
  readonly source?: object
}

/**
 * Some speaker of the quote fits. The quotes of those who are named are looked up; otherwise each quote is asked for its
 * speakers, for those who fit may speak most of the archive.
 */
export const spokenBy: FilterPlan<object> = (quote, by: Speakers, plan) => {
  const link = plan.alias('link')
  const spoken = sql`SELECT ${column(link, 'quoteId')} FROM ${table('QuoteSpeaker', link)}`
  const goesOn = alive('QuoteSpeaker', link)
  const id = column(quote, 'id')
  if (by.ids != null)
    return sql`${id} IN (${spoken} WHERE ${goesOn} AND ${isOneWithId(column(link, 'personId'), 'Person', by.ids)}
      UNION ALL ${spoken} WHERE ${goesOn} AND ${isOneWithId(column(link, 'sourceId'), 'Source', by.ids)})`
  const [type, key, filter] =
    by.person == null ? (['Source', 'sourceId', by.source] as const) : (['Person', 'personId', by.person] as const)
  const speaker = plan.alias(type)
  const fitting = sql`${spoken} JOIN ${table(type, speaker)} ON ${column(speaker, 'id')} = ${column(link, key)}
    WHERE ${goesOn} AND ${whereOf(type, speaker, { ...filter }, plan)}`
  const { ids, name } = (filter ?? {}) as { readonly ids?: unknown; readonly name?: unknown }
  if (ids != null || name != null) return sql`${id} IN (${fitting})`
  return sql`EXISTS (${fitting} AND ${column(link, 'quoteId')} = ${id})`
}

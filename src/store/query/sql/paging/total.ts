/** The number of all rows of a list, and whether it is exact. */
import sql, { raw, type Sql } from 'sql-template-tag'
import type { Selection } from '../selection.ts'
import { literal, type Plan } from '../type-mapping.ts'
import { FROM_START, type ListPage } from './list-page.ts'
import { relationOf } from './walk-rows.ts'

interface Total {
  readonly count: Sql
  /** A `CountRelation`. */
  readonly relation: Sql
  /** A table that both read, for a WITH around them. */
  readonly common?: Sql
}

const EXACT = literal('EXACT')

export function totalOf(list: ListPage, selections: readonly Selection[], plan: Plan): Total {
  const known = list.total?.() ?? null
  if (known || !selections.some(({ field }) => field.startsWith('totalCount')))
    return { count: known ?? sql`0`, relation: EXACT }
  const { from, where, cut } = list.rows(FROM_START)
  const count = list.count?.() ?? sql`(SELECT count(*) FROM ${from} WHERE ${where})`
  if (!cut) return { count, relation: EXACT }
  const name = raw(plan.alias('total'))
  const counted = sql`(SELECT n FROM ${name})`
  return {
    count: counted,
    relation: relationOf({ cut }, counted),
    common: sql`${name} AS MATERIALIZED (SELECT ${count} AS n)`,
  }
}

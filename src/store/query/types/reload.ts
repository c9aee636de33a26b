/** Reload: a run of loading that was asked for through the API. */
import sql from 'sql-template-tag'
import { jsonList, moment, part, value, values } from '../sql/fields.ts'
import { column, type TypeMapping } from '../sql/type-mapping.ts'

export const Reload = {
  table: 'Reload',
  fields: {
    ...values('id', 'status', 'total', 'done', 'message'),
    isDryRun: value((row) => sql`json(iif(${column(row, 'dryRun')}, 'true', 'false'))`),
    startedAt: moment('startedAt'),
    endedAt: moment('endedAt'),
    counts: part('ReloadCounts'),
    problems: jsonList('ReloadProblem', 'problems'),
  },
} satisfies TypeMapping

const count = (name: string) => value((row) => sql`coalesce(${column(row, 'counts')} ->> ${`$.${name}`}, 0)`)

export const ReloadCounts = {
  table: null,
  fields: {
    created: count('created'),
    updated: count('updated'),
    duplicate: count('duplicate'),
    superseded: count('superseded'),
    unchanged: count('unchanged'),
    skipped: count('skipped'),
    hidden: count('hidden'),
  },
} satisfies TypeMapping

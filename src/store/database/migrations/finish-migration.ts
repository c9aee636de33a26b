/** Finishes a migration that another program, which executed its statements one by one, began and did not end. */
import Database from 'better-sqlite3'
import { StoreError } from '../store-error.ts'
import { applyMigration } from './apply-migration.ts'
import type { Migration } from './migrations.ts'
import { splitStatements } from './split-statements.ts'

/** A statement of the migration, and the tables as they are before it. */
interface Step {
  readonly statement: string
  readonly tables: string
}

/**
 * Executes what is left of `cutOff`, where the tables tell how far it came; where they do not, and hold nothing, all of
 * them are made anew. Returns the migrations applied by that. Throws MIGRATION_MISMATCH, and changes nothing, where rows
 * might be lost.
 */
export function finishMigration(
  database: Database.Database,
  migrations: readonly Migration[],
  cutOff: Migration,
): readonly Migration[] {
  const left = whatIsLeft(database, migrations.slice(0, migrations.indexOf(cutOff)), cutOff)
  if (left) {
    applyMigration(database, cutOff, () => left.forEach((statement) => void database.exec(statement)))
    return [cutOff]
  }
  if (!isVacant(database))
    throw new StoreError(
      'MIGRATION_MISMATCH',
      `${database.name}: ${cutOff.name} was cut off, and the tables do not tell where`,
    )
  const [first] = migrations
  applyMigration(database, first!, () => {
    dropAll(database)
    database.exec(first!.sql)
  })
  return [first!]
}

/** The statements that finish the migration; undefined where that cannot be known. */
function whatIsLeft(
  database: Database.Database,
  before: readonly Migration[],
  cutOff: Migration,
): readonly string[] | undefined {
  const reference = new Database(':memory:')
  try {
    for (const { sql } of before) reference.exec(sql)
    const steps: Step[] = []
    for (const statement of splitStatements(reference, cutOff.sql)) {
      steps.push({ statement, tables: tablesOf(reference) })
      reference.exec(statement)
    }
    const found = tablesOf(database)
    const at = steps.findIndex(({ tables }) => tables === found)
    if (at >= 0) return resumed(steps, at)
    return found === tablesOf(reference) ? [] : undefined
  } finally {
    reference.close()
  }
}

/**
 * The statements from `at` on. Those that change rows alone may have been executed already: deleting and setting can be
 * done twice, and what was inserted into a table that this migration made is taken out first.
 */
function resumed(steps: readonly Step[], at: number): readonly string[] | undefined {
  const { tables } = steps[at]!
  const isNew = (table: string) => !steps[0]!.tables.includes(`"table","${table}"`)
  const insertedBefore = new Set(steps.slice(0, at).map(({ statement }) => insertsInto(statement)))
  const emptied = new Set<string>()
  for (const step of steps.slice(at)) {
    if (step.tables !== tables) break
    const table = insertsInto(step.statement)
    if (table === undefined) continue
    if (!isNew(table) || insertedBefore.has(table)) return undefined
    emptied.add(`DELETE FROM "${table}"`)
  }
  return [...emptied, ...steps.slice(at).map(({ statement }) => statement)]
}

function insertsInto(statement: string): string | undefined {
  return /^(?:\s|--.*\n)*(?:INSERT|REPLACE)\b[^"(]*?\bINTO\s+"?(\w+)/i.exec(statement)?.[1]
}

const OURS = `name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '_prisma_migrations' AND tbl_name NOT LIKE 'Search%' AND name NOT LIKE 'Search%'`

/** Tables, indexes and views as one text. */
function tablesOf(database: Database.Database): string {
  const rows = database.prepare(`SELECT type, name, sql FROM sqlite_schema WHERE ${OURS} ORDER BY type, name`)
  return JSON.stringify(rows.raw().all())
}

function namesOf(database: Database.Database, type: 'table' | 'view'): string[] {
  const named = database.prepare(`SELECT name FROM sqlite_schema WHERE type = ? AND ${OURS}`)
  return named.pluck().all(type) as string[]
}

/** Tells whether no table has a row. */
function isVacant(database: Database.Database): boolean {
  return namesOf(database, 'table').every((name) => !database.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get())
}

function dropAll(database: Database.Database): void {
  for (const name of namesOf(database, 'view')) database.exec(`DROP VIEW "${name}"`)
  for (const name of namesOf(database, 'table')) database.exec(`DROP TABLE "${name}"`)
  database.exec('DELETE FROM _prisma_migrations')
}

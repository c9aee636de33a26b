// Stopped at any point of being brought up to date, a database ends where an undisturbed one does.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyMigration } from '../../../src/store/database/migrations/apply-migration.ts'
import { migrate } from '../../../src/store/database/migrations/migrate.ts'
import { type Migration, readMigrations } from '../../../src/store/database/migrations/migrations.ts'
import { splitStatements } from '../../../src/store/database/migrations/split-statements.ts'
import { dropSearch } from '../../../src/store/search/ensure-search.ts'
import { RELEASED } from '../../archives/released-archives.ts'
import { archiveState, hashOf } from './archive-state.ts'
import { laterMigrations } from './later-migrations.ts'

const folder = mkdtempSync(join(tmpdir(), 'cut-off-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
const newFile = () => join(folder, `${++made}.db`)
const today = readMigrations()
let migrations: readonly Migration[]

beforeAll(async () => {
  const file = newFile()
  await migrate(file)
  migrations = [...today, ...laterMigrations(file)]
})

/** The state to begin from: no file, or the archive of a release. */
const BEGINNINGS = [
  { name: 'a new archive', begin: (file: string) => file },
  ...RELEASED.map(({ version, unpack }) => ({ name: `an archive of ${version}`, begin: unpack })),
]

/** Calls `seen` before each statement that is executed meanwhile. */
async function watched(work: () => Promise<unknown>, seen: () => void): Promise<void> {
  const { exec, prepare, pragma } = Database.prototype
  Database.prototype.exec = function (sql) {
    seen()
    return exec.call(this, sql)
  }
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    seen()
    return prepare.call(this, sql)
  } as typeof prepare
  Database.prototype.pragma = function (sql, options) {
    seen()
    return pragma.call(this, sql, options)
  }
  try {
    await work()
  } finally {
    Object.assign(Database.prototype, { exec, prepare, pragma })
  }
}

describe.each(BEGINNINGS)('$name', ({ begin }) => {
  test('gone between any two steps, as after SIGKILL', async () => {
    const whole = begin(newFile())
    const snapshots = new Map<string, string>()
    const copy = () => {
      const files = ['', '-wal', '-journal'].filter((rest) => existsSync(whole + rest))
      const state = files.map((rest) => hashOf(readFileSync(whole + rest, 'latin1'))).join()
      if (snapshots.has(state)) return
      const to = newFile()
      for (const rest of files) copyFileSync(whole + rest, to + rest)
      snapshots.set(state, to)
    }
    await watched(() => migrate(whole, { migrations }), copy)
    const expected = archiveState(whole)
    expect(snapshots.size).toBeGreaterThanOrEqual(4) // the two migrations and the index, each before and after
    let index = 0
    for (const snapshot of snapshots.values()) {
      await migrate(snapshot, { migrations })
      expect({ index, ...archiveState(snapshot) }).toEqual({ index, ...expected })
      index++
    }
  })
})

/** A database with some migrations, and the first statements of the next: what a program leaves that executes one by one. */
function cutOff(file: string, before: readonly Migration[], next: Migration, statements: number): boolean {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  const standing = database.prepare(`SELECT name FROM sqlite_schema WHERE name = '_prisma_migrations'`).get()
  for (const migration of before.slice(standing ? today.length : 0)) applyMigration(database, migration)
  dropSearch(database)
  database
    .prepare(`INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('begun', ?, ?)`)
    .run(next.checksum, next.name)
  let executed = 0
  for (const statement of splitStatements(database, next.sql)) {
    if (executed === statements) break
    database.exec(statement)
    executed++
  }
  database.close()
  return executed < statements
}

describe('a migration that another program executed statement by statement', () => {
  test('of a new archive: it is finished, wherever it broke off', async () => {
    const whole = newFile()
    await migrate(whole, { migrations })
    const expected = archiveState(whole)
    for (const [index, next] of migrations.entries()) {
      if (!index) continue // nothing is recorded before the first
      for (let statements = 0; ; statements += 11) {
        const file = newFile()
        const isOver = cutOff(file, migrations.slice(0, index), next, statements)
        await migrate(file, { migrations })
        expect({ index, statements, ...archiveState(file) }).toEqual({ index, statements, ...expected })
        if (isOver) break
      }
    }
  })

  test.each(RELEASED)('of an archive of $version: nothing is lost, wherever it broke off', async ({ unpack }) => {
    const whole = unpack(newFile())
    await migrate(whole, { migrations })
    const expected = archiveState(whole)
    const base = unpack(newFile())
    await migrate(base, { migrations: today })
    for (const [index, next] of migrations.entries()) {
      if (index < today.length) continue
      for (let statements = 0; ; statements++) {
        const file = newFile()
        copyFileSync(base, file)
        const isOver = cutOff(file, migrations.slice(0, index), next, statements)
        await migrate(file, { migrations })
        expect({ index, statements, ...archiveState(file) }).toEqual({ index, statements, ...expected })
        if (isOver) break
      }
    }
  })
})

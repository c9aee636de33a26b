// The database's own life: made, brought up to date, refused.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { FILTERS, migrationsList } from '../../scripts/migrations/migrations-list.ts'
import { type SchemaEngine, withSchemaEngine } from '../../scripts/migrations/schema-engine.ts'
import { openClient } from '../../src/store/database/client.ts'
import { migrate } from '../../src/store/database/migrations/migrate.ts'
import { newMigration, PRISMA_FOLDER, readMigrations } from '../../src/store/database/migrations/migrations.ts'
import { HINTS, toStoreError } from '../../src/store/database/store-error.ts'
import { openReader } from '../../src/store/reader.ts'
import { RELEASED } from '../archives/released-archives.ts'
import { dumpArchive } from './dump-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'migrate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
const newFile = () => join(folder, `${++made}.db`)
const models = readFileSync(join(PRISMA_FOLDER, 'schema.prisma'), 'utf8')
const names = readMigrations().map(({ name }) => name)

/** The code that an operator would be told. */
async function refusal(file: string, migrations = readMigrations()): Promise<unknown> {
  try {
    await migrate(file, { migrations })
    return 'none'
  } catch (error) {
    return (toStoreError(error, file) as { code?: unknown }).code
  }
}

describe('migrate', () => {
  test('makes the file and its folders, and applies all', async () => {
    const file = join(folder, 'deep/er/archive.db')
    expect(await migrate(file)).toEqual(names)
    const reader = openReader(file)
    reader.close()
    const client = openClient(file)
    expect(await client.article.count()).toBe(0)
    await client.$disconnect()
  })

  test('does nothing the second time', async () => {
    const file = newFile()
    await migrate(file)
    const before = new Database(file, { readonly: true })
    const version = before.pragma('schema_version', { simple: true })
    expect(await migrate(file)).toEqual([])
    expect(before.pragma('schema_version', { simple: true })).toBe(version)
    before.close()
  })

  test('an empty file is a new database', async () => {
    const file = newFile()
    writeFileSync(file, '')
    expect(await migrate(file)).toEqual(names)
  })

  test('refuses a database whose migration was edited once applied', async () => {
    const file = newFile()
    await migrate(file)
    const database = new Database(file)
    database.prepare('UPDATE _prisma_migrations SET checksum = ?').run('0'.repeat(64))
    database.close()
    await expect(migrate(file)).rejects.toMatchObject({
      code: 'MIGRATION_MISMATCH',
      message: expect.stringContaining(names[0]!),
      hint: expect.stringContaining('Nothing was changed'),
    })
  })

  test('refuses a database of a newer version', async () => {
    const file = newFile()
    await migrate(file)
    const database = new Database(file)
    database.exec(`INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
      SELECT 'x', checksum, finished_at, '29990101000000_later', started_at, 1 FROM _prisma_migrations LIMIT 1`)
    database.close()
    expect(await refusal(file)).toBe('NEWER_DATABASE')
  })

  test('refuses the database of another program, and leaves it as it is', async () => {
    const file = newFile()
    const database = new Database(file)
    database.exec('CREATE TABLE bookmark (url TEXT)')
    database.close()
    const before = readFileSync(file)
    expect(await refusal(file)).toBe('NOT_AN_ARCHIVE')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('takes a checksum for right whatever ends the lines of the file', async () => {
    const file = newFile()
    await migrate(file)
    const migrations = readMigrations().map(({ name, sql }) => newMigration(name, sql.replaceAll('\n', '\r\n')))
    expect(await migrate(file, { migrations })).toEqual([])
  })

  test('started several times at once, one does it and the others wait', async () => {
    const file = newFile()
    const lines: string[] = []
    const all = await Promise.all([1, 2, 3].map(() => migrate(file, { onWait: (line) => void lines.push(line) })))
    expect(all.map((applied) => applied.length).sort()).toEqual([0, 0, names.length])
    expect(lines).toEqual(lines.map(() => expect.stringContaining('an update of the tables is at work on it')))
  })

  test('a migration that cannot be applied changes nothing, and says which it is', async () => {
    const file = newFile()
    await migrate(file)
    const before = dumpArchive(file)
    const broken = newMigration(
      '29990101000000_broken',
      'CREATE TABLE "Later" ("id" TEXT);\nINSERT INTO "Latter" VALUES (1);',
    )
    await expect(migrate(file, { migrations: [...readMigrations(), broken] })).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringMatching(/29990101000000_broken: no such table: Latter/),
    })
    expect(await migrate(file)).toEqual([])
    expect(dumpArchive(file)).toEqual(before)
  })

  test('a migration that would leave references to nothing is taken back', async () => {
    const file = RELEASED[0]!.unpack(newFile())
    const cruel = newMigration('29990101000000_cruel', 'PRAGMA foreign_keys=OFF;\nDELETE FROM "Article";')
    await expect(migrate(file, { migrations: [...readMigrations(), cruel] })).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringContaining('references that lead nowhere'),
    })
    await migrate(file)
    expect(dumpArchive(file).Article).toHaveLength(9)
  })

  test('waits for another program that writes', async () => {
    const file = RELEASED[0]!.unpack(newFile())
    const migrations = [...readMigrations(), newMigration('29990101000000_later', 'CREATE TABLE "Later" ("id" TEXT);')]
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE')
    const { transaction } = Database.prototype
    let tries = 0
    Database.prototype.transaction = function (this: Database.Database, work: never) {
      this.pragma('busy_timeout = 0')
      if (++tries === 3) other.exec('COMMIT')
      return transaction.call(this, work)
    } as typeof transaction
    try {
      expect((await migrate(file, { migrations })).at(-1)).toBe('29990101000000_later')
    } finally {
      Database.prototype.transaction = transaction
      other.close()
    }
    expect(tries).toBeGreaterThanOrEqual(3)
  })

  test('a full disk is told as such, and once there is room the same call goes on', async () => {
    const file = RELEASED[0]!.unpack(newFile())
    const fill = `CREATE TABLE "Later" ("id" TEXT);\nINSERT INTO "Later" SELECT hex(randomblob(40000)) FROM "Article";`
    const migrations = [...readMigrations(), newMigration('29990101000000_large', fill)]
    const { exec } = Database.prototype
    Database.prototype.exec = function (sql) {
      if (sql === fill) this.pragma('max_page_count = 1') // SQLite takes the pages that there are for the least
      return exec.call(this, sql)
    }
    try {
      expect(await refusal(file, migrations)).toBe('DISK_FULL')
    } finally {
      Database.prototype.exec = exec
    }
    expect(await migrate(file, { migrations })).toEqual(['29990101000000_large'])
    expect(dumpArchive(file).Article).toHaveLength(9)
  })

  test.each(RELEASED)('a copy of an archive of $version made by VACUUM INTO is taken as it is', async ({ unpack }) => {
    const file = unpack(newFile())
    const copy = newFile()
    const database = new Database(file)
    database.prepare('VACUUM INTO ?').run(copy)
    database.close()
    await migrate(file)
    await migrate(copy)
    openReader(copy).close()
    expect(dumpArchive(copy)).toEqual(dumpArchive(file))
    expect(new Database(copy).pragma('journal_mode', { simple: true })).toBe('wal')
  })

  test('refuses what is no database, and leaves it as it is', async () => {
    const file = newFile()
    const text = 'Not a database. '.repeat(100)
    writeFileSync(file, text)
    expect(await refusal(file)).toBe('NOT_A_DATABASE')
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('refuses a folder in the place of the file', async () => {
    expect(await refusal(folder)).toBe('NOT_WRITABLE')
  })

  test('refuses a path through a file', async () => {
    const file = newFile()
    writeFileSync(file, '')
    expect(await refusal(join(file, 'archive.db'))).toBe('NOT_WRITABLE')
  })

  test.skipIf(process.getuid?.() === 0)(
    'refuses a folder that may not be written (root may write anywhere)',
    async () => {
      const closed = join(folder, 'closed')
      mkdirSync(closed)
      chmodSync(closed, 0o555)
      expect(await refusal(join(closed, 'archive.db'))).toBe('NOT_WRITABLE')
      chmodSync(closed, 0o755)
    },
  )
})

test('no hint costs anybody an archive', () => {
  for (const hint of Object.values(HINTS)) expect(hint).not.toMatch(/delete|remove|move (it|the file) away|comes from/i)
})

describe('the migrations', () => {
  test('are applied and recorded as by Prisma itself, which finds nothing to do', async () => {
    const [ours, prismas] = [newFile(), newFile()]
    await migrate(ours)
    const list = { migrationsList: migrationsList(readMigrations()), filters: FILTERS }
    const path = join(PRISMA_FOLDER, 'schema.prisma')
    const inEngine = <Result>(file: string, use: (engine: SchemaEngine) => Promise<Result>) =>
      withSchemaEngine(`file:${file}`, { path, text: models }, use)
    await inEngine(prismas, (engine) => engine.applyMigrations(list))
    const stateOf = (file: string) => {
      const database = new Database(file)
      const read = (sql: string) => database.prepare(sql).all()
      const schema = read(`SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'Search%' ORDER BY name`)
      const rows = read('SELECT * FROM _prisma_migrations ORDER BY migration_name') as Record<string, unknown>[]
      database.close()
      const form = (value: unknown) => (typeof value === 'string' ? value.replace(/[\da-f]/g, '0') : value)
      const alike = ({ id, started_at, finished_at, ...rest }: Record<string, unknown>) => ({
        ...rest,
        ...{ id: form(id), started: form(started_at), finished: form(finished_at) },
      })
      return { schema, rows: rows.map(alike) }
    }
    expect(stateOf(ours)).toEqual(stateOf(prismas))
    await inEngine(ours, async (engine) => {
      const found = await engine.diagnoseMigrationHistory({ ...list, optInToShadowDatabase: false })
      expect(found).toMatchObject({ failedMigrationNames: [], editedMigrationNames: [], history: null })
      expect((await engine.applyMigrations(list)).appliedMigrationNames).toEqual([])
    })
  })

  /** 0 where the migrations give exactly the models, 2 where they differ. */
  async function drift(schemaText: string): Promise<number> {
    const path = join(PRISMA_FOLDER, 'schema.prisma')
    const files = [{ path, content: schemaText }]
    const { exitCode } = await withSchemaEngine(':memory:', { path, text: schemaText }, async (engine) => {
      await engine.applyMigrations({ migrationsList: migrationsList(readMigrations()), filters: FILTERS })
      return engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: PRISMA_FOLDER },
        to: { tag: 'schemaDatamodel', files },
        script: false,
        exitCode: true,
        filters: FILTERS,
      })
    })
    return exitCode
  }
  test('give exactly the models of schema.prisma', async () => {
    expect(await drift(models)).toBe(0)
  })

  test('would be told from models with one column more', async () => {
    expect(await drift(models.replace('model Archive {', 'model Archive {\n  extra String?'))).toBe(2)
  })
})

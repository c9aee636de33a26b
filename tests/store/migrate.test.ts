// The database's own life: made, brought up to date, refused.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { openClient } from '../../src/store/database/client.ts'
import { migrate } from '../../src/store/database/migrate.ts'
import { FILTERS, migrationsList, PRISMA_FOLDER, readMigrations } from '../../src/store/database/migrations.ts'
import { withSchemaEngine } from '../../src/store/database/schema-engine.ts'
import { toStoreError } from '../../src/store/database/store-error.ts'
import { openReader } from '../../src/store/reader.ts'

const folder = mkdtempSync(join(tmpdir(), 'migrate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
const newFile = () => join(folder, `${++made}.db`)
const names = readMigrations().map(({ name }) => name)

/** The code that an operator would be told. */
async function refusal(file: string): Promise<unknown> {
  try {
    await migrate(file)
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
      hint: expect.stringContaining('npm run seed'),
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

describe('the migrations', () => {
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
  const models = readFileSync(join(PRISMA_FOLDER, 'schema.prisma'), 'utf8')

  test('give exactly the models of schema.prisma', async () => {
    expect(await drift(models)).toBe(0)
  })

  test('would be told from models with one column more', async () => {
    expect(await drift(models.replace('model Archive {', 'model Archive {\n  extra String?'))).toBe(2)
  })
})

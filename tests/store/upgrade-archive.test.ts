// npm run upgrade, and the start of a server: a backup first, whatever is stopped goes on, and the operator is told.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { isUpToDate } from '../../src/store/database/migrations/migrate.ts'
import { readMigrations } from '../../src/store/database/migrations/migrations.ts'
import { upgradeArchive, upgradeSmall } from '../../src/store/database/upgrade/upgrade-archive.ts'
import { RELEASED } from '../archives/released-archives.ts'
import { dumpArchive } from './dump-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'upgrade-archive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const migrations = readMigrations()

const typesOf = (file: string) => {
  const database = new Database(file, { readonly: true })
  const types = database.prepare('SELECT DISTINCT typeof(text), typeof(blocks) FROM "Document"').raw().all()
  database.close()
  return types
}

test.each(RELEASED)(
  'an archive of $version is backed up, and brought up to date part by part',
  async ({ version, unpack }) => {
    const file = unpack(join(folder, `${version}.db`))
    const before = dumpArchive(file)
    const backups: string[] = []
    const parts = new Set<string>()
    await upgradeArchive(file, { onBackup: (path) => backups.push(path), onPart: ({ what }) => parts.add(what) })
    expect(dumpArchive(backups[0]!)).toEqual(before)
    expect([...parts]).toEqual(expect.arrayContaining(['compact rows', 'documents packed', 'full-text index']))
    expect(typesOf(file)).toEqual([['blob', 'blob']])
    expect(await upgradeArchive(file, { onBackup: (path) => backups.push(path) })).toEqual([])
    expect(backups).toHaveLength(1)
  },
)

test('stopped before, while or after the documents are packed, the next run goes on and makes no second backup', async () => {
  const [{ unpack }] = RELEASED as [(typeof RELEASED)[number]]
  const whole = unpack(join(folder, 'whole.db'))
  await upgradeArchive(whole)
  const steps = ['compact rows', 'documents packed', 'full-text index']
  for (const [index, step] of steps.entries()) {
    const file = unpack(join(folder, `stopped-${index}.db`))
    const stop = ({ what }: { what: string }) => {
      if (what === step) throw new Error('stopped')
    }
    const backups = new Set<string>()
    const onBackup = (path: string) => backups.add(path)
    await expect(upgradeArchive(file, { onBackup, onPart: stop })).rejects.toThrow('stopped')
    expect(isUpToDate(file, migrations)).toBe(false)
    await upgradeArchive(file, { onBackup })
    expect(isUpToDate(file, migrations)).toBe(true)
    expect(dumpArchive(file)).toEqual(dumpArchive(whole))
    expect(backups.size).toBe(1)
  }
})

test('a server upgrades a small archive by itself, and leaves a large one to the operator', async () => {
  const [{ unpack }] = RELEASED as [(typeof RELEASED)[number]]
  const file = unpack(join(folder, 'served.db'))
  const large = join(folder, 'large.db')
  copyFileSync(file, large)
  const said: string[] = []
  await expect(upgradeSmall(large, (line) => said.push(line), 1_000)).rejects.toMatchObject({ code: 'UPGRADE_NEEDED' })
  expect(said).toEqual([])
  await upgradeSmall(file, (line) => said.push(line))
  expect(said).toEqual([expect.stringMatching(/backed up to .+served\.db\.before-upgrade-\d+$/)])
  expect(existsSync(said[0]!.replace(/^.* to /, ''))).toBe(true)
  expect(isUpToDate(file, migrations)).toBe(true)
})

// A backup is the archive of one moment, whatever goes on; what is restored is served at once, and nothing is lost by it.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { backUp } from '../../../src/store/database/back-up.ts'
import { bumpArchiveVersion } from '../../../src/store/database/bump-archive-version.ts'
import { migrate } from '../../../src/store/database/migrations/migrate.ts'
import { openConnection } from '../../../src/store/database/open-connection.ts'
import { restore } from '../../../src/store/database/restore.ts'
import { lockWriter } from '../../../src/store/database/writer-lock.ts'
import { openReader } from '../../../src/store/reader.ts'
import { RELEASED } from '../../archives/released-archives.ts'
import { dumpArchive } from '../dump-archive.ts'
import { newDatabase } from '../new-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
const newFile = () => join(folder, `${++made}.db`)
const filled = async () => {
  const file = RELEASED[0]!.unpack(newFile())
  await migrate(file)
  return file
}
const besides = (file: string) =>
  readdirSync(folder).filter((name) => name.startsWith(basename(file)) && !/(-wal|-shm|\.lock)$/.test(name))

/** Changes the archive without an end: call `end` for that. */
function writeInto(file: string): { end: () => void } {
  const connection = openConnection(file)
  connection.database.exec('BEGIN IMMEDIATE')
  bumpArchiveVersion(connection)
  connection.run('DELETE FROM "Redirect"')
  return {
    end() {
      connection.database.exec('COMMIT')
      connection.database.close()
    },
  }
}

test('a backup made in the middle of a transaction has what stood before it, and is served as it is', async () => {
  const file = await filled()
  const before = dumpArchive(file)
  const to = newFile()
  const writing = writeInto(file)
  backUp(file, to)
  writing.end()
  expect(dumpArchive(to)).toEqual(before)
  expect(dumpArchive(file)).not.toEqual(before)
  const reader = openReader(to)
  expect(reader.version()).not.toBe('0')
  reader.close()
  await migrate(to)
  expect(dumpArchive(to)).toEqual(before)
})

test('a backup does not take the place of another file, and nothing is left of one that fails', async () => {
  const file = await filled()
  const to = newFile()
  writeFileSync(to, 'a letter')
  expect(() => backUp(file, to)).toThrow(/is there already/)
  expect(readFileSync(to, 'utf8')).toBe('a letter')
  const damaged = newFile()
  writeFileSync(damaged, readFileSync(file).fill(0x5a, 20_000, 300_000))
  expect(() => backUp(damaged, `${damaged}.copy`)).toThrow()
  expect(besides(damaged)).toEqual([basename(damaged)])
})

test('a backup of an earlier version takes the place of an archive that is being read, which is kept', async () => {
  const file = await newDatabase(newFile())
  const connection = openConnection(file)
  for (let i = 0; i < 50; i++) connection.transaction(() => bumpArchiveVersion(connection))
  const reader = openReader(file)
  expect(reader.version()).toMatch(/^50-/)
  const before = dumpArchive(file)
  const backup = RELEASED[0]!.unpack(newFile())
  const { kept } = await restore(file, backup)
  expect(dumpArchive(kept!)).toEqual(before)
  const expected = await filled()
  expect(dumpArchive(file)).toEqual(dumpArchive(expected))
  expect(reader.version()).toMatch(/^51-/)
  connection.transaction(() => bumpArchiveVersion(connection)) // who writes goes on, too
  expect(reader.version()).toMatch(/^52-/)
  expect(connection.value('PRAGMA journal_mode')).toBe('wal')
  reader.close()
  connection.database.close()
  expect(besides(file)).toEqual([basename(file), basename(kept!)])
})

test('a backup takes the place of nothing, and of a damaged archive, which is kept', async () => {
  const backup = newFile()
  backUp(await filled(), backup)
  const file = newFile()
  expect(await restore(file, backup)).toEqual({ kept: undefined })
  expect(dumpArchive(file)).toEqual(dumpArchive(backup))

  writeFileSync(file, 'Dear reader, this is a letter. '.repeat(300))
  for (const rest of ['-wal', '-shm']) rmSync(file + rest, { force: true })
  const { kept } = await restore(file, backup)
  expect(readFileSync(kept!, 'utf8')).toContain('Dear reader')
  expect(dumpArchive(file)).toEqual(dumpArchive(backup))
})

test('what is no sound backup, and a load under way, are refused before anything is touched', async () => {
  const file = await filled()
  const before = readFileSync(file)
  const bad = newFile()
  backUp(file, bad)
  const lock = await lockWriter(file, 'npm run seed')
  await expect(restore(file, bad)).rejects.toMatchObject({ code: 'LOADING' })
  lock.release()
  await expect(restore(file, file)).rejects.toMatchObject({ code: 'NOT_AN_ARCHIVE' })
  truncateSync(bad, 100_000)
  await expect(restore(file, bad)).rejects.toThrow()
  const other = newFile()
  new Database(other).exec('CREATE TABLE bookmark (url TEXT)').close()
  await expect(restore(file, other)).rejects.toMatchObject({ code: 'NOT_AN_ARCHIVE' })
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(existsSync(`${file}.restoring`)).toBe(false)
  expect(besides(file)).toEqual([basename(file)])
})

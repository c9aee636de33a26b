// How a server opens its archive: who fills a new one, and what happens where somebody else does.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openArchive } from '../../src/ingest/open-archive.ts'
import { bumpArchiveVersion } from '../../src/store/database/bump-archive-version.ts'
import { openConnection } from '../../src/store/database/open-connection.ts'
import { lockWriter } from '../../src/store/database/writer-lock.ts'
import { newDatabase } from '../store/new-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-archive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
const newFile = () => newDatabase(join(folder, `${++made}.db`))

/** Stands for a load: the archive's version moves. */
function load(file: string): void {
  const connection = openConnection(file)
  connection.transaction(() => bumpArchiveVersion(connection))
  connection.database.close()
}

function newOptions(file: string) {
  const heard = { fills: 0, lines: [] as string[] }
  const fill = async () => {
    heard.fills++
    load(file)
  }
  return { heard, options: { readers: 1, fill, log: (line: string) => void heard.lines.push(line) } }
}

test('fills a new archive once, before it is open', async () => {
  const file = join(folder, 'new.db')
  const { heard, options } = newOptions(file)
  for (let start = 0; start < 2; start++) {
    const archive = await openArchive(file, options)
    expect(await archive.reader.version()).toMatch(/^1-/)
    await archive.close()
  }
  expect(heard).toEqual({ fills: 1, lines: [] })
})

test('is open while another process loads, and leaves the filling to it', async () => {
  const file = await newFile()
  const lock = await lockWriter(file, 'npm run seed')
  const { heard, options } = newOptions(file)
  const archive = await openArchive(file, options)
  expect(await archive.reader.version()).toBe('0')
  expect(heard.lines).toEqual([expect.stringMatching(/another process is loading .* not ready/)])
  load(file)
  expect(await archive.reader.version()).toMatch(/^1-/)
  lock.release()
  await archive.close()
  const again = await openArchive(file, options)
  await again.close()
  expect(heard.fills).toBe(0)
})

test('fills it after all where the other process ends with nothing loaded', async () => {
  const file = await newFile()
  const lock = await lockWriter(file, 'npm run seed')
  const { heard, options } = newOptions(file)
  const archive = await openArchive(file, options)
  lock.abandon()
  await expect.poll(() => archive.reader.version(), { timeout: 20_000 }).toMatch(/^1-/)
  expect(heard.fills).toBe(1)
  await archive.close()
})

test('goes on with a filling that was cut off', async () => {
  const file = await newFile()
  const { heard, options } = newOptions(file)
  const fill = async () => {
    load(file) // a part of it
    throw new Error('killed')
  }
  await expect(openArchive(file, { ...options, fill })).rejects.toThrow('killed')
  for (let start = 0; start < 2; start++) await (await openArchive(file, options)).close()
  expect(heard.fills).toBe(1)
})

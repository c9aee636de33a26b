// The commands of an operator: a backup while articles are loaded, a restore under a server that is asked all the while.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test, vi } from 'vitest'
import { holderOf } from '../../src/store/database/writer-lock.ts'
import { manyStories, newOperator, startNode } from './commands.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 }) // starts processes

const operator = newOperator('backup')
const { file, folder, seed, run } = operator
afterAll(() => operator.leave())

const inbox = join(folder, 'inbox')
const countIn = (archive: string) => {
  const database = new Database(archive, { readonly: true })
  const count = database.prepare('SELECT count(*) FROM "Article"').pluck().get() as number
  database.close()
  return count
}

test('a backup under a running load is sound, and can be served and restored', async () => {
  mkdirSync(inbox)
  writeFileSync(join(inbox, 'some.jsonl'), manyStories(100))
  expect(await seed(inbox)).toMatchObject({ code: 0 })
  writeFileSync(join(inbox, 'many.jsonl'), manyStories(800))
  let isOver = false
  const load = seed(inbox).finally(() => (isOver = true))
  await expect.poll(() => holderOf(file)?.what, { timeout: 60_000, interval: 20 }).toBe('npm run seed')
  const backups: string[] = []
  let refused = false
  while (!isOver && backups.length < 5) {
    const to = join(folder, `backup-${backups.length}.db`)
    expect(await run('backup', to)).toMatchObject({ code: 0, err: '' })
    backups.push(to)
    if (isOver || refused) continue
    const { code, err } = await run('restore', to)
    if (isOver) continue
    expect({ code, err }).toEqual({ code: 75, err: expect.stringMatching(/npm run seed is at work on it/) })
    refused = true
  }
  expect(await load).toMatchObject({ code: 0 })
  expect(backups.length).toBeGreaterThan(1)
  for (const backup of backups) {
    const { ended } = startNode(['scripts/run.mjs', 'scripts/doctor.ts', '--json'], { DATABASE_URL: `file:${backup}` })
    expect((await ended).out).not.toContain('BROKEN')
  }
  expect(countIn(backups[0]!)).toBeLessThan(900)

  const env = { DATABASE_URL: `file:${file}`, PORT: '0', HOST: '127.0.0.1' }
  let listens: (address: string) => void = () => {}
  const listening = new Promise<string>((resolve) => (listens = resolve))
  const server = startNode(['scripts/run.mjs', 'src/main.ts'], env, (out) => {
    const address = /^API\s+(\S+)$/m.exec(out)?.[1]
    if (address) listens(address)
  })
  const address = await listening
  const counted = async () => {
    const response = await fetch(`${address}?query={archive{counts{articles}}articles{totalCount}}`)
    const { data } = (await response.json()) as {
      data: { archive: { counts: { articles: number } }; articles: { totalCount: number } }
    }
    expect(data.articles.totalCount).toBe(data.archive.counts.articles)
    return data.articles.totalCount
  }
  const full = await counted()
  let isRestored = false
  const restoring = run('restore', backups[0]!).finally(() => (isRestored = true))
  const seen = new Set<number>()
  while (!isRestored) seen.add(await counted())
  expect(await restoring).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('what was there before is kept'),
  })
  const restored = countIn(backups[0]!)
  expect(await counted()).toBe(restored)
  for (const count of seen) expect([full, restored]).toContain(count)
  expect(await seed(inbox)).toMatchObject({ code: 0 })
  expect(await counted()).toBe(full)
  server.child.kill('SIGTERM')
  expect(await server.ended).toMatchObject({ code: 0, err: '' })
})

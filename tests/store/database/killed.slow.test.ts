// SIGKILL at fifty points of being brought up to date: the next start goes on, and nobody can tell.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../../../src/store/database/migrations/migrate.ts'
import { type Migration, readMigrations } from '../../../src/store/database/migrations/migrations.ts'
import { RELEASED } from '../../archives/released-archives.ts'
import { endAll, startNode } from '../../ingest/commands.ts'
import { archiveState } from './archive-state.ts'
import { laterMigrations } from './later-migrations.ts'

const folder = mkdtempSync(join(tmpdir(), 'killed-migration-'))
const migrated = join(folder, 'migrated.db')
let migrations: readonly Migration[]
beforeAll(async () => {
  await migrate(migrated)
  migrations = [...readMigrations(), ...laterMigrations(migrated)]
})
afterAll(() => {
  endAll()
  rmSync(folder, { recursive: true, force: true })
})

const KILLS = 50

/** Runs the update in a process; killed so many milliseconds after it began. Returns how long it took, undefined if killed. */
async function update(file: string, killAfter?: number): Promise<number | undefined> {
  const program = ['scripts/run.mjs', 'tests/store/database/migrate-file.ts', file, migrated]
  let began = 0
  const { ended } = startNode(program, {}, (out, child) => {
    if (began || !out.includes('begins')) return
    began = performance.now()
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
  })
  const { out, err } = await ended
  expect(err).toBe('')
  return out.includes('is done') ? performance.now() - began : undefined
}

test.each([
  { name: 'a new archive', begin: (file: string) => file },
  ...RELEASED.map(({ version, unpack }) => ({ name: `an archive of ${version}`, begin: unpack })),
])(
  '$name',
  async ({ begin }) => {
    await update(begin(join(folder, 'warm.db'))) // builds the program
    const whole = begin(join(folder, 'whole.db'))
    const milliseconds = (await update(whole))!
    const expected = archiveState(whole)
    let kills = 0
    for (let round = 0; kills < KILLS && round < 4 * KILLS; round++) {
      const file = begin(join(folder, `${round}.db`))
      const after = (milliseconds * (round % KILLS)) / KILLS
      while ((await update(file, after)) === undefined) {
        if (++kills >= KILLS || Math.random() < 0.5) break
      }
      await migrate(file, { migrations })
      expect({ after, ...archiveState(file) }).toEqual({ after, ...expected })
      for (const rest of ['', '-wal', '-shm', '-journal', '.lock']) rmSync(file + rest, { force: true })
    }
    expect(kills).toBeGreaterThanOrEqual(KILLS)
  },
  600_000,
)

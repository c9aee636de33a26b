// The two servers that ours is compared with answer the same questions with the same answers.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawVariables } from '../../scripts/bench/draw-variables.ts'
import { OPERATIONS } from '../../scripts/bench/operations.ts'
import { type Server, startServer } from '../../scripts/bench/start-server.ts'
import { startOurs } from '../../scripts/bench/start-servers.ts'
import { verifyAnswers } from '../../scripts/bench/verify-answers.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const file = join(folder, 'archive.db')
const servers: Server[] = []

beforeAll(async () => {
  const env = { ...process.env, NODE_ENV: '', DATABASE_URL: `file:${file}` }
  const seeded = spawnSync(process.execPath, ['scripts/run.mjs', 'seeds/seed.ts'], { env, encoding: 'utf8' })
  expect(seeded.status, seeded.stdout + seeded.stderr).toBe(0)
  servers.push(await startOurs(file))
  servers.push(await startServer(['scripts/bench/limit-server.ts', `file:${file}`]))
  servers.push(await startServer(['scripts/bench/naive-server.ts', `file:${file}`]))
}, 120_000)

afterAll(async () => {
  for (const server of servers) await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

test.each(OPERATIONS)('$id: $title', async (operation) => {
  const [ours, limit, naive] = servers.map(({ url }) => url)
  const variables = drawVariables(file)[operation.id]
  expect(await verifyAnswers(operation, variables, { ours: ours!, limit: limit!, naive: naive! })).toBeGreaterThan(0)
})

test('a difference is found, and told with its place', async () => {
  const [ours, limit] = servers.map(({ url }) => url)
  const operation = { ...OPERATIONS[0], document: OPERATIONS[0].document.replace('place', 'place: section') }
  const answers = verifyAnswers(operation, drawVariables(file).Q1, { ours: ours!, limit: limit! })
  await expect(answers).rejects.toThrow(/Q1 .*limit differs from ours: \.article\.place: .* and /)
})

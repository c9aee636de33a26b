// Two servers and a load that start at once on a new database: one makes the tables, one loads, all of them run.
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { endAll, manyStories, newOperator, type Operator, startNode } from './commands.ts'

const operators: Operator[] = []
afterEach(() => {
  endAll()
  for (const operator of operators.splice(0)) operator.leave()
})

interface Server {
  readonly child: ChildProcess
  readonly ended: Promise<{ code: number | null; err: string }>
  /** Where it listens. */
  readonly address: Promise<string>
}

function startServer(file: string): Server {
  let listens: (address: string) => void
  const address = new Promise<string>((resolve) => (listens = resolve))
  const env = { DATABASE_URL: `file:${file}`, PORT: '0', HOST: '127.0.0.1' }
  const { child, ended } = startNode(['scripts/run.mjs', 'src/main.ts'], env, (out) => {
    const found = /^API\s+(\S+)$/m.exec(out)?.[1]
    if (found) listens(found)
  })
  const early = ended.then(({ code, err }) => Promise.reject(new Error(`the server ended with ${code}: ${err}`)))
  early.catch(() => {})
  return { child, ended, address: Promise.race([address, early]) }
}

const isReady = async (address: string) => (await fetch(address.replace('/graphql', '/ready'))).status === 200

test.each([1, 2, 3, 4])(
  'round %i',
  async () => {
    const operator = newOperator('together')
    operators.push(operator)
    const { file, folder } = operator
    mkdirSync(join(folder, 'inbox'))
    writeFileSync(join(folder, 'inbox/stories.jsonl'), manyStories(300))
    const servers = [startServer(file), startServer(file)]
    const load = operator.start([join(folder, 'inbox'), '--wait', '60'])
    const addresses = await Promise.all(servers.map(({ address }) => address))
    for (const address of addresses) {
      const answer = await fetch(`${address}?query={archive{counts{articles}}}`)
      expect(answer.status).toBe(200)
      await expect.poll(() => isReady(address), { timeout: 60_000 }).toBe(true)
    }
    expect(await load.ended).toMatchObject({ code: 0 })
    for (const { child } of servers) child.kill('SIGTERM')
    for (const { code, err } of await Promise.all(servers.map(({ ended }) => ended))) {
      expect({ code, err }).toEqual({ code: 0, err: expect.not.stringMatching(/^\s+at |Error/m) })
    }
    expect(operator.rows('SELECT count(*) AS n FROM _prisma_migrations WHERE finished_at IS NULL')).toEqual([{ n: 0 }])
    expect(await operator.run('doctor')).toMatchObject({ code: 0 })
  },
  240_000,
)

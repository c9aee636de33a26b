import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { differentRequests } from './make-requests.ts'
import { measure } from './measure.ts'
import type { Operation, Variables } from './operations.ts'
import { startServer } from './start-server.ts'
import { type Profile, sumUpProfile } from './sum-up-profile.ts'

/** Lines of each table. */
const MOST = 25

/** Tells where the server's own time goes while it answers one operation: by layer or package, then by function. */
export async function profileServer(
  databaseFile: string,
  operation: Operation,
  variables: readonly Variables[],
  seconds: number,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'))
  const env = { DATABASE_URL: `file:${databaseFile}`, PORT: '0', HOST: '127.0.0.1', TIMEOUT_MS: '60000' }
  const server = await startServer(['src/main.ts'], env, ['--cpu-prof', `--cpu-prof-dir=${folder}`])
  const request = differentRequests(server.url, operation, variables)
  // Starting up and warming up are in the profile too; long enough, they do not matter
  const { cpuMs, requestsPerSecond } = await measure({
    ...{ server, request, seconds, status: 200, warmUp: 0, connections: 32 },
  })
  await server.stop()
  const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'))
  if (!file) throw new Error(`no profile was written to ${folder}`)
  const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile
  rmSync(folder, { recursive: true })
  const { layers, functions, total } = sumUpProfile(profile)
  const lines = (sums: ReadonlyMap<string, number>) =>
    [...sums]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(6)} %  ${name}`)
  return [
    `${operation.id}: ${requestsPerSecond.toFixed(0)} requests/s, ${cpuMs.toFixed(3)} ms of processor time each (profiling included)`,
    ...lines(layers),
    '',
    ...lines(functions),
    '',
  ].join('\n')
}

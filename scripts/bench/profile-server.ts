import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { differentRequests } from './make-requests.ts'
import { measure } from './measure.ts'
import type { Operation, Variables } from './operations.ts'
import { startServer } from './start-server.ts'

interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** Lines of each table. */
const MOST = 25

/** Where the server's time goes while it answers one operation: by package, then by function, time of its own. */
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
  const { packages, functions, total } = sumUp(profile)
  const lines = (sums: ReadonlyMap<string, number>) =>
    [...sums]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(6)} %  ${name}`)
  return [
    `${operation.id}: ${requestsPerSecond.toFixed(0)} requests/s, ${cpuMs.toFixed(3)} ms of processor time each (profiling included)`,
    ...lines(packages),
    '',
    ...lines(functions),
    '',
  ].join('\n')
}

function sumUp({ nodes, samples, timeDeltas }: Profile) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]))
  const packages = new Map<string, number>()
  const functions = new Map<string, number>()
  let total = 0
  const add = (sums: Map<string, number>, name: string, time: number) => sums.set(name, (sums.get(name) ?? 0) + time)
  for (const [index, id] of samples.entries()) {
    const { functionName, url, lineNumber } = byId.get(id)!
    if (functionName === '(idle)') continue
    const time = timeDeltas[index]!
    total += time
    const place = placeOf(url)
    add(packages, place.startsWith('src/') ? place : (place.split(' ')[0] ?? place) || functionName, time)
    add(functions, `${functionName || '(anonymous)'}  ${place}${url ? `:${lineNumber + 1}` : ''}`, time)
  }
  return { packages, functions, total }
}

/** `@apollo/server runHttpQuery.js`, `src/store/reader.ts`, `node:net`. */
function placeOf(url: string): string {
  const inPackage = /\/node_modules\/(?!.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)\/(?:.*\/)?([^/]+)$/.exec(url)
  if (inPackage) return `${inPackage[1]} ${inPackage[2]}`
  return url.replace(/^file:\/\//, '').replace(`${process.cwd()}/`, '')
}

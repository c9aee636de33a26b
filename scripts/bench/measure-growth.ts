import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { drawVariables } from './draw-variables.ts'
import { growArchive } from './grow-archive.ts'
import { differentRequests } from './make-requests.ts'
import { measure, medians } from './measure.ts'
import type { Operation } from './operations.ts'
import type { Prepared } from './prepare-archive.ts'
import { pinClient } from './start-server.ts'
import { startOurs } from './start-servers.ts'

/** Articles. */
const SIZES = [10_000, 100_000, 1_000_000]

export interface GrowthOptions {
  readonly upTo: number
  readonly seconds: number
  readonly say: (line: string) => void
}

/** Measures a request's cost at several sizes of the archive, and its ratio to the cost at the smallest. */
export async function measureGrowth(
  { databaseFile, articles }: Prepared,
  operations: readonly Operation[],
  { upTo, seconds, say }: GrowthOptions,
): Promise<void> {
  const files = [{ size: articles, file: databaseFile }]
  for (const size of SIZES) {
    const times = Math.round(size / articles)
    if (times < 2 || size > upTo) continue
    const file = join(databaseFile, `../times-${times}.db`)
    if (!existsSync(file) || statSync(file).mtimeMs < statSync(databaseFile).birthtimeMs) {
      say(`copying the rows ${times} times …`)
      growArchive(databaseFile, file, times)
    }
    files.push({ size: articles * times, file })
  }
  pinClient()
  const costs: Record<string, number[]> = {}
  for (const { size, file } of files) {
    const server = await startOurs(file)
    const variables = drawVariables(databaseFile)
    try {
      for (const operation of operations) {
        const request = differentRequests(server.url, operation, variables[operation.id as keyof typeof variables])
        const rounds = []
        for (let round = 0; round < 3; round++)
          rounds.push(
            await measure({ server, request, status: 200, seconds, warmUp: round === 0 ? 1.5 : 0, connections: 32 }),
          )
        const { cpuMs } = medians(rounds)
        costs[operation.id] = [...(costs[operation.id] ?? []), cpuMs]
        say(`${size.toLocaleString('en')} articles, ${operation.id}: ${cpuMs.toFixed(3)} ms`)
      }
    } finally {
      await server.stop()
    }
  }
  // Below ten thousand articles everything lies in the processor's own memory
  const from = Math.max(
    0,
    files.findIndex(({ size }) => size >= SIZES[0]!),
  )
  console.log(`| CPU ms a request | ${files.map(({ size }) => size.toLocaleString('en')).join(' | ')} | times |`)
  console.log(`|---|${'--:|'.repeat(files.length + 1)}`)
  for (const [id, list] of Object.entries(costs))
    console.log(
      `| ${id} | ${list.map((cost) => cost.toFixed(3)).join(' | ')} | ${(list.at(-1)! / list[from]!).toFixed(2)} |`,
    )
}

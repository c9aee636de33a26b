import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { numberOf, values } from './bench-options.ts'
import { compareServers, type Table } from './compare-servers.ts'
import { drawPlot } from './draw-plot.ts'
import { drawVariables } from './draw-variables.ts'
import { loadWithAutocannon } from './load-with-autocannon.ts'
import { measureStart } from './measure-start.ts'
import { bodyOf, type Operation, type Variables } from './operations.ts'
import type { Prepared } from './prepare-archive.ts'
import { printTable, ratiosOf } from './print-table.ts'
import { startServers } from './start-servers.ts'
import { verifyAnswers } from './verify-answers.ts'

const docs = join(import.meta.dirname, '../../docs')

/** Compares the three servers on an archive, prints the figures, and writes them into docs/. */
export async function comparePrepared(
  prepared: Prepared,
  operations: readonly Operation[],
  say: (line: string) => void,
): Promise<void> {
  const [rounds, seconds, connections] = [numberOf('rounds'), numberOf('seconds'), numberOf('connections')]
  const variables = drawVariables(prepared.databaseFile)
  const start = await measureStart(prepared.databaseFile, variables.Q1[0]!)
  const servers = await startServers(prepared.databaseFile)
  try {
    for (const operation of operations) {
      const drawn = variables[operation.id as keyof typeof variables]
      const urls = { limit: servers.limit.url, naive: servers.naive.url, ours: servers.ours.url }
      say(`${operation.id}: ${await verifyAnswers(operation, drawn, urls)} answers equal on all three servers`)
    }
    const table = await compareServers({ servers, operations, variables, rounds, seconds, connections, say })
    const ratios = ratiosOf(operations, table)
    const caption = `Requests a second on one core, ${prepared.articles.toLocaleString('en')} articles`
    const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`
    console.log(
      `\n${caption}. ${machine}, load average ${loadavg()[0]!.toFixed(1)}, ${rounds} rounds of ${seconds} s.\n`,
    )
    console.log(printTable(operations, table))
    console.log(`\nFrom start to first answer ${start.toFixed(0)} ms (asked for: under 1000).`)
    console.log(`Memory at the end ${servers.ours.memory().toFixed(0)} MiB (asked for: under 200 MB).`)
    if (values['cross-check']) await crossCheck(servers.ours.url, operations, variables, table)
    if (values.only || values['no-docs']) return
    const report = {
      machine,
      ...prepared,
      rounds,
      seconds,
      connections,
      start,
      memory: servers.ours.memory(),
      table,
      ratios,
    }
    writeFileSync(join(docs, 'bench.json'), `${JSON.stringify({ ...report, databaseFile: undefined }, null, 2)}\n`)
    writeFileSync(join(docs, 'bench.svg'), drawPlot(operations, table, caption))
  } finally {
    for (const server of Object.values(servers)) await server.stop()
  }
}

/** Requests a second of the same questions by two clients; autocannon's are fewer where it is the slower one of the two. */
async function crossCheck(
  url: URL,
  operations: readonly Operation[],
  variables: Readonly<Record<string, readonly Variables[]>>,
  table: Table,
): Promise<void> {
  for (const operation of operations) {
    const bodies = variables[operation.id]!.slice(0, 100).map((each) => bodyOf(operation, each))
    const { requests, seconds, failures } = await loadWithAutocannon(url, bodies, numberOf('connections'), 3)
    if (failures) throw new Error(`${operation.id}: ${failures} answers that autocannon takes for errors`)
    const own = table[operation.id]?.again?.requestsPerSecond ?? 0
    console.log(
      `${operation.id} asked again, requests/s: own client ${own.toFixed(0)}, autocannon ${(requests / seconds).toFixed(0)}`,
    )
  }
}

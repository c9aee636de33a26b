// How fast the server answers, beside a naive one and the physical limit. Usage: npm run bench -- [--articles N] …
// Exit status: 0 measured, 1 answers differ or failed, or a request breaks the bound, 2 wrong usage.
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareServers, type Table } from './bench/compare-servers.ts'
import { drawPlot } from './bench/draw-plot.ts'
import { drawVariables } from './bench/draw-variables.ts'
import { loadWithAutocannon } from './bench/load-with-autocannon.ts'
import { measureGrowth } from './bench/measure-growth.ts'
import { measureLoading, printLoading } from './bench/measure-loading.ts'
import { measureStart } from './bench/measure-start.ts'
import { bodyOf, OPERATIONS, type Operation, type Variables } from './bench/operations.ts'
import { checkPrepared, type Prepared, prepareArchive } from './bench/prepare-archive.ts'
import { printTable, ratiosOf } from './bench/print-table.ts'
import { profileServer } from './bench/profile-server.ts'
import { pinClient } from './bench/start-server.ts'
import { startServers } from './bench/start-servers.ts'
import { verifyAnswers } from './bench/verify-answers.ts'
import { runWorst } from './bench/worst/run-worst.ts'

const USAGE = `usage: npm run bench -- [--articles N] [--rounds N] [--seconds N] [--connections N] [--only Q1,Q2] [--fresh]
       npm run bench -- --growth [--articles N] [--up-to N]
       npm run bench -- --profile [--articles N] [--only Q1,Q2] [--seconds N]
       npm run bench -- --loading [--articles N]
       npm run bench -- --worst [--articles N | --archive FILE] [--documents N] [--seed N] [--timeout MS]
       npm run bench -- --check [--articles N]
  --articles     size of the archive, 20,000 where none is given; made once and kept in .bench/
  --rounds       rounds of which the middle is taken, 3
  --seconds      seconds a measurement, 5
  --connections  connections open at once, 32
  --only         some of ${OPERATIONS.map(({ id }) => id).join(', ')}; docs/ is then left as it is
  --fresh        makes the archive anew
  --growth       cost a request as the archive grows, up to --up-to articles, 1,000,000
  --profile      where our time goes, by layer or package, and by function
  --loading      what loading costs: CPU time of all threads, bytes written, memory, bytes by table
  --worst        looks for the request that costs most: draws --documents documents, 5,000, and measures each
  --archive      another archive, which has to be of this version; its worst.json lies beside it
  --seed         of the documents, 1
  --timeout      milliseconds that a request may take, as the server's default
  --check        only compares what was seeded with the truth
  --cross-check  asks ours by autocannon too, to compare the two clients
  --no-docs      leaves docs/bench.json and docs/bench.svg as they are`

const docs = join(import.meta.dirname, '../docs')
const say = (line: string) => console.error(line)

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '32' },
    'up-to': { type: 'string', default: '1000000' },
    only: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    worst: { type: 'boolean', default: false },
    archive: { type: 'string' },
    documents: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    timeout: { type: 'string' },
    loading: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    'cross-check': { type: 'boolean', default: false },
    'no-docs': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
})

type Numeric = 'articles' | 'rounds' | 'seconds' | 'connections' | 'up-to' | 'documents' | 'seed' | 'timeout'

const numberOf = (name: Numeric): number => {
  const number = Number(values[name])
  if (Number.isFinite(number) && number > 0) return number
  console.error(`--${name} is ${values[name]}: expected a number above 0\n${USAGE}`)
  process.exit(2)
}

function operationsAsked(): readonly Operation[] {
  const wanted = values.only?.split(',')
  const found = OPERATIONS.filter(({ id }) => !wanted || wanted.includes(id))
  if (found.length && (!wanted || found.length === wanted.length)) return found
  console.error(`--only is ${values.only}: expected some of ${OPERATIONS.map(({ id }) => id).join(',')}\n${USAGE}`)
  process.exit(2)
}

async function check(prepared: Prepared): Promise<void> {
  const { shares, ways, wrong } = await checkPrepared(prepared)
  for (const [name, { right, of }] of [...Object.entries(shares), ...Object.entries(ways)])
    console.log(
      `${name.padEnd(40)} ${String(right).padStart(8)} of ${String(of).padStart(8)}  ${((100 * right) / of).toFixed(2)} %`,
    )
  for (const line of wrong) console.log(line)
}

async function profile({ databaseFile }: Prepared, operations: readonly Operation[]): Promise<void> {
  pinClient()
  const variables = drawVariables(databaseFile)
  for (const operation of operations)
    console.log(
      await profileServer(
        databaseFile,
        operation,
        variables[operation.id as keyof typeof variables],
        numberOf('seconds'),
      ),
    )
}

async function compare(prepared: Prepared, operations: readonly Operation[]): Promise<void> {
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

async function worst(): Promise<void> {
  const databaseFile = values.archive ?? (await prepareArchive(numberOf('articles'), values.fresh)).databaseFile
  const timeout = values.timeout === undefined ? null : numberOf('timeout')
  const [documents, seed] = [numberOf('documents'), numberOf('seed')]
  process.exitCode = await runWorst({ databaseFile, documents, seed, timeout, say })
}

if (values.help) console.log(USAGE)
else if (values.worst) await worst()
else if (values.loading) console.log(printLoading(await measureLoading(numberOf('articles'), say)))
else {
  const operations = operationsAsked()
  const prepared = await prepareArchive(numberOf('articles'), values.fresh)
  if (values.check) await check(prepared)
  else if (values.profile) await profile(prepared, operations)
  else if (values.growth)
    await measureGrowth(
      prepared,
      operations.filter(({ id }) => id !== 'Q5'),
      { upTo: numberOf('up-to'), seconds: numberOf('seconds'), say },
    )
  else await compare(prepared, operations)
}

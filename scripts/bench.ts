// Measures how fast the server answers, beside a naive one and the physical limit. Usage: npm run bench -- [--articles N] …
// Exit status: 0 measured, 1 answers differ or failed, a request breaks the bound, or an overload is not borne, 2 wrong usage.
import { numberOf, operationsAsked, USAGE, values } from './bench/bench-options.ts'
import { comparePrepared } from './bench/compare-prepared.ts'
import { drawVariables } from './bench/draw-variables.ts'
import { measureGrowth } from './bench/measure-growth.ts'
import { measureLoading } from './bench/measure-loading.ts'
import { breachesOf, measureOverload, type Overload, printOverload } from './bench/measure-overload.ts'
import type { Operation } from './bench/operations.ts'
import { checkPrepared, type Prepared, prepareArchive } from './bench/prepare-archive.ts'
import { printLoading } from './bench/print-loading.ts'
import { profileServer } from './bench/profile-server.ts'
import { pinClient } from './bench/start-server.ts'
import { runWorst } from './bench/worst/run-worst.ts'

const say = (line: string) => console.error(line)

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

async function overload({ databaseFile }: Prepared, operations: readonly Operation[]): Promise<void> {
  const variables = drawVariables(databaseFile)
  const rows: (readonly [string, Overload])[] = []
  for (const operation of operations) {
    say(operation.id)
    const drawn = variables[operation.id as keyof typeof variables]
    rows.push([operation.id, await measureOverload(databaseFile, operation, drawn, numberOf('seconds'))])
  }
  console.log(printOverload(rows))
  const breaches = rows.flatMap(([id, row]) => breachesOf(id, row))
  for (const line of breaches) console.log(line)
  if (breaches.length) process.exitCode = 1
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
  else if (values.overload) await overload(prepared, operations)
  else if (values.growth)
    await measureGrowth(
      prepared,
      operations.filter(({ id }) => id !== 'Q5'),
      { upTo: numberOf('up-to'), seconds: numberOf('seconds'), say },
    )
  else await comparePrepared(prepared, operations, say)
}

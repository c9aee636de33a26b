// Reads all articles again with the rules as they are now, from what the archive stored of them: no files are needed.
// Usage: npm run reextract [-- --force] [--json] [--timings] [--people FILE]
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ConfigError, readConfig } from '../src/config.ts'
import { PeopleFileError, readPeopleFile } from '../src/ingest/files/read-people-file.ts'
import { countStale, reextract } from '../src/ingest/pipeline/reread.ts'
import { newTimings } from '../src/ingest/report/timings.ts'
import { tell } from '../src/ingest/run-load.ts'
import { migrate } from '../src/store/database/migrations/migrate.ts'
import { openConnection } from '../src/store/database/open-connection.ts'
import { StoreError, toStoreError } from '../src/store/database/store-error.ts'

const USAGE = `usage: npm run reextract [-- OPTION…]
  --force         also what these very rules have read already
  --people FILE   the archive's people file; seeds/people.yaml where none is given
  --wait SECONDS  wait for another run to end
  --json          a line of JSON an article, and one for the summary
  --timings       where the time went`

const root = join(import.meta.dirname, '..')
const FLAG = { type: 'boolean' } as const
const VALUE = { type: 'string' } as const

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { force: FLAG, json: FLAG, timings: FLAG, help: FLAG, people: VALUE, wait: VALUE },
  })
  const { force = false, json = false, wait = '0' } = values
  if (values.help || !/^\d{1,6}$/.test(wait)) {
    console.log(USAGE)
    return values.help ? 0 : 2
  }
  const { databaseFile, autoMerge } = readConfig(process.env, root)
  if (!existsSync(databaseFile)) {
    console.error(`${databaseFile}: there is no archive yet\nRun npm run seed first.`)
    return 2
  }
  const people = readPeopleFile(values.people ?? join(root, 'seeds/people.yaml'))
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort())
  const timings = newTimings()
  const options = { people, autoMerge, force, timings, signal: interrupted.signal, patience: Number(wait) * 1000 }
  const report = { out: console.log, progress: process.stderr, json, showTimings: values.timings ?? false }
  try {
    await migrate(databaseFile)
    const total = count(databaseFile, force)
    const { tally } = await tell(reextract(databaseFile, options), total, timings, options, report)
    return interrupted.signal.aborted ? 130 : tally.failed ? 1 : 0
  } catch (error) {
    throw toStoreError(error, databaseFile)
  }
}

function count(databaseFile: string, force: boolean): number {
  const connection = openConnection(databaseFile)
  try {
    return countStale(connection, force)
  } finally {
    connection.database.close()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof StoreError) console.error(`${error.message}\n${error.hint}`)
  else if (error instanceof ConfigError || error instanceof PeopleFileError) console.error(error.message)
  else if (String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS'))
    console.error(`${(error as Error).message}\n${USAGE}`)
  else console.error(error)
  process.exitCode = error instanceof StoreError && error.code === 'LOADING' ? 75 : 2
}

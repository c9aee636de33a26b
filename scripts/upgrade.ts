// Brings an archive of an earlier version up to date, after a backup. Interrupted at any moment, the next run goes on.
// Usage: npm run upgrade. Exit status: 0 done, 2 no usable database, 75 another run is loading.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError, readConfig } from '../src/config.ts'
import { countStale } from '../src/ingest/pipeline/reread.ts'
import { progressBar } from '../src/ingest/report/progress-bar.ts'
import { openConnection } from '../src/store/database/open-connection.ts'
import { StoreError, toStoreError } from '../src/store/database/store-error.ts'
import { upgradeArchive } from '../src/store/database/upgrade/upgrade-archive.ts'

const USAGE = 'usage: npm run upgrade'

async function main(args: readonly string[]): Promise<number> {
  if (args.length) {
    console.error(USAGE)
    return args[0] === '--help' ? 0 : 2
  }
  const { databaseFile } = readConfig(process.env, join(import.meta.dirname, '..'))
  if (!existsSync(databaseFile)) {
    console.error(`${databaseFile}: there is no archive yet\nRun npm run seed first.`)
    return 2
  }
  const before = statSync(databaseFile).size
  const bar = progressBar(process.stderr, 1)
  try {
    const applied = await upgradeArchive(databaseFile, {
      onWait: (line) => bar.say(line),
      onBackup: (path) => bar.say(`backed up to ${path}`),
      onPart: ({ what, done, all }) => bar.step(done, what, all),
    })
    bar.end()
    if (applied.length)
      console.log(`upgraded ${databaseFile}: ${applied.length} migrations, ${sizes(databaseFile, before)}`)
    else console.log(`${databaseFile} is of this version already`)
    console.log(leftOver(databaseFile))
    return 0
  } catch (error) {
    bar.end()
    throw toStoreError(error, databaseFile)
  }
}

function sizes(file: string, before: number): string {
  const inMiB = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`
  return `${inMiB(before)} before, ${inMiB(statSync(file).size)} now`
}

/** What the operator may want to do next. */
function leftOver(file: string): string {
  const connection = openConnection(file)
  try {
    const stale = countStale(connection)
    return stale
      ? `${stale} documents were read by other rules: npm run reextract reads them again, from what is stored`
      : 'no document has to be read again'
  } finally {
    connection.database.close()
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (error instanceof StoreError) console.error(`${error.message}\n${error.hint}`)
  else if (error instanceof ConfigError) console.error(error.message)
  else console.error(error)
  process.exitCode = error instanceof StoreError && error.code === 'LOADING' ? 75 : 2
}

// Copies the archive, as it is at this moment, into one file; loads and servers go on meanwhile.
// Usage: npm run backup -- FILE. Exit status: 0 done, 2 wrong usage or no usable database.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError, readConfig } from '../src/config.ts'
import { backUp } from '../src/store/database/back-up.ts'
import { StoreError, toStoreError } from '../src/store/database/store-error.ts'

const USAGE = 'usage: npm run backup -- FILE'

function main(args: readonly string[]): number {
  const [to] = args
  if (!to || args.length > 1 || to.startsWith('-')) {
    console.error(USAGE)
    return to === '--help' ? 0 : 2
  }
  const { databaseFile } = readConfig(process.env, join(import.meta.dirname, '..'))
  if (!existsSync(databaseFile)) {
    console.error(`${databaseFile}: there is no archive yet\nRun npm run seed first.`)
    return 2
  }
  if (existsSync(to)) {
    console.error(`${to}: is there already\nName a file that is not there yet.`)
    return 2
  }
  try {
    backUp(databaseFile, to)
  } catch (error) {
    throw toStoreError(error, databaseFile)
  }
  console.log(`backed up ${databaseFile} to ${to}, ${statSync(to).size} bytes`)
  return 0
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  if (error instanceof StoreError) console.error(`${error.message}\n${error.hint}`)
  else if (error instanceof ConfigError) console.error(error.message)
  else console.error(error)
  process.exitCode = 2
}

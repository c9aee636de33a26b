// Puts a backup in the place of the archive, and keeps what was there beside it. Servers go on, and answer from it at once.
// Usage: npm run restore -- FILE. Exit status: 0 done, 2 wrong usage or no usable file, 75 another run is loading.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError, readConfig } from '../src/config.ts'
import { restore } from '../src/store/database/restore.ts'
import { StoreError, toStoreError } from '../src/store/database/store-error.ts'

const USAGE = 'usage: npm run restore -- FILE'

async function main(args: readonly string[]): Promise<number> {
  const [from] = args
  if (!from || args.length > 1 || from.startsWith('-')) {
    console.error(USAGE)
    return from === '--help' ? 0 : 2
  }
  if (!existsSync(from)) {
    console.error(`${from}: no such file\n${USAGE}`)
    return 2
  }
  const { databaseFile } = readConfig(process.env, join(import.meta.dirname, '..'))
  try {
    const { kept } = await restore(databaseFile, from)
    console.log(`restored ${databaseFile} from ${from}`)
    if (kept) console.log(`what was there before is kept: ${kept}`)
    return 0
  } catch (error) {
    throw toStoreError(error, databaseFile)
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

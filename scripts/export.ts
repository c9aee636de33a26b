// Writes the archive in a form that others read, and that loads again.
// Usage: npm run --silent export -- --format jsonl|csv|ninjs|schema-org|web-annotation [--to FILE]
import { createWriteStream, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { ConfigError, readConfig } from '../src/config.ts'
import { EXPORT_FORMATS, type ExportFormat, exportArchive } from '../src/export/export-archive.ts'
import { migrate } from '../src/store/database/migrations/migrate.ts'
import { StoreError, toStoreError } from '../src/store/database/store-error.ts'

const FORMATS = Object.keys(EXPORT_FORMATS)
const USAGE = `usage: npm run --silent export -- --format ${FORMATS.join('|')} [--to FILE]`

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { format: { type: 'string' }, to: { type: 'string' } } })
  const { format, to } = values
  if (!format || !FORMATS.includes(format)) {
    console.error(USAGE)
    return 2
  }
  const { databaseFile } = readConfig(process.env, join(import.meta.dirname, '..'))
  if (!existsSync(databaseFile)) {
    console.error(`${databaseFile}: there is no archive yet\nRun npm run seed first.`)
    return 2
  }
  try {
    await migrate(databaseFile)
    const end = format === 'csv' ? '\r\n' : '\n'
    function* lines() {
      for (const line of exportArchive(databaseFile, format as ExportFormat)) yield line + end
    }
    // beside its place first, so that a file of that name is whole or not there
    if (to) {
      await pipeline(Readable.from(lines()), createWriteStream(`${to}.part`))
      renameSync(`${to}.part`, to)
    } else await pipeline(Readable.from(lines()), process.stdout, { end: false })
    return 0
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0 // whoever read it had enough
    throw toStoreError(error, databaseFile)
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof StoreError) console.error(`${error.message}\n${error.hint}`)
  else if (error instanceof ConfigError) console.error(error.message)
  else if (String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS'))
    console.error(`${(error as Error).message}\n${USAGE}`)
  else console.error(error)
  process.exitCode = 2
}

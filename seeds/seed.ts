// Loads articles into the archive. Usage: npm run seed -- [PATH…] [--dry-run] [--people FILE]
// Exit status: 0 all read, 1 something was skipped, 2 wrong usage or no usable database, 130 interrupted.
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.ts'
import { findFiles } from '../src/load/find-files.ts'
import { loadArchive } from '../src/load/load-archive.ts'
import type { FileResult } from '../src/load/load-files.ts'
import { readPeopleFile } from '../src/load/read-people-file.ts'
import { summarise } from '../src/load/report.ts'
import { migrate } from '../src/store/migrate.ts'
import { StoreError, toStoreError } from '../src/store/store-error.ts'

const USAGE = `usage: npm run seed -- [PATH…] [--dry-run] [--people FILE]
  PATH        files or folders of articles; seeds/articles where none is given
  --dry-run   say what would be done, change nothing
  --people    the archive's people file; seeds/people.yaml where none is given`

const seeds = import.meta.dirname
const root = join(seeds, '..')

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, people: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const dryRun = values['dry-run'] ?? false
  const { files, missing } = findFiles(
    positionals.length ? positionals : [relative(process.cwd(), join(seeds, 'articles')) || '.'],
  )
  if (missing.length) throw new UsageError(`no such file or folder: ${missing.join(', ')}`)
  if (values.people && !existsSync(values.people)) throw new UsageError(`no such file: ${values.people}`)
  const people = readPeopleFile(values.people ?? join(seeds, 'people.yaml'))

  const { databaseFile } = readConfig(process.env, root)
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort())
  const started = performance.now()
  let results: FileResult[]
  try {
    await migrate(databaseFile)
    const { signal } = interrupted
    results = await loadArchive(databaseFile, files, { people, dryRun, signal, progress: process.stderr })
  } catch (error) {
    throw toStoreError(error, databaseFile)
  }
  console.log(summarise(results, (performance.now() - started) / 1000, dryRun))
  if (interrupted.signal.aborted) {
    console.error(`interrupted: ${files.length - results.length} files left; run the same command to go on`)
    return 130
  }
  return results.some((result) => result.outcome === 'SKIPPED') ? 1 : 0
}

class UsageError extends Error {}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof Error)) throw error
  const usage = error instanceof UsageError || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  console.error(error.message + (error instanceof StoreError ? `\n${error.hint}` : usage ? `\n${USAGE}` : ''))
  process.exitCode = 2
}

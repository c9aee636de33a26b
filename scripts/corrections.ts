// The archive's corrections as lines of JSON. Usage: npm run corrections -- list | export [FILE] | import [FILE] [--dry-run]
// Exit status: 0 done, 1 a line is wrong and nothing was taken in, 2 wrong usage or an unusable database.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ConfigError, readConfig } from '../src/config.ts'
import { PeopleFileError, readPeopleFile } from '../src/ingest/files/read-people-file.ts'
import { CorrectionsFileError, takeCorrectionsFile } from '../src/ingest/files/take-corrections-file.ts'
import { writeLines } from '../src/store/corrections/file/write-line.ts'
import { readCorrections } from '../src/store/corrections/index/correction-rows.ts'
import { listCorrections } from '../src/store/corrections/index/list-corrections.ts'
import { migrate } from '../src/store/database/migrations/migrate.ts'
import { openConnection } from '../src/store/database/open-connection.ts'
import { StoreError, toStoreError } from '../src/store/database/store-error.ts'

const USAGE = `usage: npm run corrections -- list
       npm run corrections -- export [FILE]
       npm run corrections -- import [FILE] [--dry-run]
  FILE is seeds/corrections.jsonl where it is not given; export to - prints the lines`

class UsageError extends Error {}

const root = join(import.meta.dirname, '..')

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' } } })
  const [command, file = join(root, 'seeds/corrections.jsonl'), ...more] = positionals
  if (more.length || !['list', 'export', 'import'].includes(command ?? ''))
    throw new UsageError('one command, one file')
  const { databaseFile } = readConfig(process.env, root)
  try {
    await migrate(databaseFile)
    if (command === 'import') await take(databaseFile, file, values['dry-run'] ?? false)
    else if (command === 'export') write(databaseFile, file)
    else list(databaseFile)
  } catch (error) {
    throw toStoreError(error, databaseFile)
  }
}

async function take(databaseFile: string, file: string, dryRun: boolean): Promise<void> {
  if (!existsSync(file)) throw new UsageError(`no such file: ${file}`)
  const people = readPeopleFile(join(root, 'seeds/people.yaml'))
  const { imported, known } = await takeCorrectionsFile(databaseFile, file, people, dryRun)
  console.log(`${dryRun ? 'would be: ' : ''}${imported} taken in, ${known} known already`)
}

function write(databaseFile: string, file: string): void {
  const connection = openConnection(databaseFile)
  const lines = writeLines(readCorrections(connection))
  connection.database.close()
  if (file === '-') process.stdout.write(lines)
  else {
    writeFileSync(file, lines)
    console.error(`${lines.split('\n').length - 1} written to ${file}`)
  }
}

/** One line each: what holds and what does not, and why. */
function list(databaseFile: string): void {
  const connection = openConnection(databaseFile)
  for (const { id, status, kind, author, createdAt, what, reason } of listCorrections(connection))
    console.log(
      [id, status.padEnd(9), kind.padEnd(11), createdAt.slice(0, 10), author, what, reason ?? ''].join('  ').trimEnd(),
    )
  connection.database.close()
}

try {
  await main()
} catch (error) {
  const isUsage = error instanceof UsageError || String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')
  if (error instanceof CorrectionsFileError) console.error(error.message)
  else if (isUsage) console.error(`${(error as Error).message}\n${USAGE}`)
  else if (error instanceof StoreError) console.error(`${error.message}\n${error.hint}`)
  else if (error instanceof ConfigError || error instanceof PeopleFileError) console.error(error.message)
  else throw error
  process.exitCode = error instanceof CorrectionsFileError ? 1 : 2
}

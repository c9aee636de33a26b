// Checks the archive's health, or explains a code of a diagnostic.
// Usage: npm run doctor [-- CODE…] [--json]. Exit status: 0 sound, 1 something is wrong, 2 no archive or no such code.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ConfigError, readConfig } from '../src/config.ts'
import { checkArchive, type Finding } from '../src/store/check-archive.ts'
import { checkMigrations } from '../src/store/database/migrations/check-migrations.ts'
import { openConnection } from '../src/store/database/open-connection.ts'
import { HINTS, StoreError, toStoreError } from '../src/store/database/store-error.ts'
import { EXTRACTOR_VERSION } from '../src/text/extractor-version.ts'
import { DIAGNOSTIC_CODES, DIAGNOSTIC_HINTS, PROBLEM_CODES } from '../src/text/problem-codes-data.ts'

const MEANINGS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(PROBLEM_CODES).map(([code, text]) => [code, `A file, or a part of one, is skipped. ${text}`]),
  ),
  ...Object.fromEntries(
    Object.entries(DIAGNOSTIC_CODES).map(([code, text]) => [
      code,
      `The article is read all the same. ${text} ${hintOf(code)}`,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(HINTS).map(([code, text]) => [code, `The archive itself cannot be used. ${text}`]),
  ),
}

function hintOf(code: string): string {
  return DIAGNOSTIC_HINTS[code as keyof typeof DIAGNOSTIC_HINTS]
}

const SIGNS = { OK: 'ok     ', WARNING: 'warning', BROKEN: 'BROKEN ' } as const

function explain(codes: readonly string[]): number {
  for (const code of codes) {
    const meaning = MEANINGS[code.toUpperCase()]
    if (!meaning) {
      console.error(`${code}: no such code. There are: ${Object.keys(MEANINGS).join(', ')}`)
      return 2
    }
    console.log(`${code.toUpperCase()}: ${meaning}`)
  }
  return 0
}

async function examine(json: boolean): Promise<number> {
  const { databaseFile } = readConfig(process.env, join(import.meta.dirname, '..'))
  if (!existsSync(databaseFile)) {
    console.error(`${databaseFile}: there is no archive yet\nRun npm run seed first.`)
    return 2
  }
  let broken = 0
  const tell = (finding: Finding) => {
    if (finding.status === 'BROKEN') broken++
    const { check, status, found, hint } = finding
    if (json) console.log(JSON.stringify(finding))
    else console.log(`${SIGNS[status]} ${check.padEnd(11)} ${found}${hint ? `\n        ${hint}` : ''}`)
  }
  try {
    const migrations = checkMigrations(databaseFile)
    tell(migrations)
    if (migrations.status !== 'OK') return 1
    const connection = openConnection(databaseFile)
    try {
      for (const finding of checkArchive(connection, EXTRACTOR_VERSION)) tell(finding)
    } finally {
      connection.database.close()
    }
  } catch (error) {
    throw toStoreError(error, databaseFile)
  }
  return broken ? 1 : 0
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } })
  process.exitCode = positionals.length ? explain(positionals) : await examine(values.json ?? false)
} catch (error) {
  if (error instanceof StoreError) console.error(`${error.message}\n${error.hint}`)
  else if (error instanceof ConfigError) console.error(error.message)
  else console.error(error instanceof Error ? error.message : error)
  process.exitCode = error instanceof StoreError ? 1 : 2
}

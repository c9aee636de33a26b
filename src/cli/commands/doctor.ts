import { nearestOf } from '../../matching/nearest-of.ts'
import { checkArchive } from '../../store/check-archive.ts'
import type { Finding } from '../../store/checks/finding.ts'
import { checkMigrations } from '../../store/database/migrations/check-migrations.ts'
import { openConnection } from '../../store/database/open-connection.ts'
import { HINTS, StoreError } from '../../store/database/store-error.ts'
import { EXTRACTOR_VERSION } from '../../text/extractor-version.ts'
import { DIAGNOSTIC_CODES, DIAGNOSTIC_HINTS, PROBLEM_CODES } from '../../text/problem-codes-data.ts'
import { existingArchive, NotPossibleError, usingArchive } from '../archive-file.ts'
import { defineCommand } from '../command.ts'
import { flag } from '../options.ts'

const MEANINGS: Readonly<Record<string, string>> = {
  ...meaningsOf(PROBLEM_CODES, (text) => `A file, or a part of one, is skipped. ${text}`),
  ...meaningsOf(DIAGNOSTIC_CODES, (text, code) => `The article is read all the same. ${text} ${hintOf(code)}`),
  ...meaningsOf(HINTS, (text) => `The archive itself cannot be used. ${text}`),
}

const SIGNS = { OK: 'ok     ', WARNING: 'warning', BROKEN: 'BROKEN ' } as const

export const doctor = defineCommand({
  name: 'doctor',
  summary: "checks the archive's health, or explains a code of a diagnostic",
  synopsis: ['[CODE…] [--json]'],
  parameters: { CODE: 'a code to explain, e.g. NO_MAPPING; the archive is checked where none is given' },
  takes: [0, Number.POSITIVE_INFINITY],
  options: { '': { json: flag('a line of JSON a finding') } },
  examples: { '': 'checks the archive', NO_MAPPING: 'says what that code means and what to do' },
  exitCodes: { 0: 'sound', 1: 'something is wrong', 2: 'wrong usage, no archive, or no such code' },
  more: 'docs/operations.md',
  statusOf: (error) => (error instanceof StoreError ? 1 : undefined),
  async run(codes, { json }, surroundings) {
    if (codes.length) {
      for (const code of codes) surroundings.out(explain(code))
      return 0
    }
    const file = existingArchive(surroundings)
    let broken = 0
    const tell = (finding: Finding) => {
      if (finding.status === 'BROKEN') broken++
      surroundings.out(json ? JSON.stringify(finding) : written(finding))
    }
    return usingArchive(file, () => {
      const migrations = checkMigrations(file)
      tell(migrations)
      if (migrations.status !== 'OK') return 1
      const connection = openConnection(file)
      try {
        for (const finding of checkArchive(connection, EXTRACTOR_VERSION)) tell(finding)
      } finally {
        connection.database.close()
      }
      return broken ? 1 : 0
    })
  },
})

function written({ check, status, found, hint }: Finding): string {
  return `${SIGNS[status]} ${check.padEnd(11)} ${found}${hint ? `\n        ${hint}` : ''}`
}

function explain(given: string): string {
  const code = given.toUpperCase()
  const meaning = MEANINGS[code]
  if (meaning) return `${code}: ${meaning}`
  const nearest = nearestOf(code, Object.keys(MEANINGS))
  const meant = nearest ? ` Did you mean ${nearest}?` : ''
  throw new NotPossibleError(`${given}: no such code.${meant} There are: ${Object.keys(MEANINGS).join(', ')}`)
}

function meaningsOf(codes: Readonly<Record<string, string>>, tell: (text: string, code: string) => string) {
  return Object.fromEntries(Object.entries(codes).map(([code, text]) => [code, tell(text, code)]))
}

function hintOf(code: string): string {
  return DIAGNOSTIC_HINTS[code as keyof typeof DIAGNOSTIC_HINTS]
}

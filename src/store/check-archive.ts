/** Checks whether an archive is sound: the file, its references, its spans, its counts, and what still waits to be done. */

import { COUNTS, checkCount } from './checks/check-counts.ts'
import { checkFaults } from './checks/check-faults.ts'
import { checkSpans } from './checks/check-spans.ts'
import { ANEW, type Finding } from './checks/finding.ts'
import type { Connection } from './database/connection.ts'
import { FAULTY_ENDING } from './faults/faulty-version.ts'

const RESTORE =
  'Keep the file, and restore a backup: npm run restore -- FILE. Corrections and former versions are nowhere else.'

/** All checks one after the other; reads everything once. */
export function* checkArchive(connection: Connection, extractorVersion: string): Generator<Finding> {
  yield checkFile(connection)
  yield checkReferences(connection)
  yield* checkSpans(connection)
  for (const [check, what, sql] of COUNTS) yield checkCount(connection, check, what, sql)
  yield checkSearch(connection)
  yield checkWaiting(
    connection.value<number>('SELECT count(*) FROM "PendingLink"')!,
    'links',
    'quotes, articles and names wait to be compared with the rest',
    'Run npm run seed: every run links what an earlier one left.',
  )
  yield checkWaiting(
    connection.value<number>(
      'SELECT count(*) FROM "Document" WHERE "extractorVersion" <> ? AND "extractorVersion" NOT LIKE ?',
      extractorVersion,
      FAULTY_ENDING,
    )!,
    'rules',
    'documents were read by other rules than these',
    'Run npm run reextract.',
  )
  yield checkFaults(connection)
  yield checkLog(connection)
}

function checkFile(connection: Connection): Finding {
  const wrong = connection.values<string>('PRAGMA integrity_check(20)')
  return wrong[0] === 'ok'
    ? { check: 'file', status: 'OK', found: 'every page of the file is sound' }
    : { check: 'file', status: 'BROKEN', found: wrong.join('; '), hint: RESTORE }
}

function checkReferences(connection: Connection): Finding {
  const wrong = connection.all<{ table: string; parent: string }>('PRAGMA foreign_key_check')
  if (!wrong.length) return { check: 'references', status: 'OK', found: 'every reference leads somewhere' }
  const kinds = [...new Set(wrong.map(({ table, parent }) => `${table} to ${parent}`))].join(', ')
  return { check: 'references', status: 'BROKEN', found: `${wrong.length} lead nowhere: ${kinds}`, hint: ANEW }
}

function checkSearch(connection: Connection): Finding {
  const missing = connection.value<number>(
    `SELECT (SELECT count(*) FROM "Article") + (SELECT count(*) FROM "Paragraph") + (SELECT count(*) FROM "Person")
      + (SELECT count(*) FROM "Source") + (SELECT count(*) FROM "Quote" WHERE kind IN ('DIRECT', 'PARTIAL', 'BLOCK'))
      - (SELECT count(*) FROM "SearchEntry")`,
  )!
  return missing
    ? { check: 'search', status: 'BROKEN', found: `${missing} texts are not in the search`, hint: ANEW }
    : { check: 'search', status: 'OK', found: 'every text is in the search' }
}

function checkWaiting(count: number, check: string, what: string, hint: string): Finding {
  return count
    ? { check, status: 'WARNING', found: `${count} ${what}`, hint }
    : { check, status: 'OK', found: `no ${what}` }
}

/** Pages of the log, of 4 KiB, that a server's old readers keep from being copied back. */
const LONG_LOG = 25_000

function checkLog(connection: Connection): Finding {
  const { log = 0 } = (connection.database.pragma('wal_checkpoint(PASSIVE)') as { log: number }[])[0] ?? {}
  const mode = connection.value<string>('PRAGMA journal_mode')
  if (mode !== 'wal')
    return {
      check: 'log',
      status: 'WARNING',
      found: `journal mode is ${mode}: reading waits for writing`,
      hint: 'Run npm run seed, or start the server: both change that where the file can be written.',
    }
  return Number(log) > LONG_LOG
    ? {
        check: 'log',
        status: 'WARNING',
        found: `the log has ${log} pages`,
        hint: 'Restart the server, which reads an old state.',
      }
    : { check: 'log', status: 'OK', found: 'the write-ahead log is short' }
}

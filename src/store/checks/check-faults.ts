import type { Connection } from '../database/connection.ts'
import { FAULTY_ENDING } from '../faults/faulty-version.ts'
import type { Finding } from './finding.ts'

/** Paths that are listed. */
const LISTED = 20

/** Finds the articles that a step of the extraction failed on. */
export function checkFaults(connection: Connection): Finding {
  const paths = connection.values<string>(
    'SELECT path FROM "Document" WHERE "extractorVersion" LIKE ? ORDER BY path',
    FAULTY_ENDING,
  )
  if (!paths.length) return { check: 'faults', status: 'OK', found: 'every article was read whole' }
  const more = paths.length > LISTED ? ` and ${paths.length - LISTED} more` : ''
  return {
    check: 'faults',
    status: 'WARNING',
    found: `${paths.length} articles were not read whole: ${paths.slice(0, LISTED).map(shown).join(', ')}${more}`,
    hint: 'Run npm run reextract; where one stays, report it with its file.',
  }
}

/** Replaces characters in a file's name that would steer the terminal. */
const shown = (path: string) => path.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')

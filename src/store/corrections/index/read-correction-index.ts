/** The corrections that stand, as whoever writes articles needs them: read again only when they have changed. */
import type { Connection } from '../../database/connection.ts'
import { NO_PEOPLE_FILE, type PeopleFile } from '../../rows/people-file.ts'
import { type CorrectionIndex, makeCorrectionIndex } from './correction-index.ts'
import { readCorrections } from './correction-rows.ts'
import { readIdentities } from './identity-rows.ts'

/** By what corrections hash to and the people file, so that any database with the same ones may use it. */
const books = new Map<string, CorrectionIndex>()
const MOST_BOOKS = 8

/** Reads the index for this moment of the archive: call it inside the transaction that writes. */
export function readCorrectionIndex(connection: Connection, known: PeopleFile = NO_PEOPLE_FILE): CorrectionIndex {
  const { corrections = '', identities = '' } =
    connection.get<{ corrections: string; identities: string }>('SELECT corrections, identities FROM "Archive"') ?? {}
  const key = `${corrections} ${identities} ${known.hash}`
  const before = books.get(key)
  if (before) return before
  const index = makeCorrectionIndex(
    corrections ? readCorrections(connection) : [],
    known,
    identities && identities !== 'off' ? readIdentities(connection, known) : [],
  )
  if (books.size >= MOST_BOOKS) books.delete(books.keys().next().value!)
  books.set(key, index)
  return index
}

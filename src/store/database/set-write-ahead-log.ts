import Database from 'better-sqlite3'
import { retryOnBusy } from './retry-on-busy.ts'

/** Milliseconds to wait for others to let go of a database that has another journal. */
const PATIENCE = 5_000

/**
 * Lets readers go on while one writes; the file's header keeps it. A copy made by `VACUUM INTO` has it not. Where the
 * file cannot be written, it stays as it is: then nobody writes whom readers would wait for.
 */
export async function setWriteAheadLog(file: string): Promise<void> {
  if (isSet(file)) return
  try {
    await retryOnBusy(() => set(file), PATIENCE)
  } catch (error) {
    if (!/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(String((error as { code?: unknown }).code))) throw error
  }
}

function isSet(file: string): boolean {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    return database.pragma('journal_mode', { simple: true }) === 'wal'
  } finally {
    database.close()
  }
}

function set(file: string): void {
  const database = new Database(file, { fileMustExist: true, timeout: 0 })
  try {
    database.pragma('journal_mode = WAL')
  } finally {
    database.close()
  }
}

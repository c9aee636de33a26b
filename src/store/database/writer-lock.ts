/** One loading run at a time: a lock that the system itself takes away from a process that dies, however it dies. */
import Database from 'better-sqlite3'
import { StoreError } from './store-error.ts'

export interface WriterLock {
  release(): void
}

/** Who holds it, as the others are told. */
interface Holder {
  readonly pid: number
  readonly what: string
  readonly since: string
}

/**
 * Takes the lock beside the archive's file, waiting up to `patience` milliseconds; throws where another has it. It is
 * a transaction, begun and never ended, on a small database of its own: no file is left to be found stale.
 */
export async function lockWriter(file: string, what: string, patience = 0): Promise<WriterLock> {
  const path = `${file}.lock`
  const end = Date.now() + patience
  for (;;) {
    const database = tryLock(path, what)
    if (database) return { release: () => void database.close() }
    const left = end - Date.now()
    if (left <= 0) throw new StoreError('LOADING', `${file}: ${describe(path)}`)
    await new Promise((resolve) => setTimeout(resolve, Math.min(left, 250)))
  }
}

function tryLock(path: string, what: string): Database.Database | undefined {
  const database = new Database(path, { timeout: 0 })
  try {
    database.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER, what TEXT, since TEXT)')
    database.exec('BEGIN IMMEDIATE')
    database.exec('DELETE FROM holder')
    database.prepare('INSERT INTO holder VALUES (?, ?, ?)').run(process.pid, what, new Date().toISOString())
    database.exec('COMMIT')
    // from here on others may read who it is, and no one can begin
    database.exec('BEGIN IMMEDIATE')
    return database
  } catch (error) {
    database.close()
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return undefined
    throw error
  }
}

function describe(path: string): string {
  try {
    const database = new Database(path, { readonly: true, timeout: 0 })
    try {
      const holder = database.prepare('SELECT * FROM holder').get() as Holder | undefined
      if (holder) return `${holder.what} is loading it, process ${holder.pid} since ${holder.since}`
    } finally {
      database.close()
    }
  } catch {
    // it was let go of in this moment
  }
  return 'another process is loading it'
}

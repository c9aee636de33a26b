/** One process at a time that loads or updates: a lock that the system itself takes away from a process that dies. */
import Database from 'better-sqlite3'
import { StoreError } from './store-error.ts'

export interface WriterLock {
  /** The work of the last holder, where it died while it held the lock. */
  readonly cutOff: string | undefined
  release(): void
  /** Lets go of it, where it is held, as if the process had died: the next holder learns that this one did not finish. */
  abandon(): void
}

/** The holder, as the others are told. */
interface Holder {
  readonly pid: number
  readonly what: string
  readonly since: string
}

/** Name of an update of the tables; whoever wants to load waits for it. */
export const UPDATE = 'an update of the tables'

/** Milliseconds that others may hold it for while they look who does. */
const MOMENT = 50

/** Takes the lock beside the archive's file, waiting up to `patience` milliseconds; throws where another has it. */
export async function lockWriter(file: string, what: string, patience = 0): Promise<WriterLock> {
  const end = Date.now() + patience
  for (;;) {
    const lock = tryLock(file, what)
    if (lock) return lock
    const left = end - Date.now()
    if (left <= 0 && holderOf(file)?.what !== UPDATE) throw new StoreError('LOADING', describeHolder(file))
    await new Promise((resolve) => setTimeout(resolve, Math.min(Math.max(left, MOMENT), 250)))
  }
}

/**
 * Takes the lock; undefined where another has it. It is a transaction, begun and never ended, on a small database of its
 * own: no file is left to be found stale.
 */
export function tryLock(file: string, what: string): WriterLock | undefined {
  const database = new Database(`${file}.lock`, { timeout: MOMENT })
  try {
    database.pragma('synchronous = OFF') // after a power cut nobody holds it
    database.exec('BEGIN IMMEDIATE')
    database.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER, what TEXT, since TEXT)')
    const cutOff = database.prepare('SELECT what FROM holder').pluck().get() as string | undefined
    database.exec('DELETE FROM holder')
    database.prepare('INSERT INTO holder VALUES (?, ?, ?)').run(process.pid, what, new Date().toISOString())
    database.exec('COMMIT')
    // from here on others may read who it is, and no one can begin
    database.exec('BEGIN IMMEDIATE')
    return { cutOff, release: () => release(database), abandon: () => void database.close() }
  } catch (error) {
    database.close()
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return undefined
    throw error
  }
}

function release(database: Database.Database): void {
  if (!database.open) return
  try {
    database.pragma('busy_timeout = 2000') // for whoever looks who it is in this moment
    database.exec('DELETE FROM holder; COMMIT')
  } catch {
    // a full disk, say: the next holder takes this one for cut off, which does no harm
  }
  database.close()
}

/** e.g. `/data/news.db: npm run seed is at work on it, process 77 since 2026-05-01T12:00:00.000Z` */
export function describeHolder(file: string): string {
  const holder = holderOf(file)
  if (!holder) return `${file}: another process is at work on it`
  return `${file}: ${holder.what} is at work on it, process ${holder.pid} since ${holder.since}`
}

/** Finds the holder of the lock, also one that died while it held it. */
export function holderOf(file: string): Holder | undefined {
  try {
    const database = new Database(`${file}.lock`, { readonly: true, timeout: MOMENT })
    try {
      return database.prepare('SELECT * FROM holder').get() as Holder | undefined
    } finally {
      database.close()
    }
  } catch {
    return undefined // it was let go of in this moment
  }
}

import Database from 'better-sqlite3'
import { readVersion } from '../reader.ts'

/** The archive's version, by a connection that reads one row, and only where something was written. Waits for no lock. */
export function openVersion(file: string): { version(): string; close(): void } {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 0 })
  return { version: readVersion(database), close: () => void database.close() }
}

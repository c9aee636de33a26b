import Database from 'better-sqlite3'
import { type Connection, newConnection } from './connection.ts'

/** Opens an existing, migrated database for writing; close its `database`. A lock is waited for `timeout` milliseconds. */
export function openConnection(file: string, timeout = 5_000): Connection {
  return newConnection(new Database(file, { fileMustExist: true, timeout }))
}

/** Opens an existing, migrated database for reading it as it is now: what is written later is not seen. Close its `database`. */
export function openSnapshot(file: string): Connection {
  const connection = newConnection(new Database(file, { readonly: true, fileMustExist: true, timeout: 5_000 }))
  connection.database.exec('BEGIN')
  return connection
}

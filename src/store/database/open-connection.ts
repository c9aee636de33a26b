import Database from 'better-sqlite3'
import { type Connection, newConnection } from './connection.ts'

/** Opens an existing, migrated database for writing; close its `database`. A lock is waited for `timeout` milliseconds. */
export function openConnection(file: string, timeout = 5_000): Connection {
  return newConnection(new Database(file, { fileMustExist: true, timeout }))
}

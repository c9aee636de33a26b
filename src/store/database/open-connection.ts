import Database from 'better-sqlite3'
import { limitText } from '../rights/limit-text.ts'
import type { TextAccess } from '../rights/text-access.ts'
import { type Connection, newConnection } from './connection.ts'

/** Opens an existing, migrated database for writing; close its `database`. A lock is waited for `timeout` milliseconds. */
export function openConnection(file: string, timeout = 5_000): Connection {
  return newConnection(new Database(file, { fileMustExist: true, timeout }))
}

/**
 * Opens an existing, migrated database for reading it as it is now: what is written later is not seen. Close its
 * `database`. `textAccess` says how much of the articles' text is read.
 */
export function openSnapshot(file: string, textAccess: TextAccess = 'full'): Connection {
  const connection = newConnection(new Database(file, { readonly: true, fileMustExist: true, timeout: 5_000 }))
  limitText(connection.database, textAccess)
  connection.database.exec('BEGIN')
  return connection
}

/**
 * SQLite handles, opened and never let go of, though closed: on Node 24, better-sqlite3 12 ends the process when a handle
 * is collected as garbage between two tasks. There are a handful in a process, and a closed one is small.
 */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import Database from 'better-sqlite3'

const handles: unknown[] = []

/** A handle of our own. */
export function openDatabase(file: string, options: Database.Options): Database.Database {
  const database = new Database(file, options)
  handles.push(database)
  return database
}

/** Prisma's handles; `opened` lists them. */
export class KeepingAdapter extends PrismaBetterSqlite3 {
  readonly opened: SqlDriverAdapter[] = []
  override async connect(): Promise<SqlDriverAdapter> {
    const connection = await super.connect()
    this.opened.push(connection)
    handles.push(connection)
    return connection
  }
}

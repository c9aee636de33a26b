/** The documents that a file still has, noted while it is read in a table of the connection's own: memory stays flat. */
import type { Connection } from '../database/connection.ts'

/** Begins with another file. */
export function forgetSeen(connection: Connection): void {
  if (connection.value('SELECT 1 FROM temp.sqlite_schema WHERE name = ?', 'Seen'))
    connection.run('DELETE FROM temp."Seen"')
  else connection.database.exec('CREATE TEMP TABLE "Seen" (path TEXT PRIMARY KEY) WITHOUT ROWID')
}

export function noteSeen(connection: Connection, path: string): void {
  connection.run('INSERT OR IGNORE INTO temp."Seen" (path) VALUES (?)', path)
}

/** Documents of a file that were not seen in it this time. */
export function unseenDocuments(connection: Connection, file: string): string[] {
  return connection
    .all<{ path: string }>(
      'SELECT path FROM "Document" WHERE file = ? AND path NOT IN (SELECT path FROM temp."Seen") ORDER BY path',
      file,
    )
    .map(({ path }) => path)
}

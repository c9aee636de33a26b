import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { readVersion } from '../reader.ts'

/** Opens an archive to tell its version, and whether its tables have changed. */
export function openWatchedFile(file: string) {
  const identity = identityOf(file)
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 0 })
  const schema = database.prepare('PRAGMA schema_version').pluck()
  let seen = schema.get()
  return {
    identity,
    version: readVersion(database),
    /** Tells whether tables were changed since the last look. */
    hasOtherTables() {
      const [before, now] = [seen, schema.get()]
      seen = now
      return now !== before
    },
    close: () => void database.close(),
  }
}

/** Identifies a file whatever its path: device and inode; null where there is none. */
export function identityOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? `${found.dev}:${found.ino}` : null
}

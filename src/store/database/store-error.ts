/** What can be wrong with the database itself; the message names the file, `HINTS` the mend. */
export type StoreErrorCode =
  | 'MIGRATION_MISMATCH'
  | 'NOT_A_DATABASE'
  | 'NOT_WRITABLE'
  | 'LOCKED'
  | 'LOADING'
  | 'DISK_FULL'
  | 'NEWER_DATABASE'

export const HINTS: Readonly<Record<StoreErrorCode, string>> = {
  MIGRATION_MISMATCH: 'Delete the database file and run `npm run seed`: everything in it comes from the articles.',
  NOT_A_DATABASE: 'The file is no SQLite database or is damaged. Move it away and run `npm run seed`.',
  NOT_WRITABLE: 'Make the file and its folder writable, or set DATABASE_URL=file:PATH to a place that is.',
  LOCKED: 'Another process is writing. Wait for it to end, then run the command again.',
  LOADING: 'Wait for it to end, or add --wait; a run that was killed holds nothing.',
  DISK_FULL: 'Free some space on that disk, then run the command again; nothing half written was kept.',
  NEWER_DATABASE: 'The database was made by a newer version. Update the program, or set DATABASE_URL to another file.',
}

export class StoreError extends Error {
  readonly code: StoreErrorCode
  readonly hint: string
  constructor(code: StoreErrorCode, message: string) {
    super(message)
    this.code = code
    this.hint = HINTS[code]
  }
}

/** SQLite's own errors in the words above; anything else comes back as it is. */
export function toStoreError(error: unknown, file: string): unknown {
  const code = String((error as { code?: unknown })?.code ?? '')
  const text = `${code} ${error instanceof Error ? error.message : ''} ${JSON.stringify((error as { meta?: unknown })?.meta ?? '')}`
  if (/SQLITE_NOTADB|SQLITE_CORRUPT/.test(text))
    return new StoreError('NOT_A_DATABASE', `${file}: not a database, or damaged`)
  if (/SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR|EACCES|EEXIST|EPERM|EROFS|ENOTDIR|EISDIR/.test(text))
    return new StoreError('NOT_WRITABLE', `${file}: cannot be written`)
  if (/SQLITE_BUSY|SQLITE_LOCKED/.test(text)) return new StoreError('LOCKED', `${file}: locked by another process`)
  if (/SQLITE_FULL|ENOSPC/.test(text)) return new StoreError('DISK_FULL', `${file}: the disk is full`)
  return error
}

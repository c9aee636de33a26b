/** Faults of the database itself; the message names the file, `HINTS` the mend. */
export type StoreErrorCode =
  | 'MIGRATION_MISMATCH'
  | 'MIGRATION_FAILED'
  | 'NOT_A_DATABASE'
  | 'NOT_AN_ARCHIVE'
  | 'NOT_WRITABLE'
  | 'LOCKED'
  | 'LOADING'
  | 'DISK_FULL'
  | 'NEWER_DATABASE'
  | 'UPGRADE_NEEDED'

/** Corrections and former versions are in the archive alone: no hint may cost them. */
const KEEP = 'Keep the file: corrections and former versions are nowhere else.'

export const HINTS: Readonly<Record<StoreErrorCode, string>> = {
  MIGRATION_MISMATCH: `Nothing was changed. Use the program as it was released, with its prisma/migrations, or restore a backup (npm run restore -- FILE). ${KEEP}`,
  MIGRATION_FAILED:
    'Nothing was changed: the archive is as it was. Go on with the version before, and report the message above.',
  NOT_A_DATABASE: `Restore a backup (npm run restore -- FILE), or set DATABASE_URL=file:PATH to another file. ${KEEP}`,
  NOT_AN_ARCHIVE: 'Nothing was changed. Set DATABASE_URL=file:PATH to an archive, or to a file that is not there yet.',
  NOT_WRITABLE: 'Make the file and its folder writable, or set DATABASE_URL=file:PATH to a place that is.',
  LOCKED: 'Another process is writing. Wait for it to end, then run the command again.',
  LOADING: 'Wait for it to end, or add --wait; a run that was killed holds nothing.',
  DISK_FULL: 'Free some space on that disk, then run the command again; nothing half written was kept.',
  NEWER_DATABASE: 'The database was made by a newer version. Update the program, or set DATABASE_URL to another file.',
  UPGRADE_NEEDED: 'Run npm run upgrade: it makes a backup, shows how far it is, and goes on where it was interrupted.',
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
  if (error instanceof StoreError) return error
  const code = String((error as { code?: unknown })?.code ?? '')
  const text = `${code} ${error instanceof Error ? error.message : ''} ${JSON.stringify((error as { meta?: unknown })?.meta ?? '')}`
  if (/SQLITE_NOTADB|SQLITE_CORRUPT/.test(text))
    return new StoreError('NOT_A_DATABASE', `${file}: not a database, or damaged`)
  if (/SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT/.test(text))
    return new StoreError('DISK_FULL', `${file}: the disk is full`)
  if (/SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR|EACCES|EEXIST|EPERM|EROFS|ENOTDIR|EISDIR/.test(text))
    return new StoreError('NOT_WRITABLE', `${file}: cannot be written`)
  if (/SQLITE_BUSY|SQLITE_LOCKED/.test(text)) return new StoreError('LOCKED', `${file}: locked by another process`)
  return error
}

/**
 * Watches whether what is read is still the archive: the file is there, it is the one that was opened, its tables are those
 * of this program, its pages are sound. Also tells the archive's version, by a connection that reads one row, and that only
 * where something was written.
 */
import { isUpToDate } from '../database/migrations/migrate.ts'
import { readMigrations } from '../database/migrations/migrations.ts'
import { identityOf, openWatchedFile } from './watched-file.ts'

export interface ArchiveWatch {
  version(): string
  /** Reason for which nothing can be answered from the archive, as operators are told; null where it can. */
  fault(): string | null
  /** Takes note of what a statement failed with. */
  hear(error: Error): void
  look(): void
  close(): void
}

export interface WatchOptions {
  /** The file is another one, which is an archive as well. */
  readonly onReplaced: () => void
  readonly log: (line: string) => void
}

export function watchArchive(file: string, { onReplaced, log }: WatchOptions): ArchiveWatch {
  let opened = openWatchedFile(file)
  let fault: string | null = null
  /** Version of the archive in which pages were found damaged. */
  let damaged: string | null = null
  let isForeign = false
  const say = (reason: string | null) => {
    if (reason !== fault) log(reason === null ? 'the archive can be read again' : `the archive: ${reason}`)
    fault = reason
  }
  const hear = (error: Error) => {
    const code = String((error as { readonly code?: unknown }).code)
    if (!DAMAGED.test(code) && !UNREADABLE.test(code)) return
    if (DAMAGED.test(code)) damaged ??= safely(opened.version) ?? ''
    say(DAMAGED.test(code) ? 'Its file is damaged.' : 'Its file cannot be read.')
  }
  /** Throws what SQLite does. */
  const find = (): string | null => {
    const there = identityOf(file)
    if (there === null) return 'Its file is gone.'
    if (there !== opened.identity) {
      if (!isOurs(file)) return 'Another file is in its place, which this version cannot read.'
      opened.close()
      opened = openWatchedFile(file)
      damaged = null
      isForeign = false
      onReplaced()
      return null
    }
    if (opened.hasOtherTables()) isForeign = !isOurs(file)
    if (isForeign) return 'Its tables are those of another version. Restart the server.'
    if (damaged !== null && damaged === opened.version()) return fault
    damaged = null
    opened.version()
    return null
  }
  const look = () => {
    try {
      say(find())
    } catch (error) {
      hear(error as Error)
    }
  }
  return {
    version() {
      try {
        return opened.version()
      } catch (error) {
        hear(error as Error)
        throw error
      }
    },
    fault: () => fault,
    hear,
    look,
    close: () => opened.close(),
  }
}

const DAMAGED = /^SQLITE_(?:CORRUPT|NOTADB)/
const UNREADABLE = /^SQLITE_(?:IOERR|CANTOPEN|PERM|AUTH)/

/** Tells whether the file is an archive with the tables of this version. */
function isOurs(file: string): boolean {
  return safely(() => isUpToDate(file, readMigrations())) ?? false
}

function safely<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

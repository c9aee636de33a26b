/** The archive's memory of the files it was loaded from, so that a later run need not read them again. */
import type { Connection } from '../database/connection.ts'

export interface LoadedFile {
  readonly path: string
  readonly size: number
  /** Nanoseconds since 1970 in decimal; `0` where the time says nothing. */
  readonly modified: string
  readonly sha256: string
  readonly settings: string
  readonly items: number
  /** Problems for which parts of it were skipped. */
  readonly problems: readonly object[]
}

export function findLoadedFile(connection: Connection, path: string): LoadedFile | undefined {
  // the time as text: it has more digits than a number keeps
  const row = connection.get<Omit<LoadedFile, 'problems'> & { problems: string }>(
    `SELECT path, size, CAST(modified AS TEXT) AS modified, sha256, settings, items, problems
      FROM "LoadedFile" WHERE path = ?`,
    path,
  )
  return row && { ...row, problems: JSON.parse(row.problems) as object[] }
}

export function writeLoadedFile(connection: Connection, file: LoadedFile): void {
  connection.insert('LoadedFile', [{ ...file, modified: BigInt(file.modified) }], 'REPLACE')
}

/** The next loaded files after `after` that are `root`, a path in the archive, or lie in it. */
export function loadedFilesUnder(connection: Connection, root: string, after: string, most = 500): string[] {
  return connection
    .all<{ path: string }>(
      `SELECT path FROM "LoadedFile" WHERE path > ?1 AND (path = ?2 OR substr(path, 1, length(?3)) = ?3)
        ORDER BY path LIMIT ?4`,
      ...[after, root, `${root}/`, most],
    )
    .map(({ path }) => path)
}

/** Tells whether the archive has this very document, read under the same conditions. */
export function hasDocument(
  connection: Connection,
  document: {
    readonly path: string
    readonly sha256: string
    readonly extractorVersion: string
    readonly configuration: string
  },
): boolean {
  const { path, sha256, extractorVersion, configuration } = document
  return (
    connection.value(
      'SELECT 1 FROM "Document" WHERE path = ? AND sha256 = ? AND "extractorVersion" = ? AND configuration = ?',
      ...[path, sha256, extractorVersion, configuration],
    ) !== undefined
  )
}

export interface NotedDocument {
  readonly path: string
  readonly text: string
  readonly diagnostics: readonly { readonly code: string; readonly message: string; readonly start?: number }[]
}

/** Documents of a file of which something was noted when they were read. */
export function notedDocuments(connection: Connection, file: string): NotedDocument[] {
  return connection
    .all<{ path: string; text: string; diagnostics: string }>(
      `SELECT path, unpack(text) AS text, diagnostics FROM "Document" WHERE file = ? AND json_array_length(diagnostics) > 0 ORDER BY path`,
      file,
    )
    .map(({ diagnostics, ...document }) => ({ ...document, diagnostics: JSON.parse(diagnostics) }))
}

/** Paths of the documents that came from a file. */
export function documentsOf(connection: Connection, file: string, after: string, most = 500): string[] {
  return connection
    .all<{ path: string }>(
      'SELECT path FROM "Document" WHERE file = ? AND path > ? ORDER BY path LIMIT ?',
      ...[file, after, most],
    )
    .map(({ path }) => path)
}

export function forgetLoadedFile(connection: Connection, path: string): void {
  connection.run('DELETE FROM "LoadedFile" WHERE path = ?', path)
}

import { ConfigError } from '../config.ts'
import { PeopleFileError } from '../ingest/files/read-people-file.ts'
import { ManifestError } from '../server/operations/persisted-documents.ts'
import { StoreError } from '../store/database/store-error.ts'

/** Says why the server cannot start and what to do about it, in one line; of a fault of ours, all there is. */
export function explainStartError(error: unknown): string {
  if (error instanceof StoreError) return `${error.message}. ${error.hint}`
  if (error instanceof Error && error.name === 'CorrectionsFileError') return error.message
  if (error instanceof ConfigError || error instanceof PeopleFileError || error instanceof ManifestError)
    return error.message
  const { code, address, port } = error as { code?: unknown; address?: string; port?: number }
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${address} is taken. Set another one, e.g. PORT=${Number(port) + 1} npm start`
  if (code === 'EACCES') return `Port ${port} may not be used. Set one above 1023, e.g. PORT=4000 npm start`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

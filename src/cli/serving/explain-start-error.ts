import { ConfigError } from '../../config.ts'
import { ListFileError } from '../../ingest/files/read-yaml-list.ts'
import { TokensFileError } from '../../server/access/read-tokens-file.ts'
import { ManifestError } from '../../server/operations/persisted-documents.ts'
import { StoreError } from '../../store/database/store-error.ts'

interface ListenError {
  readonly code?: unknown
  readonly address?: string
  readonly port?: number
  /** The variable that the port is from. */
  readonly setting?: string
}

/** Says why the server cannot start and what to do about it, in one line; of a fault of ours, all there is. */
export function explainStartError(error: unknown): string {
  if (error instanceof StoreError) return `${error.message}. ${error.hint}`
  if (error instanceof Error && error.name === 'CorrectionsFileError') return error.message
  if (
    error instanceof ConfigError ||
    error instanceof ListFileError ||
    error instanceof ManifestError ||
    error instanceof TokensFileError
  )
    return error.message
  const { code, address, port, setting = 'PORT' } = error as ListenError
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${address} is taken. Set another one, e.g. ${setting}=${Number(port) + 1} npm start`
  if (code === 'EACCES') return `Port ${port} may not be used. Set one above 1023, e.g. ${setting}=4000 npm start`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** The manifest: documents by their SHA-256, as `npm run persist` and graphql-codegen's client preset write it. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export interface PersistedDocuments {
  readonly documents: ReadonlyMap<string, string>
  /** True if nothing else is served. */
  readonly only: boolean
}

export const NO_DOCUMENTS: PersistedDocuments = { documents: new Map(), only: false }

/** Thrown with what is wrong with the file. */
export class ManifestError extends Error {}

/** Reads and checks a manifest: `{"<64 hexadecimal digits>": "query …"}`, each name the hash of its document. */
export function readManifest(path: string): ReadonlyMap<string, string> {
  let entries: [string, unknown][]
  try {
    entries = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as object)
  } catch (error) {
    const problem = (error as { code?: string }).code === 'ENOENT' ? 'there is no such file' : 'it is no JSON object'
    throw new ManifestError(`PERSISTED_DOCUMENTS is "${path}": ${problem}. Write one with npm run persist`)
  }
  const documents = new Map<string, string>()
  for (const [name, document] of entries) {
    const hash = name.replace(/^sha256:/, '')
    if (typeof document !== 'string' || createHash('sha256').update(document).digest('hex') !== hash)
      throw new ManifestError(
        `PERSISTED_DOCUMENTS is "${path}": "${name.slice(0, 80)}" is not the SHA-256 of its document. Write it anew with npm run persist`,
      )
    documents.set(hash, document)
  }
  return documents
}

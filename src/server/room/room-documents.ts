/** The reading room's operations. The server takes them by hash in every profile, whatever else it is given a manifest of. */
import manifest from '../../web/generated/persisted-documents.json' with { type: 'json' }
import type { PersistedDocuments } from '../operations/persisted-documents.ts'

/** By SHA-256; the manifest's names say so in front. */
const documents = Object.entries(manifest).map(([name, text]) => [name.replace(/^sha256:/, ''), text] as const)

export function withRoomDocuments(persisted: PersistedDocuments): PersistedDocuments {
  return { ...persisted, documents: new Map([...documents, ...persisted.documents]) }
}

/** The hash of the operation of this name. */
export function roomDocument(operation: string): string {
  const start = new RegExp(`\\bquery ${operation}\\b`)
  const found = documents.find(([, text]) => start.test(text))
  if (!found) throw new Error(`the reading room has no operation ${operation}`)
  return found[0]
}

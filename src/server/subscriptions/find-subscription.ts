import { HttpError } from '../http/http-error.ts'
import { findDocument, hashOf, type Parameters } from '../http/read-parameters.ts'
import type { PersistedDocuments } from '../operations/persisted-documents.ts'
import type { AskedOperation } from './prepare-subscription.ts'

/**
 * What a client subscribes to, with the document in the place of its name. A client of either protocol that sends a name
 * may send an empty document beside it. Throws HttpError.
 */
export function findSubscription(given: Parameters, persisted: PersistedDocuments): AskedOperation {
  const { query, ...named } = given
  const asked = findDocument(query === '' ? named : given, persisted)
  if (typeof asked.query === 'string') return asked as AskedOperation
  if (hashOf(given) === undefined) throw new HttpError(400, 'BAD_REQUEST', 'The request has no document.')
  throw new HttpError(400, 'PERSISTED_QUERY_NOT_SUPPORTED', 'The hash is of no document that this server knows.')
}

/** Reads the question of a request, wherever it stands: a body of JSON, or the address. */
import type { FastifyRequest } from 'fastify'
import type { PersistedDocuments } from '../operations/persisted-documents.ts'
import { HttpError } from './http-error.ts'
import { isTooDeep, TOO_DEEP } from './is-too-deep.ts'

/** As sent: that these are of the right kinds is checked further on. */
export interface Parameters {
  readonly query?: unknown
  readonly documentId?: unknown
  readonly operationName?: unknown
  readonly variables?: unknown
  readonly extensions?: unknown
}

/** Null for a body that is no object, or a parameter given twice. */
export function readParameters(request: FastifyRequest): Parameters | null {
  const parameters = request.method === 'POST' ? (isRecord(request.body) ? request.body : null) : readAddress(request)
  if (isTooDeep(parameters?.variables)) throw new HttpError(400, 'LIMIT_EXCEEDED', TOO_DEEP)
  return parameters
}

function readAddress({ query }: FastifyRequest): Parameters | null {
  const given = [...new URLSearchParams((query as { readonly text: string }).text)]
  const named = Object.fromEntries(given)
  if (Object.keys(named).length < given.length) return null
  const { variables, extensions, ...rest } = named
  return {
    ...rest,
    ...(variables !== undefined && { variables: parse('variables', variables) }),
    ...(extensions !== undefined && { extensions: parse('extensions', extensions) }),
  }
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpError(400, 'BAD_REQUEST', `The parameter ${name} is not JSON.`)
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The hash of a document that is asked for by Apollo's extension, if any. */
export function hashOf({ extensions }: Parameters): string | undefined {
  const { persistedQuery } = isRecord(extensions) ? extensions : {}
  const { sha256Hash } = isRecord(persistedQuery) ? persistedQuery : {}
  return typeof sha256Hash === 'string' ? sha256Hash : undefined
}

/** Apollo is not to look for the hash that was found here. */
function without({ extensions: _, ...rest }: Parameters): Parameters {
  return rest
}

/** The parameters with the document in the place of its name. Throws where there is none, or where it has to be named. */
export function findDocument(given: Parameters, { documents, only }: PersistedDocuments): Parameters {
  const { documentId, ...rest } = given
  if (documentId !== undefined && documentId !== null) {
    const hash = /^sha256:([0-9a-f]{64})$/.exec(String(documentId))?.[1]
    const document = hash === undefined ? undefined : documents.get(hash)
    if (document === undefined)
      throw new HttpError(
        400,
        'PERSISTED_DOCUMENT_NOT_FOUND',
        `There is no document ${String(documentId).slice(0, 80)}.`,
      )
    return { ...rest, query: document }
  }
  const hash = hashOf(given)
  const document = hash === undefined || given.query !== undefined ? undefined : documents.get(hash)
  if (document !== undefined) return { ...without(rest), query: document }
  if (only) throw new HttpError(400, 'PERSISTED_ONLY', 'The request has no documentId of this server’s manifest.')
  return given
}

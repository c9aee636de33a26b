/**
 * Sends questions to the public GraphQL API. A document travels as its hash, as a GET, so that the browser's own cache
 * keeps the answer and asks for it by `ETag`; the server has all documents of this app, in every profile.
 */
import type { TypedDocumentString } from '../generated/graphql.ts'
import { AskError, type Problem, problemOfStatus } from './problem.ts'

export interface Answer<Data> {
  readonly data: Data
  /** Fields that failed while others were answered. */
  readonly problem?: Problem
}

interface Body {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

const HEADERS = { accept: 'application/json', 'apollo-require-preflight': '1' }

/** Throws AskError, or the signal's reason. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const address = new URL('/graphql', location.origin)
  address.searchParams.set('documentId', hashOf(document))
  address.searchParams.set('variables', JSON.stringify(variables))
  const response = await fetch(address, { headers: HEADERS, signal: signal ?? null }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new AskError({ kind: 'offline', message: 'The server cannot be reached.' })
  })
  const body = (await response.json().catch(() => ({}))) as Body
  const message = body.errors?.map((error) => error.message).join(' ')
  if (!response.ok || !body.data) throw new AskError(problemOfStatus(response.status, message))
  const data = body.data as Data
  if (!message) return { data }
  const isRefused = body.errors?.every(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')
  return { data, problem: { kind: isRefused ? 'refused' : 'failed', message } }
}

export function hashOf<Data, Variables>(document: TypedDocumentString<Data, Variables>): string {
  return String(document.__meta__?.hash)
}

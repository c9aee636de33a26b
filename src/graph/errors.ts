/** Errors of the API: the table of codes with a hint each, and the one place that decides what leaves the server. */
import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'

export const ERRORS = {
  BAD_USER_INPUT: 'An argument has a value that is not taken. The message names it.',
  GRAPHQL_PARSE_FAILED: 'The query is not GraphQL. The message has the line and column.',
  GRAPHQL_VALIDATION_FAILED: 'The query asks for something the schema does not have. See /schema.graphql.',
  OPERATION_RESOLUTION_FAILURE: 'Send operationName: the document has several operations.',
  PERSISTED_QUERY_NOT_FOUND: 'Send the whole query once with its hash.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Send the whole query.',
  BAD_REQUEST: 'Send POST with content type application/json and {"query": "…"}.',
  NOT_FOUND: 'The API is at /graphql.',
  BUSY: 'The archive is being written to. Ask again in a moment.',
  INTERNAL_SERVER_ERROR: 'A fault of the server. Give its operator the id in the message.',
} as const

export type ErrorCode = keyof typeof ERRORS

/** Adds the hint of the code; of a fault of ours, only an id leaves, and `log` gets the rest. */
export function errorFormatter(log: (id: string, error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error)
    const given = (cause as { code?: unknown })?.code === 'SQLITE_BUSY' ? 'BUSY' : formatted.extensions?.code
    const code = (given !== undefined && String(given) in ERRORS ? given : 'INTERNAL_SERVER_ERROR') as ErrorCode
    const { path, locations } = formatted
    const argument = formatted.extensions?.argument
    const extensions = { code, hint: ERRORS[code], ...(argument !== undefined && { argument }) }
    if (code !== 'INTERNAL_SERVER_ERROR')
      return { message: formatted.message, ...(locations && { locations }), ...(path && { path }), extensions }
    const id = randomUUID()
    log(id, cause)
    return {
      message: `The server failed on this (${id}).`,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions,
    }
  }
}

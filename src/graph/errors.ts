/** Errors of the API: the table of codes with a hint each, and the one place that decides what leaves the server. */
import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { Stopped } from '../store/query/limits/stop.ts'
import { nameArgument } from './name-argument.ts'

export const ERRORS = {
  BAD_USER_INPUT: 'An argument has a value that is not taken. The message names it.',
  GRAPHQL_PARSE_FAILED: 'The query is not GraphQL. The message has the line and column.',
  GRAPHQL_VALIDATION_FAILED:
    'The query does not fit the schema; the message says where. See /schema.graphql, where the server shows it.',
  OPERATION_RESOLUTION_FAILURE: 'Send operationName: the document has several operations.',
  LIMIT_EXCEEDED: 'Ask for less at once, or in several requests. The limits: docs/limits.md.',
  COST_LIMIT_EXCEEDED: 'Ask for shorter pages (first: …) or fewer lists in lists, or in several requests.',
  COST_ONLY: 'Send the operation without the header GraphQL-Cost: validate to run it.',
  TIMEOUT: 'Ask for less at once, or again when the server is less busy.',
  ARCHIVE_CHANGED: 'The archive changed while the answer was being sent in parts. Ask again.',
  PERSISTED_QUERY_NOT_FOUND: 'Send the whole query once with its hash.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Send the whole query.',
  PERSISTED_DOCUMENT_NOT_FOUND: 'Send documentId "sha256:" and 64 hexadecimal digits, of a document in the manifest.',
  PERSISTED_ONLY: 'Send documentId: this server answers the documents of its manifest only.',
  BAD_REQUEST: 'Send POST with content type application/json and {"query": "…"}.',
  CROSS_SITE_REQUEST:
    'Send POST with content type application/json, or GET with the header apollo-require-preflight: 1; from a page of another site, only where CORS_ORIGINS has its origin.',
  HOST_NOT_ALLOWED: 'Start the server with ALLOWED_HOSTS=NAME in its environment, the name that it is asked by.',
  METHOD_NOT_ALLOWED: 'Send GET or POST; what changes something, by POST.',
  NOT_ACCEPTABLE: 'Accept application/json or application/graphql-response+json.',
  PAYLOAD_TOO_LARGE: 'Send less at once: shorter lists of variables, or several requests.',
  UNSUPPORTED_MEDIA_TYPE: 'Send content type application/json, in UTF-8.',
  UNAUTHENTICATED: 'Send the header "Authorization: Bearer TOKEN", with a token that the server knows.',
  FORBIDDEN: 'Ask whoever runs the server for a token with that role.',
  CHANGES_OFF:
    'Start the server with ADMIN_TOKEN=… or EDITOR_TOKENS=FILE in its environment; changes then need a token.',
  TOO_SLOW: 'Read faster, or ask for less in each event, then subscribe again.',
  NOT_FOUND: 'The API is at /graphql.',
  RATE_LIMITED: 'Ask for less in a minute; again after the seconds that the header Retry-After says.',
  OVERLOADED: 'Ask again after the seconds that the header Retry-After says.',
  BUSY: 'The archive is being written to. Ask again in a moment.',
  INTERNAL_SERVER_ERROR: 'A fault of the server. Give its operator the id in the message.',
} as const

export type ErrorCode = keyof typeof ERRORS

/** Makes of an error what the client is told. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError

/**
 * Adds the hint of the code; of a fault of ours, only an id leaves, and `log` gets the rest. `hintOf` knows a better hint
 * for what does not fit the schema; without it the schema is not shown, and no message says what a name might have been.
 */
export function errorFormatter(
  log: (id: string, error: unknown) => void,
  hintOf?: ((error: unknown) => string | undefined) | undefined,
): FormatError {
  const said = (message: string) => (hintOf ? message : message.replace(/ ?Did you mean [^?]*\?/g, ''))
  return (formatted, error) => {
    const cause = unwrapResolverError(error)
    const code = codeOf(formatted, error, cause)
    const { path, locations } = formatted
    const { field, argument = argumentOf(error) } = formatted.extensions ?? {}
    const named = { ...(argument !== undefined && { argument }), ...(field !== undefined && { field }) }
    const hint = (code === 'GRAPHQL_VALIDATION_FAILED' && hintOf?.(error)) || ERRORS[code]
    const extensions = { code, hint, ...named }
    const where = { ...(locations && { locations }), ...(path && { path }) }
    if (code !== 'INTERNAL_SERVER_ERROR') return { message: said(messageOf(formatted)), ...where, extensions }
    const id = randomUUID()
    log(id, cause)
    return { message: `The server failed on this (${id}).`, ...where, extensions }
  }
}

/** GraphQL points at a value that is not taken, but does not name what it is given for. */
function argumentOf(error: unknown): string | undefined {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined
  return node?.kind.endsWith('Value') ? nameArgument(node.loc?.startToken) : undefined
}

/** Libraries say less than the table: what they stopped at is told from what they leave beside the code. */
function codeOf({ message, extensions }: GraphQLFormattedError, error: unknown, cause: unknown): ErrorCode {
  if ((cause as { code?: unknown })?.code === 'SQLITE_BUSY') return 'BUSY'
  if (cause instanceof Stopped) return 'TIMEOUT'
  const { code, limit, validationErrorCode } = extensions ?? {}
  if (limit !== undefined || validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') return 'LIMIT_EXCEEDED'
  if (code === 'GRAPHQL_PARSE_FAILED' && (TOO_LONG.test(message) || TOO_DEEP.test(message))) return 'LIMIT_EXCEEDED'
  if (code === 'BAD_REQUEST') return BY_STATUS[statusOf(error)] ?? 'BAD_REQUEST'
  if (cause instanceof GraphQLError && cause.extensions.code === undefined) {
    // Apollo gives no code to a hash that is another document's, GraphQL none to a value that is null where none may be.
    if (cause.extensions.http) return 'BAD_REQUEST'
    if (cause.nodes?.length) return 'BAD_USER_INPUT'
  }
  return code !== undefined && String(code) in ERRORS ? (code as ErrorCode) : 'INTERNAL_SERVER_ERROR'
}

/** GraphQL's words for a document past its limits of tokens or characters, and the engine's for one nested too deep. */
const TOO_LONG = /more tha[nt] \d+ (?:tokens|UTF-16 code units)/
const TOO_DEEP = /^Maximum call stack size exceeded/

export const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
}

function statusOf(error: unknown): number {
  const http = error instanceof GraphQLError ? (error.extensions.http as { status?: number } | undefined) : undefined
  return http?.status ?? 400
}

/** Characters of a message, which may have in it whatever was sent. */
const MOST_MESSAGE = 600

/** Nothing of how the server is made: Apollo tells how to switch introspection on. */
function messageOf({ message, extensions }: GraphQLFormattedError): string {
  if (extensions?.validationErrorCode === 'INTROSPECTION_DISABLED')
    return 'This server does not describe its schema: __schema and __type are off.'
  if (extensions?.validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED')
    return 'The operation selects too many fields, fragments counted wherever they are spread.'
  if (TOO_DEEP.test(message)) return 'The document is nested too deep.'
  return message.length > MOST_MESSAGE ? `${message.slice(0, MOST_MESSAGE)} …` : message
}

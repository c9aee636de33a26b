/** The common part of both ways of subscribing: who may, what is run, and what leaves the server. */
import type { IncomingHttpHeaders } from 'node:http'
import { type ExecutionArgs, type ExecutionResult, type FormattedExecutionResult, GraphQLError } from 'graphql'
import type { Context } from '../../graph/context.ts'
import { ERRORS } from '../../graph/errors.ts'
import type { Access } from '../access/access.ts'
import { HttpError } from '../http/http-error.ts'
import { countPerClient } from '../limits/count-per-client.ts'
import { clientOf } from '../limits/rate-limit.ts'
import type { AskedOperation, Subscriptions } from './prepare-subscription.ts'
import { whileValid } from './while-valid.ts'

/** Connections of either kind at a time, and of one client. */
const MOST_CONNECTIONS = 500
const MOST_OF_ONE = 50

interface Closing {
  once(event: 'close', end: () => void): unknown
}
type Results = ExecutionResult | AsyncGenerator<ExecutionResult>

export interface SubscriptionDoor {
  /** Gives what to run, or why not; `find` may throw HttpError. */
  prepare(find: () => AskedOperation, authorization: string | undefined): ExecutionArgs | readonly GraphQLError[]
  /** Lets nothing through once the token that was sent is revoked. */
  guard(results: Results, authorization: string | undefined): Results
  format(errors: readonly GraphQLError[]): readonly object[]
  formatted(result: ExecutionResult): FormattedExecutionResult
  /** Counts a connection until it ends; false where there are too many. */
  count(ending: Closing, address: string): boolean
}

/** `readers` says who may read, where reading needs a token. */
export function subscriptionDoor(
  { prepare, format }: Subscriptions,
  context: Context,
  readers: Access | undefined,
): SubscriptionDoor {
  const open = countPerClient(MOST_OF_ONE, MOST_CONNECTIONS)
  const mayRead = (authorization: string | undefined) => readers?.isValid(authorization) ?? true
  return {
    prepare(find, authorization) {
      if (!mayRead(authorization)) return [noReader()]
      try {
        return prepare(find(), context)
      } catch (error) {
        if (!(error instanceof HttpError)) throw error
        return [new GraphQLError(error.message, { extensions: { code: error.code, hint: ERRORS[error.code] } })]
      }
    },
    guard(results, authorization) {
      if (!readers || !(Symbol.asyncIterator in results)) return results
      return whileValid<ExecutionResult>(
        results,
        () => mayRead(authorization),
        () => ({ errors: [noReader()] }),
      )
    },
    format,
    formatted: ({ errors, ...result }) => (errors ? { errors: format(errors), ...result } : result),
    count(ending, address) {
      const client = clientOf(address)
      if (!open.add(client)) return false
      ending.once('close', () => open.remove(client))
      return true
    },
  }
}

function noReader(): GraphQLError {
  const code = 'UNAUTHENTICATED'
  return new GraphQLError('Reading needs a token that this server knows.', { extensions: { code, hint: ERRORS[code] } })
}

/** Of the message that opens a WebSocket, for browsers cannot set the header of that name. */
export function authorizationOf(headers: IncomingHttpHeaders, opening: unknown): string | undefined {
  const { authorization, Authorization } = (opening ?? {}) as Readonly<Record<string, unknown>>
  const sent = authorization ?? Authorization
  return headers.authorization ?? (typeof sent === 'string' ? sent : undefined)
}

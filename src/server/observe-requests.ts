/**
 * Watches the steps of a request: how long each takes, what the operation costs (refused where it is too much, and told
 * in `extensions.cost`), whether the answer may be kept, and which status an error has.
 */
import {
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestListener,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { costOf } from '../graph/cost/cost-of.ts'
import { ERRORS } from '../graph/errors.ts'
import type { RequestContext, RequestNotes } from './request-context.ts'

type Request = GraphQLRequestContext<RequestContext>

/** Errors of a request that is well formed as HTTP: its answer as application/json has status 200. */
const WELL_FORMED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'LIMIT_EXCEEDED',
  'COST_LIMIT_EXCEEDED',
])

export function observeRequests(schema: GraphQLSchema, maximum: number): ApolloServerPlugin<RequestContext> {
  const costs = costOf(schema)
  const hooks: GraphQLRequestListener<RequestContext> = {
    async parsingDidStart({ contextValue: { notes } }) {
      return stopwatch(notes, 'parse')
    },
    async validationDidStart({ contextValue: { notes } }) {
      return stopwatch(notes, 'validate')
    },
    async didResolveOperation({ document, operation, request, contextValue: { notes } }) {
      if (!operation) return
      notes.steps.execute = performance.now()
      if (operation.operation !== 'query') notes.isLasting = false
      notes.seen.type = operation.operation
      notes.seen.name = operation.name?.value ?? null
      const cost = costs(document, operation, request.variables ?? {})
      notes.cost = cost
      notes.seen.cost = cost
      if (cost > maximum && !notes.onlyCost)
        throw new GraphQLError(`The operation costs ${cost}, at most ${maximum}.`, {
          extensions: { code: 'COST_LIMIT_EXCEEDED', http: { status: 400 } },
        })
      const wait = notes.onlyCost ? 0 : (notes.take?.(cost) ?? 0)
      if (wait > 0)
        throw new GraphQLError(`Too much was asked for lately: there is enough left for this in ${wait} s.`, {
          extensions: {
            code: 'RATE_LIMITED',
            http: { status: 429, headers: new HeaderMap([['retry-after', `${wait}`]]) },
          },
        })
    },
    async responseForOperation({ contextValue: { notes } }) {
      return notes.onlyCost ? emptyAnswer() : null
    },
    async willSendResponse({ request, response, contextValue: { notes } }) {
      finish(request, response, notes, maximum)
    },
  }
  return { requestDidStart: async () => hooks }
}

function stopwatch({ steps }: RequestNotes, step: 'parse' | 'validate') {
  const started = performance.now()
  return async () => {
    steps[step] = performance.now() - started
  }
}

/** An answer without data says why. */
function emptyAnswer(): GraphQLResponse {
  const code = 'COST_ONLY'
  const error = { message: 'Only the cost was asked for: nothing was run.', extensions: { code, hint: ERRORS[code] } }
  return { body: { kind: 'single', singleResult: { data: null, errors: [error] } }, http: { headers: new HeaderMap() } }
}

function finish(request: Request['request'], response: GraphQLResponse, notes: RequestNotes, maximum: number): void {
  const { steps, cost } = notes
  if (steps.execute !== undefined) steps.execute = performance.now() - steps.execute
  const result = response.body.kind === 'single' ? response.body.singleResult : response.body.initialResult
  if (cost !== undefined) result.extensions = { ...result.extensions, cost: { requested: cost, maximum } }
  const errors = result.errors ?? []
  if (errors.length) notes.seen.outcome = String(errors[0]!.extensions?.code)
  if (errors.length || response.body.kind === 'incremental') notes.isLasting = false
  // A status of one field's error is not that of a request in which another was answered.
  if (errors.length && Object.values(result.data ?? {}).some((value) => typeof value === 'object' && value !== null))
    response.http.status = 200
  const isModern = request.http?.headers.get('accept')?.includes('application/graphql-response+json')
  if (
    response.http.status === 400 &&
    !isModern &&
    errors.every(({ extensions }) => WELL_FORMED.has(String(extensions?.code)))
  )
    response.http.status = 200
}

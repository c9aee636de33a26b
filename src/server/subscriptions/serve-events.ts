/** Subscriptions as server-sent events, at /graphql/stream. */
import type { FastifyInstance } from 'fastify'
import type { ExecutionArgs, ExecutionResult } from 'graphql'
import type { Response } from 'graphql-sse'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import { type CsrfRule, csrf } from '../http/csrf.ts'
import { HttpError } from '../http/http-error.ts'
import { readParameters } from '../http/read-parameters.ts'
import type { PersistedDocuments } from '../operations/persisted-documents.ts'
import { findSubscription } from './find-subscription.ts'
import type { AskedOperation } from './prepare-subscription.ts'
import type { SubscriptionDoor } from './subscription-door.ts'

export interface EventOptions {
  readonly door: SubscriptionDoor
  readonly forgery: CsrfRule
  readonly persisted: PersistedDocuments
  readonly log: (line: string) => void
}

export function serveEvents(app: FastifyInstance, { door, forgery, persisted, log }: EventOptions): void {
  const stream = createHandler<Record<PropertyKey, unknown>>({
    authenticate: () => '', // no token to resume with: each request is a subscription of its own
    onSubscribe: ({ raw }, params) => {
      const prepared = door.prepare(() => params as AskedOperation, raw.headers.authorization)
      return Array.isArray(prepared) ? refusal(door.format(prepared)) : (prepared as ExecutionArgs as never)
    },
    onOperation: (_context, { raw }, _args, result) => door.guard(result as never, raw.headers.authorization) as never,
    onNext: (_context, _request, result) => door.formatted(result as ExecutionResult) as never,
  })
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    handler: async (request, reply) => {
      csrf(request, forgery)
      if (!request.headers.accept?.includes('text/event-stream'))
        throw new HttpError(406, 'NOT_ACCEPTABLE', 'Events are sent as text/event-stream.')
      const given = readParameters(request)
      if (!given) throw new HttpError(400, 'BAD_REQUEST', 'The request is not in the form of a subscription.')
      const body = findSubscription(given, persisted)
      if (!door.count(reply.raw, request.ip)) throw new HttpError(503, 'BUSY', 'Too many listen already.')
      reply.hijack()
      for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value!)
      reply.raw.setHeader('x-accel-buffering', 'no')
      try {
        // With its document in place, whichever way it came.
        const headers = { ...request.headers, 'content-type': 'application/json' }
        await stream({ method: 'POST', url: request.url, headers, body, raw: request.raw } as never, reply)
      } catch (error) {
        log(String(error))
        reply.raw.destroy()
      }
    },
  })
}

/** Before any event is sent, what is wrong is said as plain JSON. */
function refusal(errors: readonly object[]): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return [JSON.stringify({ errors }), { status: 400, statusText: 'Bad Request', headers }]
}

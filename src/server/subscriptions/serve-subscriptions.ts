/** Subscriptions over WebSocket (graphql-transport-ws, at /graphql) and server-sent events (at /graphql/stream). */
import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { ExecutionArgs, ExecutionResult, FormattedExecutionResult, GraphQLError } from 'graphql'
import type { Response } from 'graphql-sse'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import type { Context } from '../../graph/context.ts'
import type { MutationsContext } from '../../graph/mutations/mutations-context.ts'
import { executableSchema } from '../../graph/schema.ts'
import { checkSender, type SenderRule } from '../http/check-sender.ts'
import { type CsrfRule, csrf } from '../http/csrf.ts'
import { HttpError, sendError } from '../http/http-error.ts'
import { countPerClient } from '../limits/count-per-client.ts'
import { clientOf } from '../limits/rate-limit.ts'
import { type AskedOperation, prepareSubscriptions, type SubscriptionOptions } from './prepare-subscription.ts'

/** Connections of either kind at a time, and of one client; subscriptions of one WebSocket; milliseconds until a socket has to say hello. */
const MOST_CONNECTIONS = 500
const MOST_OF_ONE = 50
const MOST_SUBSCRIPTIONS = 20
const HELLO = 3_000

/** Adds both ways to the server. They end with it. */
export function serveSubscriptions(
  app: FastifyInstance,
  changing: MutationsContext,
  options: SubscriptionOptions & {
    readonly sender: SenderRule
    readonly forgery: CsrfRule
    /** True if the nearest proxy says who asks. */
    readonly isBehindProxy: boolean
  },
): void {
  const { prepare, format } = prepareSubscriptions(executableSchema(), options)
  const context: Context = { reader: changing.reader, changing }
  const formatted = ({ errors, ...result }: ExecutionResult): FormattedExecutionResult =>
    errors ? { errors: format(errors), ...result } : result
  const open = countPerClient(MOST_OF_ONE, MOST_CONNECTIONS)
  /** Counts a connection until it ends; false where there are too many. */
  const count = (ending: { once(event: 'close', end: () => void): unknown }, address: string): boolean => {
    const client = clientOf(address)
    if (!open.add(client)) return false
    ending.once('close', () => open.remove(client))
    return true
  }

  const sockets = new WebSocketServer({ noServer: true, maxPayload: options.limits.bodyBytes })
  sockets.on('connection', (socket) => socket.on('error', () => socket.terminate()))
  const server = useServer(
    {
      connectionInitWaitTimeout: HELLO,
      onSubscribe: ({ subscriptions, extra }, _id, payload) => {
        if (Object.keys(subscriptions).length <= MOST_SUBSCRIPTIONS) return prepare(payload as AskedOperation, context)
        return void extra.socket.close(4429, 'Too many subscriptions')
      },
      onNext: (_context, _id, _payload, _args, result) => formatted(result as ExecutionResult),
      onError: (_context, _id, _payload, errors) => format(errors as readonly GraphQLError[]) as never,
      isProd: true,
    },
    sockets,
  )
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const status = refusalOf(request) ?? (count(socket, addressOf(request, options.isBehindProxy)) ? null : 503)
    if (status !== null)
      return void socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\n\r\n`)
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request))
  })

  const refusalOf = ({ url, headers }: IncomingMessage): number | null => {
    try {
      checkSender(headers, options.sender)
    } catch (error) {
      return (error as HttpError).status
    }
    if (url?.split('?')[0] !== '/graphql') return 404
    return null
  }

  const stream = createHandler<Record<PropertyKey, unknown>>({
    authenticate: () => '', // no token to resume with: each request is a subscription of its own
    onSubscribe: (_request, params) => {
      const prepared = prepare(params as AskedOperation, context)
      return Array.isArray(prepared) ? refusal(format(prepared)) : (prepared as ExecutionArgs as never)
    },
    onNext: (_context, _request, result) => formatted(result as ExecutionResult) as never,
  })
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    handler: async (request, reply) => {
      csrf(request, options.forgery)
      if (!request.headers.accept?.includes('text/event-stream'))
        return sendError(reply, new HttpError(406, 'NOT_ACCEPTABLE', 'Events are sent as text/event-stream.'))
      if (!count(reply.raw, request.ip)) return sendError(reply, new HttpError(503, 'BUSY', 'Too many listen already.'))
      reply.hijack()
      for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value!)
      reply.raw.setHeader('x-accel-buffering', 'no')
      try {
        await stream(request, reply)
      } catch (error) {
        options.log(String(error))
        reply.raw.destroy()
      }
    },
  })

  app.addHook('preClose', async () => {
    changing.events.close()
    for (const socket of sockets.clients) socket.close(1001, 'Going away')
    await server.dispose()
  })
}

/** Finds who opens a connection: the last address that the proxy has added, or the other end. */
function addressOf({ headers, socket }: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)!
        .trim()
    : ''
  return forwarded || (socket.remoteAddress ?? '')
}

/** Before any event is sent, what is wrong is said as plain JSON. */
function refusal(errors: readonly object[]): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return [JSON.stringify({ errors }), { status: 400, statusText: 'Bad Request', headers }]
}

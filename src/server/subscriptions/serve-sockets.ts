/** Subscriptions over WebSocket, by the protocol graphql-transport-ws, at /graphql. */
import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { ExecutionResult, GraphQLError } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Access } from '../access/access.ts'
import { checkSender, type SenderRule } from '../http/check-sender.ts'
import type { HttpError } from '../http/http-error.ts'
import type { Parameters } from '../http/read-parameters.ts'
import type { PersistedDocuments } from '../operations/persisted-documents.ts'
import { findSubscription } from './find-subscription.ts'
import { authorizationOf, type SubscriptionDoor } from './subscription-door.ts'

/** Subscriptions of one WebSocket; milliseconds until it has to say hello. */
const MOST_SUBSCRIPTIONS = 20
const HELLO = 3_000

export interface SocketOptions {
  readonly door: SubscriptionDoor
  readonly persisted: PersistedDocuments
  readonly sender: SenderRule
  /** Knows who may read, where reading needs a token. */
  readonly readers: Access | undefined
  /** Bytes of a message. */
  readonly bodyBytes: number
  /** True if the nearest proxy says who asks. */
  readonly isBehindProxy: boolean
}

/** Adds the way to the server. Returns what ends it. */
export function serveSockets(app: FastifyInstance, options: SocketOptions): () => Promise<void> {
  const { door, persisted, readers, isBehindProxy } = options
  const authorizations = new WeakMap<WebSocket, string | undefined>()
  const sockets = new WebSocketServer({ noServer: true, maxPayload: options.bodyBytes })
  sockets.on('connection', (socket) => socket.on('error', () => socket.terminate()))
  const server = useServer(
    {
      connectionInitWaitTimeout: HELLO,
      jsonMessageReviver: withQuery,
      onConnect: ({ connectionParams, extra: { request, socket } }) => {
        const authorization = authorizationOf(request.headers, connectionParams)
        authorizations.set(socket, authorization)
        return !readers || !('code' in readers.whoAsks(authorization, addressOf(request, isBehindProxy)))
      },
      onSubscribe: ({ subscriptions, extra: { socket } }, _id, payload) => {
        if (Object.keys(subscriptions).length <= MOST_SUBSCRIPTIONS)
          return door.prepare(() => findSubscription(payload as Parameters, persisted), authorizations.get(socket))
        return void socket.close(4429, 'Too many subscriptions')
      },
      onOperation: ({ extra }, _id, _payload, _args, result) =>
        door.guard(result as never, authorizations.get(extra.socket)) as never,
      onNext: (_context, _id, _payload, _args, result) => door.formatted(result as ExecutionResult),
      onError: (_context, _id, _payload, errors) => door.format(errors as readonly GraphQLError[]) as never,
      isProd: true,
    },
    sockets,
  )

  const refusalOf = ({ url, headers }: IncomingMessage): number | null => {
    try {
      checkSender(headers, options.sender)
    } catch (error) {
      return (error as HttpError).status
    }
    if (url?.split('?')[0] !== '/graphql') return 404
    return null
  }
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const status = refusalOf(request) ?? (door.count(socket, addressOf(request, isBehindProxy)) ? null : 503)
    if (status !== null)
      return void socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\n\r\n`)
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request))
  })
  return async () => {
    for (const socket of sockets.clients) socket.close(1001, 'Going away')
    await server.dispose()
  }
}

/** The protocol demands a document of every client, also of one that sends its name. */
function withQuery(key: string, value: unknown): unknown {
  if (key !== 'payload' || typeof value !== 'object' || value === null || 'query' in value) return value
  return 'documentId' in value || 'extensions' in value ? { ...value, query: '' } : value
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

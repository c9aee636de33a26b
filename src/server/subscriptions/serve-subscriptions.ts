/** Subscriptions over WebSocket (graphql-transport-ws, at /graphql) and server-sent events (at /graphql/stream). */
import type { FastifyInstance } from 'fastify'
import type { MutationsContext } from '../../graph/mutations/mutations-context.ts'
import { executableSchema } from '../../graph/schema.ts'
import type { Access } from '../access/access.ts'
import type { SenderRule } from '../http/check-sender.ts'
import type { CsrfRule } from '../http/csrf.ts'
import type { PersistedDocuments } from '../operations/persisted-documents.ts'
import { prepareSubscriptions, type SubscriptionOptions } from './prepare-subscription.ts'
import { serveEvents } from './serve-events.ts'
import { serveSockets } from './serve-sockets.ts'
import { subscriptionDoor } from './subscription-door.ts'

interface Options extends SubscriptionOptions {
  readonly sender: SenderRule
  readonly forgery: CsrfRule
  readonly persisted: PersistedDocuments
  /** Knows who may read, where reading needs a token. */
  readonly readers: Access | undefined
  /** True if the nearest proxy says who asks. */
  readonly isBehindProxy: boolean
}

/** Adds both ways to the server. They end with it. */
export function serveSubscriptions(app: FastifyInstance, changing: MutationsContext, options: Options): void {
  const { readers, limits } = options
  const context = { reader: changing.reader, changing }
  const door = subscriptionDoor(prepareSubscriptions(executableSchema(), options), context, readers)
  const closeSockets = serveSockets(app, { ...options, door, bodyBytes: limits.bodyBytes })
  serveEvents(app, { ...options, door })
  app.addHook('preClose', async () => {
    changing.events.close()
    await closeSockets()
  })
}

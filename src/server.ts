/** The HTTP server: GraphQL, the playground, the schema as text, its state. It listens nowhere by itself. */
import { readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { SDL } from './graph/schema.ts'
import { limitsOf } from './limits.ts'
import { guardReading } from './server/access/guard-reading.ts'
import { answerGraphql } from './server/answer-graphql.ts'
import { entityTag } from './server/cache/entity-tag.ts'
import { WORTH_PACKING } from './server/cache/kept-answer.ts'
import { responseCache } from './server/cache/response-cache.ts'
import { health, PROBES } from './server/health.ts'
import { checkSender } from './server/http/check-sender.ts'
import { addErrorPages } from './server/http/error-pages.ts'
import { readJson } from './server/http/read-json.ts'
import { requestReader } from './server/http/read-request.ts'
import { addSecurityHeaders } from './server/http/security-headers.ts'
import { limitConnections } from './server/limits/limit-connections.ts'
import { rateLimit } from './server/limits/rate-limit.ts'
import { watchLag } from './server/limits/watch-lag.ts'
import { observeOperations } from './server/observing/observed.ts'
import { requestId } from './server/observing/request-id.ts'
import { NO_DOCUMENTS } from './server/operations/persisted-documents.ts'
import { servePlayground } from './server/playground/serve-playground.ts'
import { withRoomDocuments } from './server/room/room-documents.ts'
import { serveRoom } from './server/room/serve-room.ts'
import { serveSchema } from './server/serve-schema.ts'
import { PATIENCE, type ServerOptions } from './server/server-options.ts'
import { startApollo } from './server/start-apollo.ts'
import { serveSubscriptions } from './server/subscriptions/serve-subscriptions.ts'
import type { ArchiveReader } from './store/readers/archive-reader.ts'

/** The part of an address behind the question mark is left as it is, for whoever has to read it. */
const ROUTING = { querystringParser: (text: string) => ({ text }) }

const { version: RELEASE } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
  readonly version: string
}

export async function createServer(reader: ArchiveReader, options: ServerOptions): Promise<FastifyInstance> {
  const { playground, log, profile = 'public', limits = limitsOf(profile), corsOrigins = [], maxAge = 0 } = options
  const { persisted: given = NO_DOCUMENTS, allowedHosts = [], readingRoom = true, ending } = options
  const { observers = [], cache = responseCache(limits.cacheBytes) } = options
  const { patience = PATIENCE, trustProxy, connections, rate, mostLag } = options
  const { changing, access, readTokenRequired = false } = options
  if (readTokenRequired && !access) throw new Error('Reading needs a token, and no token is known.')
  const readers = readTokenRequired ? access : undefined
  const persisted = readingRoom ? withRoomDocuments(given) : given
  const sender = { hosts: allowedHosts, origins: corsOrigins }
  const forgery = { demandsHeader: profile === 'locked', origins: corsOrigins }
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    http: patience,
    requestTimeout: patience.requestTimeout,
    ...(trustProxy && { trustProxy }),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: ROUTING,
    genReqId: requestId,
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) =>
    readJson(request.headers['content-type'], body),
  )
  observeOperations(app, observers)
  app.addHook('onRequest', async (request, reply) => {
    addSecurityHeaders(reply, corsOrigins.length > 0)
    reply.header('x-request-id', request.id)
    if (ending?.aborted) reply.header('connection', 'close')
    if (!PROBES.has(request.url)) checkSender(request.headers, sender)
  })
  app.addHook('onSend', async ({ raw: { socket } }) => {
    if (socket instanceof Socket) socket.setTimeout(patience.unread) // a request that is injected has none
  })
  if (connections !== undefined && !trustProxy) limitConnections(app.server, connections)
  const lag = mostLag === undefined ? undefined : watchLag(mostLag)
  app.addHook('onClose', async () => lag?.close())
  await app.register(compress, { threshold: WORTH_PACKING, encodings: ['gzip', 'br', 'identity'] })
  if (corsOrigins.length) await app.register(cors, corsOptions(corsOrigins))
  if (readers) guardReading(app, readers)
  addErrorPages(app, log)

  const { apollo, prepared } = await startApollo({ introspection: playground, limits, log })
  app.addHook('onClose', () => apollo.stop())
  const build = `${RELEASE} ${entityTag('', SDL)} ${limits.cost} ${reader.textAccess}`
  const answer = answerGraphql({
    apollo,
    prepared,
    reader,
    cache,
    limits,
    ...(rate !== undefined && { rate: rateLimit(rate) }),
    isOverloaded: () => reader.isFull() || (lag?.isLate() ?? false),
    forgery,
    readQuestion: requestReader(persisted, build),
    maxAge,
    changing,
    access,
    allHaveTokens: readers !== undefined,
  })
  const page = playground ? servePlayground(app) : null
  app.get('/graphql', async (request, reply) => {
    if (page && request.headers.accept?.includes('text/html')) return page(request, reply)
    return answer(request, reply)
  })
  app.post('/graphql', answer)

  if (readingRoom) serveRoom(app, { playground, readTokenRequired })
  else app.get('/', async (_, reply) => reply.redirect('/graphql'))
  if (playground) serveSchema(app, build)
  if (changing)
    serveSubscriptions(app, changing, {
      introspection: playground,
      limits,
      log,
      sender,
      forgery,
      persisted,
      readers,
      isBehindProxy: trustProxy !== undefined,
    })
  health(app, reader, log, () => ending?.aborted ?? false)
  return app
}

function corsOptions(origins: readonly string[] | '*') {
  return {
    origin: origins === '*' ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['etag', 'server-timing', 'retry-after', 'x-request-id'],
    maxAge: 86_400,
  }
}

/** The HTTP server: GraphQL, the playground, the schema as text, its state. It listens nowhere by itself. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import type { Context } from './graph/context.ts'
import { SDL } from './graph/schema.ts'
import { type Limits, limitsOf, type Profile } from './limits.ts'
import { answerGraphql } from './server/answer-graphql.ts'
import { entityTag } from './server/cache/entity-tag.ts'
import { responseCache, WORTH_PACKING } from './server/cache/response-cache.ts'
import { health, PROBES } from './server/health.ts'
import { checkSender } from './server/http/check-sender.ts'
import { addErrorPages } from './server/http/error-pages.ts'
import { readJson } from './server/http/read-json.ts'
import { requestReader } from './server/http/read-request.ts'
import { NO_DOCUMENTS, type PersistedDocuments } from './server/operations/persisted-documents.ts'
import { servePlayground } from './server/playground/serve-playground.ts'
import { withRoomDocuments } from './server/room/room-documents.ts'
import { serveRoom } from './server/room/serve-room.ts'
import { serveSchema } from './server/serve-schema.ts'
import { startApollo } from './server/start-apollo.ts'
import { serveSubscriptions } from './server/subscriptions/serve-subscriptions.ts'
import type { ArchiveReader } from './store/readers/archive-reader.ts'

export interface ServerOptions {
  readonly playground: boolean
  /** Whether the reading room is served; it is unless it is switched off. */
  readonly readingRoom?: boolean
  /** Where faults of the server are reported. */
  readonly log: (line: string) => void
  readonly profile?: Profile
  readonly limits?: Limits
  /** Origins whose pages may ask and read answers; none where it is not given. */
  readonly corsOrigins?: readonly string[] | '*'
  /** Names that the server is asked by, besides those of this machine. */
  readonly allowedHosts?: readonly string[] | '*'
  /** Seconds that an answer may be used for without asking again. */
  readonly maxAge?: number
  readonly persisted?: PersistedDocuments
  /** Raised when the server is about to end: it still answers, and keeps no connection. */
  readonly ending?: AbortSignal
  /** What changes are made with; none where nothing can be changed. */
  readonly changing?: Context['changing']
}

/** Cuts off who is slow to say what he wants; milliseconds. */
const PATIENCE = { headersTimeout: 3_000, requestTimeout: 6_000, connectionsCheckingInterval: 500 }

/** The part of an address behind the question mark is left as it is, for whoever has to read it. */
const ROUTING = { querystringParser: (text: string) => ({ text }) }

const { version: RELEASE } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
  readonly version: string
}

export async function createServer(reader: ArchiveReader, options: ServerOptions): Promise<FastifyInstance> {
  const { playground, log, profile = 'public', limits = limitsOf(profile), corsOrigins = [], maxAge = 0 } = options
  const { persisted: given = NO_DOCUMENTS, allowedHosts = [], readingRoom = true, ending } = options
  const persisted = readingRoom ? withRoomDocuments(given) : given
  const sender = { hosts: allowedHosts, origins: corsOrigins }
  const forgery = { demandsHeader: profile === 'locked', origins: corsOrigins }
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    http: PATIENCE,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: ROUTING,
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) =>
    readJson(request.headers['content-type'], body),
  )
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
    if (ending?.aborted) reply.header('connection', 'close')
    if (!PROBES.has(request.url)) checkSender(request.headers, sender)
  })
  await app.register(compress, { threshold: WORTH_PACKING, encodings: ['gzip', 'br', 'identity'] })
  if (corsOrigins.length) await app.register(cors, corsOptions(corsOrigins))
  addErrorPages(app, log)

  const { apollo, prepared } = await startApollo({ introspection: playground, limits, log })
  app.addHook('onClose', () => apollo.stop())
  const { changing } = options
  const build = `${RELEASE} ${entityTag('', SDL)} ${limits.cost}`
  const answer = answerGraphql({
    apollo,
    prepared,
    reader,
    cache: responseCache(limits.cacheBytes),
    limits,
    forgery,
    readQuestion: requestReader(persisted, build),
    maxAge,
    changing,
  })
  const page = playground ? servePlayground(app) : null
  app.get('/graphql', async (request, reply) => {
    if (page && request.headers.accept?.includes('text/html')) return page(request, reply)
    return answer(request, reply)
  })
  app.post('/graphql', answer)

  if (readingRoom) serveRoom(app, { playground })
  else app.get('/', async (_, reply) => reply.redirect('/graphql'))
  if (playground) serveSchema(app, build)
  if (changing && !persisted.only)
    serveSubscriptions(app, changing, { introspection: playground, limits, log, sender, forgery })
  health(app, reader, log, () => ending?.aborted ?? false)
  return app
}

function corsOptions(origins: readonly string[] | '*') {
  return {
    origin: origins === '*' ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['etag', 'server-timing'],
    maxAge: 86_400,
  }
}

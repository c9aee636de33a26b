/** The HTTP server: GraphQL, the playground, the schema as text, health. It listens nowhere by itself. */
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyInstance } from 'fastify'
import { answerQueries, stringifyAnswer } from './graph/answer-queries.ts'
import type { Context } from './graph/context.ts'
import { ERRORS, errorFormatter } from './graph/errors.ts'
import { onlyQueries } from './graph/only-queries.ts'
import { executableSchema, SDL } from './graph/schema.ts'
import { servePlayground } from './playground.ts'
import type { Reader } from './store/reader.ts'

export interface ServerOptions {
  readonly playground: boolean
  /** Where faults of the server are reported. */
  readonly log: (line: string) => void
}

/** Bytes of a request's body; characters, tokens and fields of a query, at the most. */
const LIMITS = { body: 100_000, source: 15_000, tokens: 2_000, selections: 2_000 }

/** Cuts off who is slow to say what he wants; milliseconds. */
const PATIENCE = { headersTimeout: 3_000, requestTimeout: 6_000, connectionsCheckingInterval: 500 }

export async function createServer(reader: Reader, { playground, log }: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: LIMITS.body, http: PATIENCE, forceCloseConnections: true })
  const schema = executableSchema()
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: playground,
    hideSchemaDetailsFromClientErrors: !playground,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: LIMITS.selections,
    parseOptions: { maxLexicalTokens: LIMITS.tokens, maxSourceLength: LIMITS.source } as object,
    validationRules: [onlyQueries],
    validationOptions: { maxErrors: 5 },
    formatError: errorFormatter((id, error) =>
      log(`${id} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    ),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      answerQueries(schema, reader),
    ],
    stringifyResult: stringifyAnswer,
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())

  const answer = fastifyApolloHandler(apollo, { context: async () => ({ reader }) })
  const page = servePlayground()
  app.get('/graphql', async function (request, reply) {
    if (playground && request.headers.accept?.includes('text/html')) return page(request, reply)
    return answer.call(this, request as never, reply as never)
  })
  app.post('/graphql', answer)

  app.get('/', async (_, reply) => reply.redirect('/graphql'))
  app.get('/schema.graphql', async (_, reply) => reply.type('text/plain; charset=utf-8').send(SDL))
  app.get('/health', async () => ({ status: 'ok' }))
  app.setNotFoundHandler(async (_, reply) => reply.code(404).send(httpError('NOT_FOUND', 'There is nothing here.')))
  app.setErrorHandler(async (error: { statusCode?: number; message: string }, _, reply) => {
    const status = error.statusCode ?? 500
    if (status < 500) return reply.code(status).send(httpError('BAD_REQUEST', error.message))
    log(String(error))
    return reply.code(500).send(httpError('INTERNAL_SERVER_ERROR', 'The server failed on this.'))
  })
  return app
}

function httpError(code: keyof typeof ERRORS, message: string) {
  return { errors: [{ message, extensions: { code, hint: ERRORS[code] } }] }
}

/** Apollo as it is set up here: what it may parse, which rules hold, what watches and answers. */
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { ExecutionArgs } from '@graphql-tools/executor'
import { errorFormatter } from '../graph/errors.ts'
import { hintsOf } from '../graph/hints/hints-of.ts'
import { executeInParts } from '../graph/incremental/execute-in-parts.ts'
import { limitAliases } from '../graph/limits/limit-aliases.ts'
import { limitDepth } from '../graph/limits/limit-depth.ts'
import { limitDirectives } from '../graph/limits/limit-directives.ts'
import { streamListsOnly } from '../graph/limits/stream-lists-only.ts'
import { stringifyAnswer } from '../graph/planning/answer-queries.ts'
import { executableSchema } from '../graph/schema.ts'
import { noSubscriptions } from '../graph/subscriptions/no-subscriptions.ts'
import type { Limits } from '../limits.ts'
import { BoundedMap } from './cache/bounded-map.ts'
import { observeRequests } from './observe-requests.ts'
import { type PreparedOperations, prepareOperations } from './operations/prepared-operations.ts'
import type { RequestContext } from './request-context.ts'

export interface ApolloOptions {
  readonly introspection: boolean
  readonly limits: Limits
  readonly log: (line: string) => void
}

export async function startApollo({
  introspection,
  limits,
  log,
}: ApolloOptions): Promise<{ apollo: ApolloServer<RequestContext>; prepared: PreparedOperations }> {
  const schema = executableSchema()
  const formatError = errorFormatter(
    (id, error) => log(`${id} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    introspection ? hintsOf(schema) : undefined,
  )
  const prepared = prepareOperations(schema, limits.cost, formatError)
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false, // a rule of our own: refuse-forgery.ts
    persistedQueries: { cache: queryStore() },
    maxRecursiveSelections: limits.selections,
    parseOptions: { maxLexicalTokens: limits.tokens, maxSourceLength: limits.characters } as object,
    validationRules: [
      noSubscriptions,
      limitDepth(limits.depth),
      limitAliases(limits.aliases),
      limitDirectives(limits.directives),
      streamListsOnly,
    ],
    validationOptions: { maxErrors: 5 },
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      observeRequests(schema, limits.cost),
      prepared.plugin,
    ],
    stringifyResult: stringifyAnswer,
    legacyExperimentalExecuteIncrementally: runInParts as never,
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  return { apollo, prepared }
}

/** For clients that take `multipart/mixed`. */
function runInParts(args: ExecutionArgs) {
  return executeInParts(args, (args.contextValue as RequestContext).notes.partsFormat)
}

/** Documents that clients have sent with their hash, to send the hash alone from then on. */
function queryStore() {
  const documents = new BoundedMap<string>(8_000_000)
  return {
    get: async (hash: string) => documents.get(hash),
    set: async (hash: string, document: string) => documents.set(hash, document, 2 * document.length),
    delete: async (hash: string) => documents.delete(hash),
  }
}

/** Apollo as it is set up here: what it may parse, which rules hold, what watches and answers. */
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { type ExecutionArgs, execute } from '@graphql-tools/executor'
import { errorFormatter } from '../graph/errors.ts'
import { limitAliases } from '../graph/limits/limit-aliases.ts'
import { limitDepth } from '../graph/limits/limit-depth.ts'
import { limitDirectives } from '../graph/limits/limit-directives.ts'
import { streamListsOnly } from '../graph/limits/stream-lists-only.ts'
import { stringifyAnswer } from '../graph/planning/answer-queries.ts'
import { executableSchema } from '../graph/schema.ts'
import { noSubscriptions } from '../graph/subscriptions/no-subscriptions.ts'
import type { Limits } from '../limits.ts'
import type { Reader } from '../store/reader.ts'
import { BoundedMap } from './cache/bounded-map.ts'
import { observeRequests } from './observe-requests.ts'
import { type PreparedOperations, prepareOperations } from './operations/prepared-operations.ts'
import type { RequestContext } from './request-context.ts'

export interface ApolloOptions {
  readonly introspection: boolean
  readonly limits: Limits
  readonly log: (line: string) => void
}

export async function startApollo(
  reader: Reader,
  { introspection, limits, log }: ApolloOptions,
): Promise<{ apollo: ApolloServer<RequestContext>; prepared: PreparedOperations }> {
  const schema = executableSchema()
  const prepared = prepareOperations(schema, reader, limits.cost)
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
    formatError: errorFormatter(
      (id, error) => log(`${id} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
      introspection,
    ),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      observeRequests(schema, limits.cost),
      prepared.plugin,
    ],
    stringifyResult: stringifyAnswer,
    legacyExperimentalExecuteIncrementally: executeInParts as never,
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  return { apollo, prepared }
}

/** For clients that take `multipart/mixed`: an executor that knows @defer and @stream. */
function executeInParts(args: ExecutionArgs) {
  return execute({ ...args, contextValue: { ...(args.contextValue as RequestContext), isInParts: true } })
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

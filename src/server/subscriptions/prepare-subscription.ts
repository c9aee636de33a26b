/** A subscription that a client asks for, checked as a query is: its length, its rules, its cost. */
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLErrorOptions,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  type ParseOptions,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import type { Context } from '../../graph/context.ts'
import { costOf } from '../../graph/cost/cost-of.ts'
import { ERRORS, type ErrorCode, errorFormatter } from '../../graph/errors.ts'
import { hintsOf } from '../../graph/hints/hints-of.ts'
import { limitAliases } from '../../graph/limits/limit-aliases.ts'
import { limitDepth } from '../../graph/limits/limit-depth.ts'
import { limitDirectives } from '../../graph/limits/limit-directives.ts'
import type { Limits } from '../../limits.ts'
import { isTooDeep, TOO_DEEP } from '../http/is-too-deep.ts'

export interface AskedOperation {
  readonly query: string
  readonly operationName?: string | null | undefined
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
}

export interface Subscriptions {
  /** Gives what to run, or why not. */
  prepare(asked: AskedOperation, context: Context): ExecutionArgs | readonly GraphQLError[]
  /** Errors as they may leave the server. */
  format(errors: readonly GraphQLError[]): GraphQLFormattedError[]
}

export interface SubscriptionOptions {
  readonly introspection: boolean
  readonly limits: Limits
  readonly log: (line: string) => void
}

export function prepareSubscriptions(
  schema: GraphQLSchema,
  { introspection, limits, log }: SubscriptionOptions,
): Subscriptions {
  const costs = costOf(schema)
  const rules = [
    ...specifiedRules,
    ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
    limitDepth(limits.depth),
    limitAliases(limits.aliases),
    limitDirectives(limits.directives),
  ]
  const format = errorFormatter(
    (id, error) => log(`${id} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    introspection ? hintsOf(schema) : undefined,
  )
  return {
    prepare({ query, operationName, variables }, contextValue) {
      if (query.length > limits.characters)
        return refused('LIMIT_EXCEEDED', `The document has more than ${limits.characters} characters.`)
      if (isTooDeep(variables)) return refused('LIMIT_EXCEEDED', TOO_DEEP)
      const document = parsed(query, { maxTokens: limits.tokens })
      if (document instanceof GraphQLError) return [document]
      const operation = getOperationAST(document, operationName)
      if (!operation) return refused('OPERATION_RESOLUTION_FAILURE', 'There is no operation of that name.')
      if (operation.operation !== 'subscription')
        return refused(
          'BAD_REQUEST',
          `This way takes subscriptions only: send a ${operation.operation} to POST /graphql.`,
        )
      const problems = validate(schema, document, rules, { maxErrors: 5 })
      if (problems.length) return problems.map((problem) => withCode(problem, 'GRAPHQL_VALIDATION_FAILED'))
      const cost = costs(document, operation, variables ?? {})
      if (cost > limits.cost) return refused('COST_LIMIT_EXCEEDED', `An event costs ${cost}, at most ${limits.cost}.`)
      return {
        schema,
        document,
        contextValue,
        variableValues: variables ?? {},
        ...(operationName != null && { operationName }),
      }
    },
    format: (errors) => errors.map((error) => format(withCode(error, codeOf(error)).toJSON(), error)),
  }
}

function parsed(query: string, options: ParseOptions): DocumentNode | GraphQLError {
  try {
    return parse(query, options)
  } catch (error) {
    return withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')
  }
}

/** Of a value that a variable cannot have, GraphQL itself gives no code; what fails further in has its cause with it. */
function codeOf({ extensions, originalError }: GraphQLError): ErrorCode {
  if (typeof extensions.code === 'string') return extensions.code as ErrorCode
  return originalError ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT'
}

function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  if (error.extensions.code !== undefined) return error
  const { message, nodes, source, positions, path, originalError, extensions } = error
  const options = { nodes, source, positions, path, originalError, extensions: { ...extensions, code } }
  return new GraphQLError(message, options as GraphQLErrorOptions)
}

function refused(code: ErrorCode, message: string): GraphQLError[] {
  return [new GraphQLError(message, { extensions: { code, hint: ERRORS[code] } })]
}

/**
 * Answers queries with the text that the database makes of them, which is handed through unread: the store's statement
 * gives a root field's JSON whole. Whatever is not plain (errors, introspection, `@defer`, changes) is left to GraphQL's
 * executor, whose resolvers ask the store for the same selections.
 */
import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server'
import type { GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Reader } from '../../store/reader.ts'
import type { Context } from '../context.ts'
import { type PlannedOperation, planOperation } from './plan-operation.ts'

/** The data of an answer as JSON text, for Apollo. */
export class JsonText {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toJSON(): unknown {
    return JSON.parse(this.text)
  }
}

type Request<C extends Context> = GraphQLRequestContextResponseForOperation<C>

/** `onAnswered` hears of every operation that was answered so, and the plan that will answer it again. */
export function answerQueries<C extends Context>(
  schema: GraphQLSchema,
  reader: Reader,
  onAnswered?: (request: Request<C>, planned: PlannedOperation) => void,
): ApolloServerPlugin<C> {
  const operations = new WeakMap<OperationDefinitionNode, PlannedOperation | null>()
  const hooks = {
    async responseForOperation(asked: Request<C>): Promise<GraphQLResponse | null> {
      const { document, operation, request, contextValue } = asked
      if (!operation) return null // several, and no name
      let planned = operations.get(operation)
      if (planned === undefined) {
        planned = planOperation(schema, document, operation, reader)
        operations.set(operation, planned)
      }
      const data = planned && dataOf(planned, request.variables, contextValue.reader)
      if (!planned || data === null) return null
      onAnswered?.(asked, planned)
      const singleResult = { data: new JsonText(data.toString()) as unknown as Record<string, unknown> }
      return { body: { kind: 'single', singleResult }, http: { headers: NO_HEADERS } }
    },
  }
  return { requestDidStart: async () => hooks }
}

const END = Buffer.from('}')

const NO_HEADERS = new HeaderMap()

/** The answer's data as JSON in UTF-8; null where anything is wrong with the question, for GraphQL's executor says what. */
export function dataOf(
  planned: PlannedOperation,
  inputs: Record<string, unknown> | undefined,
  reader: Reader,
): Buffer | null {
  const variables = planned.variablesOf(inputs)
  if (!variables) return null
  try {
    const roots = planned.rootsFor(variables)
    const write = () => {
      const parts = roots.flatMap(({ key, value }, index) => [
        Buffer.from(`${index ? ',' : '{'}${key}:`),
        typeof value === 'string' ? Buffer.from(value) : reader.ask(value, variables),
      ])
      return Buffer.concat([...parts, END])
    }
    return roots.length > 1 ? reader.together(write) : write()
  } catch {
    return null
  }
}

/** For Apollo's `stringifyResult`: `{"errors":…,"data":…,"extensions":…}`. */
export function stringifyAnswer(result: {
  readonly errors?: readonly GraphQLFormattedError[]
  readonly data?: unknown
  readonly extensions?: unknown
}): string {
  const { data, errors, extensions } = result
  if (!(data instanceof JsonText)) return JSON.stringify(result)
  const before = errors ? `"errors":${JSON.stringify(errors)},` : ''
  const after = extensions ? `,"extensions":${JSON.stringify(extensions)}` : ''
  return `{${before}"data":${data.text}${after}}`
}

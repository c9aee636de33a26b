/**
 * Answers queries with the text that the database makes of them, which is handed through unread: the store's statement
 * gives a root field's JSON whole. Whatever is not plain (wrong arguments, introspection, `@defer`, changes) is left to
 * GraphQL's executor, whose resolvers ask the store for the same selections.
 */
import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { ReadError } from '../../store/query/sql/read-error.ts'
import type { LimitedReader } from '../../store/readers/limit-reader.ts'
import type { Context } from '../context.ts'
import type { FormatError } from '../errors.ts'
import { type PlannedOperation, type PlannedRoot, planOperation } from './plan-operation.ts'

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

/** The data of an answer, as JSON in UTF-8, and what was wrong with fields that are null there for that. */
export interface Answered {
  readonly data: Buffer
  readonly errors: readonly GraphQLError[]
  /** Of the archive that the data are from. */
  readonly version: string
}

type Request<C extends Context> = GraphQLRequestContextResponseForOperation<C>

/** A request's context where the question was asked before Apollo saw it. */
interface AnsweringContext extends Context {
  readonly answered?: Answered | undefined
}

/** `onAnswered` hears of every operation that was answered so, and the plan that will answer it again. */
export function answerQueries<C extends AnsweringContext>(
  schema: GraphQLSchema,
  formatError: FormatError,
  onAnswered?: (request: Request<C>, planned: PlannedOperation, answered: Answered) => void,
): ApolloServerPlugin<C> {
  const operations = new WeakMap<OperationDefinitionNode, PlannedOperation | null>()
  const hooks = {
    async responseForOperation(asked: Request<C>): Promise<GraphQLResponse | null> {
      const { document, operation, request, contextValue } = asked
      if (!operation) return null // several, and no name
      let planned = operations.get(operation)
      if (planned === undefined) {
        planned = planOperation(schema, document, operation)
        operations.set(operation, planned)
      }
      const answered =
        contextValue.answered ?? (planned && (await answerPlanned(planned, request.variables, contextValue.reader)))
      if (!planned || !answered) return null
      onAnswered?.(asked, planned, answered)
      const { data, errors } = answered
      const singleResult = {
        data: new JsonText(data.toString()) as unknown as Record<string, unknown>,
        ...(errors.length && { errors: errors.map((error) => formatError(error.toJSON(), error)) }),
      }
      return { body: { kind: 'single', singleResult }, http: { headers: new HeaderMap() } }
    },
  }
  return { requestDidStart: async () => hooks }
}

const [NULL, BEGIN, END] = [Buffer.from('null'), Buffer.from('{'), Buffer.from('}')]

/** Null where anything is wrong with the question, for GraphQL's executor says what. */
export async function answerPlanned(
  planned: PlannedOperation,
  inputs: Record<string, unknown> | undefined,
  reader: LimitedReader,
): Promise<Answered | null> {
  const variables = planned.variablesOf(inputs)
  if (!variables) return null
  const roots = rootsOf(planned, variables)
  if (!roots) return null
  const asked = roots.flatMap(({ value }) => (typeof value === 'string' ? [] : [{ question: value, variables }]))
  const { version, answers } = asked.length ? await reader.ask(asked) : { version: '', answers: [] }
  if (answers.some((answer) => answer instanceof ReadError)) return null
  const errors: GraphQLError[] = []
  const parts: Buffer[] = [BEGIN]
  let next = 0
  for (const { key, nodes, value } of roots) {
    let answer = typeof value === 'string' ? Buffer.from(value) : answers[next++]!
    if (answer instanceof Error) {
      errors.push(new GraphQLError(answer.message, { nodes, path: [JSON.parse(key)], originalError: answer }))
      answer = NULL // all roots may be null
    }
    parts.push(Buffer.from(`${parts.length > 1 ? ',' : ''}${key}:`), answer)
  }
  parts.push(END)
  return { data: Buffer.concat(parts), errors, version }
}

function rootsOf(
  planned: PlannedOperation,
  variables: Readonly<Record<string, unknown>>,
): readonly PlannedRoot[] | null {
  try {
    return planned.rootsFor(variables)
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

/**
 * Operations that Apollo has parsed, checked against every rule and answered. Asked again, whatever the values of their
 * variables, they need none of that: only what depends on the values is done, the coercion, the cost and the question.
 */
import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation } from '@apollo/server'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { costOf } from '../../graph/cost/cost-of.ts'
import type { FormatError } from '../../graph/errors.ts'
import { type Answered, answerPlanned, answerQueries } from '../../graph/planning/answer-queries.ts'
import type { PlannedOperation } from '../../graph/planning/plan-operation.ts'
import type { LimitedReader } from '../../store/readers/limit-reader.ts'
import { BoundedMap } from '../cache/bounded-map.ts'
import type { Parameters } from '../http/read-parameters.ts'
import type { RequestContext, RequestNotes } from '../request-context.ts'

interface Prepared {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly planned: PlannedOperation
}

export interface PreparedOperations {
  readonly plugin: ApolloServerPlugin<RequestContext>
  /** Null where Apollo has to see the request, if only to refuse it. */
  answer(
    asked: Parameters,
    reader: LimitedReader,
    notes: Pick<RequestNotes, 'take' | 'seen'>,
  ): Promise<PreparedAnswer | null>
}

export interface PreparedAnswer extends Answered {
  /** The whole answer, where nothing was wrong with it. */
  body(): Buffer
}

const START = Buffer.from('{"data":')

/** Characters of documents that are kept. */
const MOST = 4_000_000

export function prepareOperations(
  schema: GraphQLSchema,
  maximum: number,
  formatError: FormatError,
): PreparedOperations {
  const known = new BoundedMap<Prepared>(MOST)
  const costs = costOf(schema)
  const keyOf = (query: unknown, operationName: unknown) => `${JSON.stringify(operationName ?? null)}\0${query}`
  return {
    plugin: answerQueries(
      schema,
      formatError,
      ({ source, request, document, operation, contextValue: { notes } }: Request, planned, { version }) => {
        known.set(keyOf(source, request.operationName), { document, operation, planned }, source.length)
        notes.version = version
      },
    ),
    async answer({ query, operationName, variables, extensions }, reader, notes) {
      if (extensions) return null
      const prepared = known.get(keyOf(query, operationName))
      if (!prepared) return null
      const values = (variables ?? {}) as Record<string, unknown>
      const cost = costs(prepared.document, prepared.operation, values)
      Object.assign(notes.seen, { type: 'query', cost, name: prepared.operation.name?.value ?? null })
      if (cost > maximum || notes.take?.(cost)) return null
      const answered = await answerPlanned(prepared.planned, values, reader)
      if (!answered) return null
      const end = `,"extensions":{"cost":{"requested":${cost},"maximum":${maximum}}}}`
      return { ...answered, body: () => Buffer.concat([START, answered.data, Buffer.from(end, 'latin1')]) }
    },
  }
}

type Request = GraphQLRequestContextResponseForOperation<RequestContext>

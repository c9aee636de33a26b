/**
 * Operations that Apollo has parsed, checked against every rule and answered. Asked again, whatever the values of their
 * variables, they need none of that: only what depends on the values is done, the coercion, the cost and the question.
 */
import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation } from '@apollo/server'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { costOf } from '../../graph/cost/cost-of.ts'
import { answerQueries, dataOf } from '../../graph/planning/answer-queries.ts'
import type { PlannedOperation } from '../../graph/planning/plan-operation.ts'
import type { Reader } from '../../store/reader.ts'
import { BoundedMap } from '../cache/bounded-map.ts'
import type { Parameters } from '../http/read-parameters.ts'
import type { RequestContext } from '../request-context.ts'

interface Prepared {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly planned: PlannedOperation
}

export interface PreparedOperations {
  readonly plugin: ApolloServerPlugin<RequestContext>
  /** The body of the answer; null where Apollo has to see the request, if only to refuse it. */
  answer(asked: Parameters): Buffer | null
}

const START = Buffer.from('{"data":')

/** Characters of documents that are kept. */
const MOST = 4_000_000

export function prepareOperations(schema: GraphQLSchema, reader: Reader, maximum: number): PreparedOperations {
  const known = new BoundedMap<Prepared>(MOST)
  const costs = costOf(schema)
  const keyOf = (query: unknown, operationName: unknown) => `${operationName ?? ''}\0${query}`
  return {
    plugin: answerQueries(schema, reader, ({ source, request, document, operation }: Answered, planned) =>
      known.set(keyOf(source, request.operationName), { document, operation, planned }, source.length),
    ),
    answer({ query, operationName, variables, extensions }) {
      if (extensions) return null
      const prepared = known.get(keyOf(query, operationName))
      if (!prepared) return null
      const values = (variables ?? {}) as Record<string, unknown>
      const cost = costs(prepared.document, prepared.operation, values)
      if (cost > maximum) return null
      const data = dataOf(prepared.planned, values, reader)
      if (!data) return null
      const end = `,"extensions":{"cost":{"requested":${cost},"maximum":${maximum}}}}`
      return Buffer.concat([START, data, Buffer.from(end, 'latin1')])
    },
  }
}

type Answered = GraphQLRequestContextResponseForOperation<RequestContext>

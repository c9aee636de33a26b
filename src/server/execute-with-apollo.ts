/** The executor behind requests that no prepared operation answers: Apollo Server. */
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import { acceptForApollo } from './http/parts-format.ts'
import type { Parameters } from './http/read-parameters.ts'
import type { RequestContext } from './request-context.ts'

/** Hands a request to Apollo; `asked` is null where it is not in the form of one. */
export function executeWithApollo(
  apollo: ApolloServer<RequestContext>,
  request: FastifyRequest,
  asked: Parameters | null,
  operation: RequestContext,
): Promise<HTTPGraphQLResponse> {
  const headers = new HeaderMap()
  for (const name of ['accept', 'content-type'] as const) {
    const value = request.headers[name]
    if (value !== undefined) headers.set(name, name === 'accept' ? acceptForApollo(value) : value)
  }
  const isGet = request.method !== 'POST'
  const httpGraphQLRequest = {
    method: isGet ? 'GET' : 'POST',
    headers,
    search: isGet ? searchOf(asked) : '',
    body: isGet ? undefined : (asked ?? request.body),
  }
  return apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => operation })
}

/** The question as the search part of an address, for Apollo. */
function searchOf(asked: Parameters | null): string {
  const search = new URLSearchParams()
  for (const name of ['query', 'operationName', 'variables', 'extensions'] as const) {
    const value = asked?.[name]
    if (value !== undefined) search.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  return search.toString()
}

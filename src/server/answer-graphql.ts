/**
 * One request to /graphql, from its headers to its answer. What was answered before, of an archive that has not changed,
 * is given again without asking anybody: the version of the archive is part of the key.
 */
import { Readable } from 'node:stream'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Context } from '../graph/context.ts'
import type { Limits } from '../limits.ts'
import type { Reader } from '../store/reader.ts'
import { isKnown } from './cache/entity-tag.ts'
import type { ResponseCache } from './cache/response-cache.ts'
import { chooseMediaType } from './http/choose-media-type.ts'
import { type CsrfRule, csrf } from './http/csrf.ts'
import type { Parameters } from './http/read-parameters.ts'
import type { GraphqlRequest } from './http/read-request.ts'
import { addVary, sendKept, serverTiming } from './http/send-answer.ts'
import type { PreparedOperations } from './operations/prepared-operations.ts'
import { type RequestContext, type RequestNotes, withDeadline } from './request-context.ts'

export interface GraphqlOptions {
  readonly apollo: ApolloServer<RequestContext>
  readonly prepared: PreparedOperations
  readonly reader: Reader
  readonly cache: ResponseCache
  readonly limits: Limits
  readonly forgery: CsrfRule
  readonly readQuestion: (request: FastifyRequest) => GraphqlRequest
  /** Seconds that an answer may be used for without asking again. */
  readonly maxAge: number
  /** What changes are made with; none where nothing can be changed. */
  readonly changing?: Context['changing']
}

export function answerGraphql(options: GraphqlOptions) {
  const { prepared, reader, cache, forgery, readQuestion } = options
  const cacheControl = `public, max-age=${options.maxAge}, must-revalidate`
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const arrived = performance.now()
    csrf(request, forgery)
    const type = chooseMediaType(request.headers.accept)
    const question = readQuestion(request)
    addVary(reply)

    const { asked } = question
    const notes: RequestNotes = { onlyCost: request.headers['graphql-cost'] === 'validate', isLasting: true, steps: {} }
    const key = type && !notes.onlyCost && !request.headers.authorization ? question.key : undefined
    const version = key === undefined ? '' : reader.version()
    const isGet = request.method !== 'POST'
    const tag = isGet && key !== undefined ? question.tag(type!, version) : undefined
    if (tag !== undefined && isKnown(request.headers['if-none-match'], tag))
      return reply.code(304).header('etag', tag).header('cache-control', cacheControl).send()

    const kept = key === undefined ? undefined : cache.find(version, key)
    const made = kept || key === undefined ? null : prepared.answer(asked!)
    const whole = made === null ? kept : cache.keep(version, key!, made)
    if (whole) {
      if (tag !== undefined) reply.header('etag', tag).header('cache-control', cacheControl)
      reply.header('server-timing', kept ? 'cache;desc="kept"' : serverTiming({ execute: performance.now() - arrived }))
      return sendKept(request, reply.type(`${type}; charset=utf-8`), whole)
    }

    const { status, headers, body } = await run(options, request, asked, arrived, notes)
    for (const [name, value] of headers) reply.header(name, value)
    reply.code(status ?? 200).header('server-timing', serverTiming(notes.steps))
    if (body.kind === 'chunked')
      return reply.header('cache-control', 'no-store').send(Readable.from(body.asyncIterator))
    const isLasting = key !== undefined && notes.isLasting && (status ?? 200) === 200
    if (isLasting) cache.keep(version, key, Buffer.from(body.string))
    if (isLasting && tag !== undefined) reply.header('etag', tag).header('cache-control', cacheControl)
    else reply.header('cache-control', 'no-store')
    return reply.send(body.string)
  }
}

/** Hands the request to Apollo. */
function run(
  { apollo, reader, limits, changing }: GraphqlOptions,
  request: FastifyRequest,
  asked: Parameters | null,
  arrived: number,
  notes: RequestNotes,
) {
  const headers = new HeaderMap()
  for (const name of ['accept', 'content-type'] as const) {
    const value = request.headers[name]
    if (value !== undefined) headers.set(name, value)
  }
  const isGet = request.method !== 'POST'
  const refuse = () =>
    new GraphQLError(`The time for one request is up: ${limits.milliseconds} ms.`, { extensions: { code: 'TIMEOUT' } })
  const context = async (): Promise<RequestContext> => ({
    reader: withDeadline(reader, arrived + limits.milliseconds, refuse),
    notes,
    changing,
    authorization: request.headers.authorization,
  })
  const httpGraphQLRequest = {
    method: isGet ? 'GET' : 'POST',
    headers,
    search: isGet ? searchOf(asked) : '',
    body: isGet ? undefined : (asked ?? request.body),
  }
  return apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context })
}

/** What is asked as a part of an address, for Apollo. */
function searchOf(asked: Parameters | null): string {
  const search = new URLSearchParams()
  for (const name of ['query', 'operationName', 'variables', 'extensions'] as const) {
    const value = asked?.[name]
    if (value !== undefined) search.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  return search.toString()
}

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
import { type AnswerCache, entityTag, isKnown } from './answer-cache.ts'
import { answerKey } from './answer-key.ts'
import { chooseMediaType } from './choose-media-type.ts'
import { HttpError } from './http-error.ts'
import type { PersistedDocuments } from './persisted-documents.ts'
import type { PreparedOperations } from './prepared-operations.ts'
import { findDocument, type Parameters, readParameters } from './read-parameters.ts'
import { type ForgeryRule, refuseForgery } from './refuse-forgery.ts'
import { type RequestContext, type RequestNotes, withDeadline } from './request-context.ts'
import { addVary, sendKept, serverTiming } from './send-answer.ts'

export interface GraphqlOptions {
  readonly apollo: ApolloServer<RequestContext>
  readonly prepared: PreparedOperations
  readonly reader: Reader
  readonly cache: AnswerCache
  readonly limits: Limits
  readonly forgery: ForgeryRule
  readonly persisted: PersistedDocuments
  /** What of the server itself an answer depends on. */
  readonly build: string
  /** Seconds that an answer may be used for without asking again. */
  readonly maxAge: number
  /** What changes are made with; none where nothing can be changed. */
  readonly changing?: Context['changing']
}

export function answerGraphql(options: GraphqlOptions) {
  const { prepared, reader, cache, forgery, persisted, build } = options
  const cacheControl = `public, max-age=${options.maxAge}, must-revalidate`
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const arrived = performance.now()
    refuseForgery(request, forgery)
    const type = chooseMediaType(request.headers.accept)
    const given = readParameters(request)
    const asked = given && findDocument(given, persisted)
    addVary(reply)

    const notes: RequestNotes = { onlyCost: request.headers['graphql-cost'] === 'validate', isLasting: true, steps: {} }
    const key = asked && type && !notes.onlyCost && !request.headers.authorization ? answerKey(asked) : undefined
    const version = key === undefined ? '' : reader.version()
    const isGet = request.method !== 'POST'
    const tag = isGet && key !== undefined ? entityTag(build + type, version, key) : undefined
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
    if (isLasting) cache.keep(version, key, body.string)
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
    search: isGet ? searchOf(request, asked) : '',
    body: isGet ? undefined : (asked ?? request.body),
  }
  return apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context })
}

/** The address's own, or for a persisted document one that has the document in it. */
function searchOf(request: FastifyRequest, asked: Parameters | null): string {
  const given = request.query as Readonly<Record<string, unknown>>
  if (!asked || asked.query === given.query) return request.url.slice(request.url.indexOf('?') + 1)
  const { query, variables, operationName } = asked
  if (typeof query !== 'string') throw new HttpError(400, 'BAD_REQUEST', 'The request has no query.')
  return new URLSearchParams({
    query,
    ...(variables !== undefined && { variables: JSON.stringify(variables) }),
    ...(typeof operationName === 'string' && operationName && { operationName }),
  }).toString()
}

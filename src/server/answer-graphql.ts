/**
 * One request to /graphql, from its headers to its answer. What was answered before, of an archive that has not changed,
 * is given again without asking anybody: the version of the archive is part of the key.
 */
import { Readable } from 'node:stream'
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../graph/context.ts'
import type { Limits } from '../limits.ts'
import { limitReader } from '../store/query/limits/limit-reader.ts'
import type { TimeLimit } from '../store/query/limits/stop.ts'
import type { Reader } from '../store/reader.ts'
import { isKnown } from './cache/entity-tag.ts'
import type { KeptAnswer, ResponseCache } from './cache/response-cache.ts'
import { executeWithApollo } from './execute-with-apollo.ts'
import { chooseMediaType } from './http/choose-media-type.ts'
import { type CsrfRule, csrf } from './http/csrf.ts'
import { partsFormat } from './http/parts-format.ts'
import type { Parameters } from './http/read-parameters.ts'
import type { GraphqlRequest } from './http/read-request.ts'
import { addVary, sendKept, serverTiming } from './http/send-answer.ts'
import type { PreparedOperations } from './operations/prepared-operations.ts'
import type { RequestContext, RequestNotes } from './request-context.ts'

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
  const { apollo, reader, cache, changing, limits, readQuestion } = options
  const cacheControl = `public, max-age=${options.maxAge}, must-revalidate`
  const allowCaching = (reply: FastifyReply, tag: string) =>
    reply.header('etag', tag).header('cache-control', cacheControl)
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const arrived = performance.now()
    csrf(request, options.forgery)
    const type = chooseMediaType(request.headers.accept)
    const question = readQuestion(request)
    addVary(reply)

    const notes = newNotes(request)
    const entry = type && !notes.onlyCost ? findEntry(request, question, type, reader) : null
    if (entry?.tag !== undefined && isKnown(request.headers['if-none-match'], entry.tag))
      return allowCaching(reply.code(304), entry.tag).send()

    const limit: TimeLimit = { deadline: arrived + limits.milliseconds, milliseconds: limits.milliseconds }
    const limited = limitReader(reader, () => limit)
    const prepared = entry && answerPrepared(options, entry, limited)
    if (prepared) {
      if (entry.tag !== undefined) allowCaching(reply, entry.tag)
      const { answer, isKept } = prepared
      const timing = isKept ? 'cache;desc="kept"' : serverTiming({ execute: performance.now() - arrived })
      return sendKept(request, reply.header('server-timing', timing).type(`${type}; charset=utf-8`), answer)
    }

    const operation = { reader: limited, notes, changing }
    const answer = await executeWithApollo(apollo, request, question.asked, operation)
    for (const [name, value] of answer.headers) reply.header(name, value)
    reply.header('server-timing', serverTiming(notes.steps))
    const tag = keepAnswer(cache, entry, answer, notes)?.tag
    if (tag === undefined) reply.header('cache-control', 'no-store')
    else allowCaching(reply, tag)
    return sendAnswer(reply, answer, notes)
  }
}

/** Keeps an answer that holds for as long as the archive stays as it is; null: this one is not kept. */
function keepAnswer(
  cache: ResponseCache,
  entry: CacheEntry | null,
  { status = 200, body }: HTTPGraphQLResponse,
  notes: RequestNotes,
): CacheEntry | null {
  if (entry === null || body.kind === 'chunked' || !notes.isLasting || status !== 200) return null
  cache.keep(entry.version, entry.key, Buffer.from(body.string))
  return entry
}

function sendAnswer(reply: FastifyReply, { status = 200, body }: HTTPGraphQLResponse, notes: RequestNotes) {
  reply.code(status)
  if (body.kind === 'complete') return reply.send(body.string)
  reply.header('content-type', `multipart/mixed; boundary="-"; ${notes.partsFormat}`)
  return reply.send(Readable.from(body.asyncIterator))
}

function newNotes({ headers }: FastifyRequest): RequestNotes {
  return {
    onlyCost: headers['graphql-cost'] === 'validate',
    partsFormat: partsFormat(headers.accept),
    isLasting: true,
    steps: {},
  }
}

/** The place of an answer in the response cache. */
interface CacheEntry {
  readonly asked: Parameters
  readonly key: string
  readonly version: string
  /** Entity tag of the answer to a GET. */
  readonly tag: string | undefined
}

/** Finds the cache entry of a request; null: its answer depends on more than the archive, and is not kept. */
function findEntry(
  { method, headers }: FastifyRequest,
  { asked, key, tag }: GraphqlRequest,
  type: string,
  reader: Reader,
): CacheEntry | null {
  if (asked === null || key === undefined || headers.authorization) return null
  const version = reader.version()
  return { asked, key, version, tag: method === 'POST' ? undefined : tag(type, version) }
}

/** Answers from the cache, else by a prepared operation; null: Apollo has to see the request. */
function answerPrepared(
  { cache, prepared }: GraphqlOptions,
  { asked, key, version }: CacheEntry,
  limited: Reader,
): { readonly answer: KeptAnswer; readonly isKept: boolean } | null {
  const kept = cache.find(version, key)
  if (kept) return { answer: kept, isKept: true }
  const made = prepared.answer(asked, limited)
  return made && { answer: cache.keep(version, key, made), isKept: false }
}
